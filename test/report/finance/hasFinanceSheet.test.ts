import { tableReport } from '../exampleReport';

const SIX = 'Initiative,Cost,Metric,Baseline,Target,By';
const ROW = 'Cloud migration,$2M,Patient wait time (minutes),42,29.4,31 May 2028';

async function financeSheets(lines: readonly string[]): Promise<readonly string[]> {
  const { report } = await tableReport(lines, { localeTag: 'en-US' });
  return report.book.sheets.flatMap(({ id }) => (id.startsWith('finance:') ? [id] : []));
}

describe('hasFinanceSheet', () => {
  it('leaves six cells as they are', async () => {
    expect(await financeSheets([SIX, ROW])).toEqual([]);
  });

  it('asks for more where a funding source is named', async () => {
    expect(await financeSheets([`${SIX},Funding source`, `${ROW},Charity`])).toEqual(['finance:cloud-migration']);
  });

  it('asks for more where there are several lines', async () => {
    expect(await financeSheets(['Initiative,Cost line,Year 0,Year 1', 'A,Licence,100,0', 'A,Running,0,50'])).toEqual(['finance:a']);
  });

  it('asks for more where a single line says what only finance asks', async () => {
    expect(await financeSheets(['Initiative,Cost line,Year 0,Year 1', 'A,Licence,100,0'])).toEqual([]);
    expect(await financeSheets(['Initiative,Cost line,Life (years),Year 0,Year 1', 'A,Licence,5,100,0'])).toEqual(['finance:a']);
  });
});
