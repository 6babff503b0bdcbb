import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { cellGraph, dependentsOf } from '../../report/rules/cellGraph';
import type { RecalculatedText } from './recalculateTexts';

/** What differs between the engine and another program. */
export interface SentenceDrift {
  /** Texts that the two read otherwise. */
  readonly drifted: readonly RecalculatedText[];
  /** Those that follow from a tie which IronCalc rounds the other way; LibreOffice is held to them. */
  readonly excused: readonly RecalculatedText[];
}

const FINEST = 1e-9;
const MOST_DIGITS = 9;

/** Whether a number lies halfway between two that some count of digits can show. */
export function isTie(value: number): boolean {
  for (let digits = -MOST_DIGITS; digits <= MOST_DIGITS; digits += 1) {
    const scaled = Math.abs(value) * 10 ** digits;
    if (scaled < 1e15 && scaled >= 0.4 && Math.abs(scaled - Math.floor(scaled) - 0.5) <= FINEST * Math.max(1, scaled * 1e-6)) return true;
  }
  return false;
}

const isMaster = ({ formula }: RecalculatedText): boolean => /^Checks!/.test(formula);

/**
 * The cells that follow from a number that is rounded and lies on a tie, as `Sheet!A1`. IronCalc rounds by multiplying
 * in binary, so that 4.975 becomes 4.97 where Excel and LibreOffice say 4.98.
 */
export function afterTies(sheets: readonly SheetDescription[]): ReadonlySet<string> {
  const graph = cellGraph(sheets);
  const ties = [...graph.reads].flatMap(([name, reads]) => {
    const rounds = /\b(?:ROUND|FIXED)\(/.test(graph.cells.get(name)?.formula ?? '');
    const numbers = rounds ? reads.map((read) => graph.cells.get(read)?.value).filter((value) => typeof value === 'number') : [];
    return numbers.some(isTie) ? [name] : [];
  });
  return dependentsOf(graph, ties);
}

/** Holds recalculated texts against those of the engine; the check that all sheets show stands elsewhere. */
export function sentenceDrift(sheets: readonly SheetDescription[], texts: readonly RecalculatedText[]): SentenceDrift {
  const differing = texts.filter((text) => text.stored !== text.recalculated && !isMaster(text));
  if (differing.length === 0) return { drifted: [], excused: [] };
  const after = afterTies(sheets);
  const follows = ({ sheet, cell }: RecalculatedText): boolean => after.has(`${sheet}!${cell}`);
  return { drifted: differing.filter((text) => !follows(text)), excused: differing.filter(follows) };
}
