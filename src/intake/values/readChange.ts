import type { Change } from '../../model/field';
import type { RawCell } from '../../model/rawWorkbook';
import type { CellContext } from './CellContext';
import { scaledByTen } from './magnitudes';
import { isPercentFormat } from './numberFormat';
import { percentSuffix } from './percentSuffix';
import { cellObstacle, textAmount, unreadable } from './readAmount';
import { read } from './Reading';
import type { Reading } from './Reading';

/** A change as the cell states it; `marked`: a sign or a word says which way it goes. */
export interface StatedChange {
  readonly change: Change;
  readonly marked: boolean;
  /** Unit beside an absolute change. */
  readonly unit: string | null;
}

const DOWN = 'lower|less|fewer|reduction|reduced|reduce|decrease|decreased|cut|down|drop|fall|faster|shorter|saving|improvement in time';
const UP = 'higher|more|greater|increase|increased|raise|raised|up|rise|growth|gain|better|longer';
const WORD_AFTER = new RegExp(`^(.*?\\d.*?)\\s*(?:(${DOWN})|(${UP}))$`, 'iu');
const WORD_BEFORE = new RegExp(`^(?:(${DOWN})|(${UP}))\\s*(?:of|by|to be)?\\s*(.*\\d.*)$`, 'iu');

/**
 * Reads a stated change: `-30%`, `30% lower`, `cut by 30%`, `+5 pp`, `-12 minutes`, or a percent-formatted −0.2.
 *
 * Relative changes are shares of the baseline (−0.3), points and absolute changes are in units of the metric.
 *
 * @example readChange({ value: 'cut by 30%' }, { date1904: false, currency: null, fiscalYearStart: 1, exponent: 0, unit: null, hints: () => ({ decimal: null, dateOrder: null }) }).state // 'read'
 */
export function readChange(cell: RawCell, context: CellContext): Reading<StatedChange> {
  const obstacle = cellObstacle(cell);
  if (obstacle !== null) return obstacle;
  if (typeof cell.value === 'number') {
    const kind = isPercentFormat(cell.format) ? 'relative' : 'absolute';
    return read({ change: { kind, value: cell.value }, marked: cell.value < 0, unit: null });
  }
  return typeof cell.value === 'string' ? changeOfText(cell.value, context) : unreadable(String(cell.value));
}

function changeOfText(text: string, context: CellContext): Reading<StatedChange> {
  const { rest, direction } = withoutDirection(text.trim());
  const amount = textAmount(rest, context);
  if (amount.state === 'missing') return amount;
  if (amount.state === 'refused') return amount.code === 'number-unreadable' ? unreadable(text) : amount;
  const { prefix, suffix, signed } = amount.text;
  // "-30% lower" contradicts itself unless the minus only repeats the word.
  if (direction === 1 && amount.value < 0) return unreadable(text);
  if (prefix.trim() !== '' || suffix.length > 30) return unreadable(text);
  const value = direction === null ? amount.value : direction * Math.abs(amount.value);
  const marked = signed || direction !== null;
  const percent = percentSuffix(suffix);
  if (percent === 'percent') return stated({ kind: 'relative', value: scaledByTen(value, -2) }, marked, null);
  if (percent === 'points') return stated({ kind: 'points', value }, marked, null);
  return stated({ kind: 'absolute', value }, marked, suffix === '' ? null : suffix);
}

function stated(change: Change, marked: boolean, unit: string | null): Reading<StatedChange> {
  return read({ change, marked, unit }, 'change-from-text');
}

function withoutDirection(text: string): { readonly rest: string; readonly direction: 1 | -1 | null } {
  const before = WORD_BEFORE.exec(text);
  if (before !== null) return { rest: before[3] ?? '', direction: before[1] === undefined ? 1 : -1 };
  const after = WORD_AFTER.exec(text);
  if (after !== null) return { rest: after[1] ?? '', direction: after[2] === undefined ? 1 : -1 };
  return { rest: text, direction: null };
}
