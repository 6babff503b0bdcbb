import { currencyOfSymbol } from '../values/currencies';
import { refused, read } from '../values/Reading';
import type { Reading } from '../values/Reading';
import type { ShownLevel } from '../values/readLevel';
import { canonicalUnit } from '../values/units';

/** A level as a cell shows it, held against the unit of its metric. */
export interface LevelInUnit {
  readonly reading: Reading<ShownLevel>;
  readonly unit: string | null;
  /** The cell holds a target: a percent against another unit is then a change that does not say so. */
  readonly isTarget: boolean;
  readonly text: string;
}

/**
 * The level in the metric's unit, or why it has none.
 *
 * A fraction below 1 with unit % and no percent sign is ambiguous; a percent target against another unit is no level;
 * another unit in the cell is not converted.
 *
 * @example settleLevel({ reading: { state: 'read', value: { value: 71, unit: '%' }, coercion: null, factor: 1 }, unit: '%', isTarget: false, text: '71%' }) // { state: 'read', value: 71, coercion: null, factor: 1 }
 * @example settleLevel({ reading: { state: 'read', value: { value: 0.71, unit: null }, coercion: null, factor: 1 }, unit: '%', isTarget: false, text: '0.71' }).state // 'refused'
 */
export function settleLevel({ reading, unit, isTarget, text }: LevelInUnit): Reading<number> {
  if (reading.state !== 'read') return reading;
  const { value, unit: shown } = reading.value;
  if (shown === null) {
    const fraction = unit === '%' && Math.abs(value) < 1 && value !== 0;
    return fraction ? refused('percent-ambiguous', { text }) : read(value, reading.coercion, reading.factor);
  }
  if (unit === null || sameUnit(shown, unit)) return read(value, reading.coercion, reading.factor);
  if (shown === '%' && isTarget) return refused('change-unmarked', { text, unit });
  return refused('unit-mismatch', { text, unit, found: shown });
}

function sameUnit(shown: string, unit: string): boolean {
  const [a, b] = [canonicalUnit(shown).toLowerCase(), canonicalUnit(unit).toLowerCase()];
  if (a === b || `${a}s` === b || a === `${b}s`) return true;
  if (currencyOfSymbol(shown) !== null) return true;
  return b.startsWith(`${a} `) || a.startsWith(`${b} `);
}
