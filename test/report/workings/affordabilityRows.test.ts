import type { BuiltReport } from '../../../src/app/buildReport';
import { sheetOf, tableReport, textsOf } from '../exampleReport';

const HEAD = 'Initiative,Cost line,Type,Funding source,Year 0,Year 1';

async function workingsOf(lines: readonly string[], setup: readonly string[] = []): Promise<{ readonly built: BuiltReport; readonly texts: readonly string[] }> {
  const built = await tableReport([HEAD, ...lines, ...(setup.length === 0 ? [] : ['', 'Setting,Value', ...setup])], { preset: 'nhs-england' });
  return { built, texts: textsOf(sheetOf(built, 'workings:a')) };
}

/** Formula of year 0 in the row of that label. */
function formulaOf(built: BuiltReport, label: string): string | undefined {
  const row = sheetOf(built, 'workings:a').rows.find(({ cells }) => cells[0]?.value === label);
  return row?.cells.find(({ column }) => column === 3)?.formula;
}

describe('the rows of the cash view on Workings', () => {
  it('put rows of one payer and one kind together, and sum them', async () => {
    const { built, texts } = await workingsOf(['A,Servers,Capital,Charity,100,0', 'A,Cabling,Capital,charity,50,0', 'A,Support,Revenue,Budget,0,10']);
    expect(texts).toEqual(expect.arrayContaining(['Servers, Capital', 'Cabling, Capital']));
    expect(formulaOf(built, 'Total paid by Charity: Capital')).toMatch(/^SUM\(D\d+:D\d+\)$/);
  });

  it('write a single row no second time', async () => {
    const { texts } = await workingsOf(['A,Servers,Capital,Charity,100,0', 'A,Support,Revenue,Budget,0,10']);
    expect(texts.filter((text) => text.startsWith('Paid by'))).toEqual([]);
  });

  it('weigh real amounts by the index of prices where inflation is given', async () => {
    const lines = ['A,Servers,Capital,Charity,100,0', 'A,Support,Revenue,Budget,0,10'];
    const inflated = await workingsOf(lines, ['Price base,Real', 'Inflation,2%']);
    expect(inflated.texts).toContain('Affordability by budget year, in the money of each year');
    expect(formulaOf(inflated.built, 'Revenue')).toMatch(/^D\$\d+\*D\$\d+$/);
    const plain = await workingsOf(lines);
    expect(plain.texts).toContain('Affordability by budget year, in the prices of the case');
  });

  it('are not there where a case has no finance sheet', async () => {
    const built = await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait (minutes),42,29,31 May 2028']);
    expect(textsOf(sheetOf(built, 'workings:a')).some((text) => text.startsWith('Affordability'))).toBe(false);
  });
});
