import { buildGenerated } from '../../parity/buildGenerated';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { cellAt, sheetOf } from '../exampleReport';
import { agreementBook, EVERYTHING, type AgreementTables } from './agreementBook';

const VALUE = 2;
const READING = 5;

async function inputsOf(tables: AgreementTables): Promise<SheetDescription> {
  return sheetOf((await buildGenerated(agreementBook(tables))).built, 'inputs');
}

/** Value, formula and reading of an input by its key. */
function inputAt(sheet: SheetDescription, key: string): readonly unknown[] | null {
  const row = sheet.rows.findIndex(({ cells }) => cells[0]?.value === `cloud-migration/${key}`);
  const cell = cellAt(sheet, row, VALUE);
  return row < 0 ? null : [cell?.value, cell?.formula, cellAt(sheet, row, READING)?.value];
}

describe('inputs of the agreement sheet', () => {
  let sheet: SheetDescription;
  beforeAll(async () => {
    sheet = await inputsOf(EVERYTHING);
  });

  it('link a text, and stay blank when its cell is emptied', () => {
    expect(inputAt(sheet, 'readiness.Readiness!A2.item')?.slice(0, 2)).toEqual(['Architecture note', 'IF(Readiness!$C$2="","",Readiness!$C$2)']);
  });

  it('link a state without case, and read a blank one as open', () => {
    expect(inputAt(sheet, 'readiness.Readiness!A2.state')?.slice(0, 2)).toEqual(['done', 'IF(Readiness!$D$2="","open",LOWER(Readiness!$D$2))']);
    expect(inputAt(sheet, 'readiness.Readiness!A4.state')?.slice(0, 2)).toEqual(['open', 'IF(Readiness!$D$4="","open",LOWER(Readiness!$D$4))']);
  });

  it('hold a state that was said in another word as it was read', () => {
    expect(inputAt(sheet, 'readiness.Readiness!A3.state')?.slice(0, 2)).toEqual(['done', undefined]);
  });

  it('link blank cells, so that what is typed there appears', () => {
    expect(inputAt(sheet, 'concerns.Concerns!A2.requirement')?.slice(0, 2)).toEqual(['', 'IF(Concerns!$D$2="","",Concerns!$D$2)']);
  });

  it('leave out what no column gives and what could not be read', async () => {
    const other = await inputsOf({ readiness: [['technology', 'Support model', 'blocked by the board', '', '']] });
    expect(inputAt(other, 'readiness.Readiness!A2.item')).not.toBeNull();
    expect(inputAt(other, 'readiness.Readiness!A2.state')).toBeNull();
    expect(inputAt(other, 'readiness.Readiness!A2.due')).toBeNull();
  });

  it('are not there for six cells', async () => {
    expect((await inputsOf({})).rows.some(({ cells }) => String(cells[0]?.value).includes('/readiness.'))).toBe(false);
  });
});
