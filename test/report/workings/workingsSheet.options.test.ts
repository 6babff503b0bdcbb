import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { cellAt, sheetOf, tableReport } from '../exampleReport';
import type { BuiltReport } from '../../../src/app/buildReport';

const rowOf = (sheet: SheetDescription, label: string, from = 0): number => sheet.rows.findIndex(({ cells }, row) => row >= from && cells[0]?.value === label);
const yearsOf = (sheet: SheetDescription, label: string, from = 0): readonly unknown[] =>
  (sheet.rows[rowOf(sheet, label, from)]?.cells ?? []).filter(({ column }) => column > 2).map(({ value }) => value);
const valueOf = (sheet: SheetDescription, section: string, label: string): unknown => cellAt(sheet, rowOf(sheet, label, rowOf(sheet, section)), 2)?.value;

const COSTS = ['Initiative,Option,Cost line,Type,Year 0,Year 1,Year 2', 'A,Carry on,Old system,Revenue,0,100,100', 'A,Build,New system,Capital,120,0,0', 'A,Build,Running,Revenue,0,10,10', 'A,Buy,Service,Revenue,0,60,60'];
const BENEFITS = ['', 'Initiative,Option,Benefit,Class,Year 1,Year 2', 'A,Build,Beds,cash-releasing,40,40', 'A,Build,Safer care,societal,20,20', 'A,Carry on,Beds,cash-releasing,5,5', 'A,Buy,Beds,cash-releasing,15,15'];
const RISKS = ['', 'Initiative,Risk,Probability,Impact,First year,Last year', 'A,Supplier fails,25%,80,Year 1,Year 2'];
const PLANS = ['', 'Initiative,Baseline option', 'A,Carry on'];
const SETUP = ['', 'Setting,Value', 'Discount rate,0%'];

async function workingsOf(...lines: readonly (readonly string[])[]): Promise<{ readonly built: BuiltReport; readonly sheet: SheetDescription }> {
  const built = await tableReport([...lines.flat(), ...SETUP]);
  return { built, sheet: sheetOf(built, 'workings:a') };
}

describe('Workings of a case with a baseline', () => {
  it('takes off what the baseline would cost and gain', async () => {
    const { sheet } = await workingsOf(COSTS, BENEFITS, PLANS);
    expect(yearsOf(sheet, 'Total costs', rowOf(sheet, 'Costs of the case: option, residual value and risks, less the baseline'))).toEqual([120, -90, -90]);
    expect(yearsOf(sheet, 'Total cash-releasing benefits')).toEqual([0, 35, 35]);
    expect(yearsOf(sheet, 'Total societal benefits')).toEqual([0, 20, 20]);
  });

  it('keeps capital and revenue apart, and the headline to the lines of the option', async () => {
    const { sheet } = await workingsOf(COSTS, BENEFITS, RISKS, PLANS);
    expect(yearsOf(sheet, 'Total capital costs')).toEqual([120, 0, 0]);
    expect(yearsOf(sheet, 'Total revenue costs')).toEqual([0, 10, 10]);
    expect(cellAt(sheet, rowOf(sheet, 'Cost over the horizon'), 2)?.value).toBe(140);
  });

  it('adds the expected cost of risks, live from probability and impact', async () => {
    const { sheet } = await workingsOf(COSTS, BENEFITS, RISKS, PLANS);
    const row = rowOf(sheet, 'Supplier fails');
    expect(yearsOf(sheet, 'Supplier fails')).toEqual([0, 10, 10]);
    expect(cellAt(sheet, row, 4)?.formula).toMatch(/^IF\(AND\(E\$\d+>=Inputs!\$C\$\d+,E\$\d+<=Inputs!\$C\$\d+\),Inputs!\$C\$\d+\*Inputs!\$C\$\d+\/\(Inputs!\$C\$\d+-Inputs!\$C\$\d+\+1\),0\)$/);
  });

  it('shows every option side by side, each against the baseline', async () => {
    const { sheet } = await workingsOf(COSTS, BENEFITS, PLANS);
    const [baseline, chosen, other] = ['Options side by side: the baseline, “Carry on”', 'Options side by side: the chosen one, “Build”', 'Options side by side: “Buy”'];
    expect([baseline, chosen, other].map((section) => valueOf(sheet, section, 'Present value of costs'))).toEqual([200, 140, 120]);
    expect([chosen, other].map((section) => valueOf(sheet, section, 'Net present value against the baseline'))).toEqual([170, 100]);
  });

  it('has checks that reach the same figures another way', async () => {
    const { built } = await workingsOf(COSTS, BENEFITS, RISKS, PLANS);
    const found = built.report.checks.filter(({ id }) => id.startsWith('a/'));
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['a/groups', 'a/lines', 'a/increment', 'a/risks']));
    expect(found.filter(({ ok }) => !ok)).toEqual([]);
    expect(found.find(({ id }) => id === 'a/risks')).toMatchObject({ expected: 20, actual: 20 });
  });
});

describe('Workings of a case without any of it', () => {
  it('has no row more than its lines, groups and figures ask for', async () => {
    const { built, sheet } = await workingsOf(['Initiative,Cost line,Year 0,Year 1', 'A,Kit,100,10'], ['', 'Initiative,Benefit,Class,Year 1', 'A,Beds,cash-releasing,200']);
    const sections = sheet.rows.flatMap(({ cells }) => (cells[0]?.style === 'section' ? [cells[0].value] : []));
    expect(sections.slice(0, 6)).toEqual(['Time', 'Costs', 'Cash-releasing benefits', 'Other benefits in money (no cash is released)', 'Cash flow, total value', 'Present value']);
    expect(built.report.checks.filter(({ id }) => id.startsWith('a/')).map(({ id }) => id).slice(0, 4)).toEqual(['a/cumulative', 'a/benefits', 'a/npv', 'a/irr']);
    expect(built.report.checks.some(({ id }) => ['a/groups', 'a/lines', 'a/increment', 'a/risks', 'a/factor'].includes(id))).toBe(false);
  });
});

describe('The payback year by month', () => {
  it('stands on Workings where a benefit comes by volume', async () => {
    const { sheet } = await workingsOf(['Initiative,Cost line,Year 0,Year 1,Year 2', 'A,Kit,900,120,120'], ['', 'Initiative,Benefit,Class,Volume,Unit value,Starts after (months)', 'A,Beds,cash-releasing,100,12,6']);
    expect(yearsOf(sheet, 'Net', rowOf(sheet, 'The payback year by month: benefits by volume as they are taken up, everything else evenly'))).toEqual(Array.from({ length: 12 }, () => 90));
    expect(cellAt(sheet, rowOf(sheet, 'Payback in months, undiscounted (−1: not within the horizon)'), 2)?.value).toBe(17);
  });
});
