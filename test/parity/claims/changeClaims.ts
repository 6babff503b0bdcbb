import fc from 'fast-check';
import { EVIDENCE_GRADES } from '../../../src/model/choices';
import type { Draw } from '../generated/Draw';
import type { GeneratedBook, GeneratedCell } from '../generated/GeneratedBook';
import { anyAmount } from './claimLevels';

/** What somebody types into a cell instead; null where the cell holds nothing that may change live. */
type Change = (cell: GeneratedCell, draw: Draw) => GeneratedCell | null;

const number =
  (turn: (value: number, draw: Draw, cell: GeneratedCell) => number): Change =>
  (cell, draw) =>
    typeof cell.value === 'number' ? { ...cell, value: turn(cell.value, draw, cell) } : null;

/** How many decimals a level is shown with follows from its cell, and waits for another run: whole steps keep them. */
const level = number((value, draw, { format }) => {
  const step = draw(fc.constantFrom(1, -1, 2, -2, 7, -7, 40, -40, 1000));
  return format?.includes('%') === true ? value + step / 100 : value + step;
});

const word =
  (words: readonly string[]): Change =>
  (cell, draw) =>
    typeof cell.value === 'string' && words.includes(cell.value) ? { ...cell, value: draw(fc.constantFrom(...words)) } : null;

const amount = number((_, draw) => draw(anyAmount));

const CHANGES: Readonly<Record<string, Change>> = {
  Baseline: level,
  Target: level,
  Value: level,
  'Target date': number((day, draw) => day + draw(fc.constantFrom(1, -1, 31, 200, 365, -900))),
  Better: word(['lower', 'higher']),
  Evidence: word(EVIDENCE_GRADES),
  Cost: amount,
  Ask: amount,
  'Year 0': amount,
  'Year 1': amount,
  'Year 2': amount,
  'Actual cost': amount,
  Probability: number((share) => share / 2),
  Impact: amount,
};

/** Tables whose cells are texts about the run, not about a claim. */
const LEFT_ALONE: readonly string[] = ['Setup'];

function changedWith(draw: Draw, book: GeneratedBook): GeneratedBook {
  const tables = book.tables.map((table) => ({
    ...table,
    rows: LEFT_ALONE.includes(table.sheet)
      ? table.rows
      : table.rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([header, cell]) => {
              const change = CHANGES[header];
              if (cell === undefined || change === undefined || !draw(fc.boolean())) return [header, cell];
              return [header, change(cell, draw) ?? cell];
            }),
          ),
        ),
  }));
  return { ...book, tables };
}

/** A casebook as its user changed it: about half of all cells beneath its claims say something else. */
export function changedClaims(book: GeneratedBook, seed: number): GeneratedBook {
  const [changed] = fc.sample(fc.gen().map((draw) => changedWith((arbitrary) => draw(() => arbitrary), book)), { numRuns: 1, seed });
  if (changed === undefined) throw new Error('nothing was drawn');
  return changed;
}
