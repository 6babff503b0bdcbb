import { exampleReport, sheetOf, tableReport, textsOf } from '../exampleReport';

describe('financeChecks', () => {
  it('hold for the examples and stand on the Checks sheet as formulas', async () => {
    const built = await exampleReport('virtual-ward');
    const own = built.report.checks.filter(({ id }) => id.includes('/finance-'));
    expect(own.map(({ id, ok }) => [id, ok])).toEqual([['vw-01/finance-bridge', true], ['vw-01/finance-funding', true], ['vw-01/finance-depreciation', true], ['vw-01/finance-options', true]]);
    expect(textsOf(sheetOf(built, 'checks'))).toEqual(expect.arrayContaining(own.map(({ what }) => what)));
  });

  it('tie money out to costs, VAT and risks where no inflation parts them', async () => {
    const built = await tableReport(['Initiative,Cost line,VAT,Year 0,Year 1', 'A,Licence,20%,100,0', 'A,Support,,0,50'], { preset: 'nhs-england' });
    const check = built.report.checks.find(({ id }) => id === 'a/finance-cash');
    expect(check).toMatchObject({ expected: 170, actual: 170, ok: true });
  });
});
