import { AppError } from '../../errors/AppError';
import type { DistributionName, RangeMeaning } from '../../model/choices';
import type { Law } from './Law';
import { certainly, lawOf } from './Shape';
import type { Shape } from './Shape';
import { shapeOfRange } from './shapeOfRange';
import type { UnfitReason } from './shapeOfRange';
import type { RangeOfMultiples } from './triangleOfRange';

/** A line's present value (benefits positive, costs negative) and its range; null = certain. */
export interface UncertainLine {
  readonly presentValue: number;
  readonly range: RangeOfMultiples | null;
  /** How the multiple is spread over the range; `triangular` where nothing is said. */
  readonly distribution?: DistributionName | null;
  /** The line's own name in the results. */
  readonly id?: string;
}

/** Something that happens with a chance, such as a risk of the register, and its present value when it does. */
export interface UncertainEvent {
  readonly presentValue: number;
  /** A fraction, 0 to 1. */
  readonly probability: number;
  readonly id?: string;
}

/** One of the independent quantities that the net present value is the sum of. */
export type UncertainTerm = UncertainLine | UncertainEvent;

/** A line whose range has no distribution of the kind asked for; it was read as triangular. */
export interface UnfitLine {
  readonly id: string | null;
  /** Its place in the list given. */
  readonly index: number;
  readonly asked: DistributionName;
  readonly reason: UnfitReason;
}

/** A term as money per unit of a law: present value × the law's value. */
export interface MoneyTerm {
  readonly index: number;
  readonly id: string | null;
  readonly scale: number;
  readonly shape: Shape;
  readonly law: Law;
  readonly unfit: UnfitLine | null;
}

/**
 * The shape of an event: 1 with its chance, else 0.
 *
 * @param probability a fraction, 0 to 1.
 *
 * @throws AppError `argument-invalid` for a probability outside 0 to 1; intake checks it and says so at the cell.
 * @example eventShape(0.2) // { kind: 'points', values: [0, 1], chances: [0.8, 0.2] }
 */
export function eventShape(probability: number): Shape {
  if (!(probability >= 0 && probability <= 1)) throw new AppError('argument-invalid', { argument: 'probability', value: probability });
  if (probability === 0 || probability === 1) return certainly(probability);
  return { kind: 'points', values: [0, 1], chances: [1 - probability, probability] };
}

/**
 * A term with the law of its multiple.
 *
 * Special case: a line without a range is the constant 1 × its present value.
 *
 * @throws AppError `argument-invalid` for a range whose base lies outside it, or a probability outside 0 to 1.
 * @example moneyTerm({ presentValue: -80, range: null }, 0, 'min-max').law.mean // 1
 */
export function moneyTerm(term: UncertainTerm, index: number, meaning: RangeMeaning): MoneyTerm {
  const id = term.id ?? null;
  const scale = term.presentValue;
  const plain = (shape: Shape): MoneyTerm => ({ index, id, scale, shape, law: lawOf(shape), unfit: null });
  if ('probability' in term) return plain(eventShape(term.probability));
  if (term.range === null) return plain(certainly(1));
  const asked = term.distribution ?? 'triangular';
  const { shape, unfit } = shapeOfRange(term.range, meaning, asked);
  return { ...plain(shape), unfit: unfit === null ? null : { id, index, asked, reason: unfit } };
}
