import { SCENARIO_COLUMNS, SWITCH_COLUMN } from '../../../src/report/sensitivity/sensitivityLayout';
import { openWorkbook } from '../../hosts/excel/openWorkbook';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { reportOf } from '../exampleReport';
import { sensitivityOf, smallBook } from './sensitivityBooks';

const rowNamed = ({ rows }: SheetDescription, label: string): number => rows.findIndex(({ cells }) => cells[0]?.column === 0 && cells[0].value === label);

describe('the scenario that is picked', () => {
  it.each(['Low', 'High'] as const)('moves the figures of its column to those of %s, and never the case', async (scenario) => {
    const { workbook, host } = openWorkbook({ name: 'Book.xlsx' });
    await workbook.writeSheets(smallBook());
    const built = reportOf(await workbook.readTables(), { localeTag: 'en-GB' });
    await workbook.writeSheets(built.report.book);
    const described = sensitivityOf(built);
    const sheet = host.book.sheet(described.name);
    sheet.put(rowNamed(described, 'Scenario in force'), SWITCH_COLUMN, { kind: 'constant', value: scenario });
    const column = scenario === 'Low' ? SCENARIO_COLUMNS.low : SCENARIO_COLUMNS.high;
    for (const figure of ['PV of costs, GBP', 'NPV, GBP', 'Return on cost', 'Benefit–cost ratio', 'Discounted payback, years']) {
      const row = rowNamed(described, figure);
      expect(sheet.valueAt(row, SCENARIO_COLUMNS.inForce)).toEqual(sheet.valueAt(row, column));
      expect(sheet.valueAt(row, SCENARIO_COLUMNS.base).value).not.toBe(sheet.valueAt(row, column).value);
    }
    const workings = built.report.book.sheets.find(({ role }) => role === 'working');
    const npv = workings === undefined ? -1 : rowNamed(workings, 'Net present value');
    expect(host.book.sheet(workings?.name ?? '').valueAt(npv, 2).value).toBeCloseTo(1600, 9);
  });
});
