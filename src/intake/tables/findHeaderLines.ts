import { isHeaderWord } from '../headers/fieldIndex';
import { evaluateHeader } from './evaluateHeader';
import { isBlank } from './GridView';
import type { GridView } from './GridView';
import { headerLine } from './HeaderLine';
import type { TableCandidate } from './TableCandidate';

/** A table found by its header line, with the slots it spans. */
export interface FoundHeader {
  readonly candidate: TableCandidate;
  readonly firstSlot: number;
  readonly lastSlot: number;
}

const LONGEST_HEADER = 200;
const LARGEST_INDEX = 60;

/**
 * Finds the header lines of known tables between two lines, wherever they stand; two tables may stand side by side.
 */
export function findHeaderLines(view: GridView, names: readonly string[], lastLine = view.lines - 1): readonly FoundHeader[] {
  const found: FoundHeader[] = [];
  for (let line = 0; line <= lastLine; line += 1) found.push(...headersOfLine(view, line, names));
  return found;
}

function headersOfLine(view: GridView, line: number, names: readonly string[]): readonly FoundHeader[] {
  if (!mayBeHeader(view, line)) return [];
  const segments = segmentsOfLine(view, line);
  const parts = segments.flatMap((segment) => evaluated(view, line, { ...segment, names }));
  if (segments.length > 1 && parts.length > 1) return parts;
  return evaluated(view, line, { firstSlot: segments[0]?.firstSlot ?? 0, lastSlot: view.slots - 1, names });
}

function evaluated(
  view: GridView,
  line: number,
  place: { readonly firstSlot: number; readonly lastSlot: number; readonly names: readonly string[] },
): readonly FoundHeader[] {
  const candidate = evaluateHeader(headerLine({ view, line, ...place }));
  return candidate === null ? [] : [{ candidate, firstSlot: place.firstSlot, lastSlot: place.lastSlot }];
}

/** A quick look that spares most data lines the full evaluation: short texts and years only, two of them known words. */
function mayBeHeader(view: GridView, line: number): boolean {
  let known = 0;
  for (let slot = 0; slot < view.slots; slot += 1) {
    const cell = view.cell(line, slot);
    if (cell.error !== undefined || typeof cell.value === 'boolean') return false;
    if (typeof cell.value === 'number') {
      if (!isYearLike(cell.value)) return false;
    } else if (cell.value !== null) {
      if (cell.value.length > LONGEST_HEADER) return false;
      if (known < 2 && isHeaderWord(cell.value)) known += 1;
    }
  }
  return known >= 2;
}

function isYearLike(value: number): boolean {
  return Number.isInteger(value) && ((value >= 0 && value <= LARGEST_INDEX) || (value >= 1950 && value <= 2150));
}

function segmentsOfLine(view: GridView, line: number): readonly { readonly firstSlot: number; readonly lastSlot: number }[] {
  const segments: { firstSlot: number; lastSlot: number }[] = [];
  let open: { firstSlot: number; lastSlot: number } | null = null;
  for (let slot = 0; slot < view.slots; slot += 1) {
    if (isBlank(view.cell(line, slot))) {
      open = null;
    } else if (open === null) {
      open = { firstSlot: slot, lastSlot: slot };
      segments.push(open);
    } else {
      open.lastSlot = slot;
    }
  }
  return segments;
}
