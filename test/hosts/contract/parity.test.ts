import { ALLOWANCES, type Allowance } from './parity/allowances';
import { describedFacts } from './parity/describedFacts';
import type { CellFacts, SheetFacts } from './parity/SheetFacts';
import { WRITTEN_BOOKS, writtenExcel, writtenFile, type Written } from './parity/writtenBooks';

/** Two programs add in another order: the last digits of a sum may differ. */
const DIGITS = 12;
/** A difference of two large amounts that are equal leaves less than this, and no digit of it says anything. */
const NOTHING = 1e-6;

function rounded(cell: CellFacts): CellFacts {
  if (typeof cell.value !== 'number') return cell;
  return { ...cell, value: Math.abs(cell.value) < NOTHING ? 0 : Number(cell.value.toPrecision(DIGITS)) };
}

function inOrder(facts: SheetFacts): SheetFacts {
  const cells = Object.entries(facts.cells).map(([address, cell]) => [address, rounded(cell)] as const);
  return { ...facts, cells: Object.fromEntries(cells.sort(([left], [right]) => left.localeCompare(right))) };
}

function expected({ described }: Written, allowances: readonly Allowance[]): readonly SheetFacts[] {
  return described.sheets.map((sheet) => inOrder(allowances.reduce((facts, { adjust }) => adjust(facts), describedFacts(sheet))));
}

const HOSTS = [
  { host: 'file', write: writtenFile },
  { host: 'excel', write: writtenExcel },
] as const;

const allowedFor = (host: 'file' | 'excel'): readonly Allowance[] => ALLOWANCES.filter((allowance) => allowance.host === host);

describe.each(HOSTS)('what the $host holds', ({ host, write }) => {
  const written = new Map<string, Promise<Written>>();
  const writtenOnce = (index: number): Promise<Written> => {
    const book = WRITTEN_BOOKS[index];
    if (book === undefined) throw new TypeError('no such book');
    const known = written.get(book.name) ?? write(book);
    written.set(book.name, known);
    return known;
  };

  it.each(WRITTEN_BOOKS.map(({ name }, index) => [name, index] as const))('is what is described: %s', async (_, index) => {
    const found = await writtenOnce(index);
    expect(found.held.map(inOrder)).toEqual(expected(found, allowedFor(host)));
  });

  it('differs from what is described in no way that is not listed and no longer there', async () => {
    const all: Written[] = [];
    // One workbook is open at a time.
    for (const index of WRITTEN_BOOKS.keys()) all.push(await writtenOnce(index));
    for (const allowance of allowedFor(host)) {
      const without = allowedFor(host).filter((other) => other !== allowance);
      const shows = all.some((found) => JSON.stringify(found.held.map(inOrder)) !== JSON.stringify(expected(found, without)));
      expect([allowance.reason, shows]).toEqual([allowance.reason, true]);
    }
  });
});
