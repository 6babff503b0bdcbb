import type { CellInput } from './cellInput';
import { extentOf } from './contentOf';
import type { SheetContent } from './contentOf';

/** Rows in which something changes; null for cells that stay. */
export interface ChangedBand {
  readonly row: number;
  readonly inputs: readonly (readonly (CellInput | null)[])[];
}

/** Unchanged rows up to this many between changed ones cost less than a block of their own. */
const SHORT_GAP = 3;

/** What has to be entered so that a sheet that holds one content holds another; what only the old one has becomes blank. */
export function changedBands(content: SheetContent, standing: SheetContent): readonly ChangedBand[] {
  const [to, from] = [extentOf(content), extentOf(standing)];
  const columns = Math.max(to.columns, from.columns);
  const bands: { row: number; inputs: (CellInput | null)[][] }[] = [];
  let unchanged: (CellInput | null)[][] = [];
  for (let row = 0; row < Math.max(to.rows, from.rows); row += 1) {
    const inputs = Array.from({ length: columns }, (_, column) => {
      const input = content[row]?.[column] ?? '';
      return input === (standing[row]?.[column] ?? '') ? null : input;
    });
    if (inputs.every((input) => input === null)) {
      unchanged.push(inputs);
      continue;
    }
    const last = bands.at(-1);
    if (last === undefined || unchanged.length > SHORT_GAP) bands.push({ row, inputs: [inputs] });
    else last.inputs.push(...unchanged, inputs);
    unchanged = [];
  }
  return bands;
}
