import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { openWorkbook } from '../../hosts/excel/openWorkbook';
import { reportOf } from '../exampleReport';
import { sensitivityOf, smallBook } from './sensitivityBooks';

const UNIT_VALUE = { row: 1, column: 4 } as const;

/** Texts of the sheet that say whether something still holds, before and after a cell of the user is changed. */
async function saidAfter(unitValue: number): Promise<readonly unknown[]> {
  const { workbook, host } = openWorkbook({ name: 'Book.xlsx' });
  await workbook.writeSheets(smallBook());
  const built = reportOf(await workbook.readTables(), { localeTag: 'en-GB' });
  await workbook.writeSheets(built.report.book);
  const described: SheetDescription = sensitivityOf(built);
  const says = (text: string): readonly [number, number] => {
    const row = described.rows.findIndex(({ cells }) => cells.some(({ value }) => value === text));
    return [row, described.rows[row]?.cells.find(({ value }) => value === text)?.column ?? -1];
  };
  const places = [says('The bars stand in the order of what they move.'), says('as computed')];
  host.book.sheet('Benefits').put(UNIT_VALUE.row, UNIT_VALUE.column, { kind: 'constant', value: unitValue });
  return places.map(([row, column]) => host.book.sheet(described.name).valueAt(row, column).value);
}

describe('a tornado whose cells have changed', () => {
  it('says that its order is out of date, and the range that it does not hold', async () => {
    expect(await saidAfter(0.05)).toEqual(['The order of the bars is out of date; their lengths are live. Run Casebridge again to sort them.', 'out of date: run Casebridge again']);
  });

  it('keeps its order where the widest stays so', async () => {
    expect(await saidAfter(0.6)).toEqual(['The bars stand in the order of what they move.', 'out of date: run Casebridge again']);
  });
});
