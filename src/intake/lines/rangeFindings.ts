import type { BenefitLine, CostLine } from '../../model/Casebook';
import type { Bound } from '../../model/field';
import { fieldCell } from '../../model/missingField';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';

/**
 * What is wrong with the low and high value of a line: low is the pessimistic end, which is the higher amount of a
 * cost, and the amount typed lies between the two. Ends that no cell gives are the amount itself.
 */
export function rangeFindings(line: CostLine | BenefitLine, side: 'cost' | 'benefit'): readonly Problem[] {
  const { low, high } = line.record;
  if (low === undefined && high === undefined) return [];
  const at = fieldCell(line.place, low === undefined ? 'high' : 'low') ?? line.place.first;
  const ends = endsOf(low?.value, high?.value, baseOf(line));
  const codes = [ends === null ? null : doubtOf(ends, side), isAdjusted(line) ? 'range-and-adjustment' as const : null];
  return codes.flatMap((code) => (code === null ? [] : [problem(code, at, { line: line.label.value })]));
}

function isAdjusted({ record }: CostLine | BenefitLine): boolean {
  const bias = 'optimismBias' in record ? record.optimismBias : undefined;
  return [record.riskAdjustment, bias].some((adjustment) => adjustment !== undefined && adjustment.value > 0);
}

function doubtOf({ low, base, high }: Ends, side: 'cost' | 'benefit'): 'range-reversed' | 'range-misses-base' | null {
  const [below, above] = side === 'cost' ? [high, low] : [low, high];
  if (below <= base && base <= above) return null;
  return above <= base && base <= below ? 'range-reversed' : 'range-misses-base';
}

interface Ends {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** In one measure: multiples of the base, or amounts where all are; null where the base of an amount is not known here. */
function endsOf(low: Bound | undefined, high: Bound | undefined, base: number | null): Ends | null {
  const multiple = (bound: Bound | undefined): number | null => {
    if (bound === undefined) return 1;
    if (bound.kind === 'multiple') return bound.value;
    return base === null || base <= 0 ? null : bound.value / base;
  };
  const [from, to] = [multiple(low), multiple(high)];
  return from === null || to === null ? null : { low: from, base: 1, high: to };
}

/** The sum of the amounts by year; that of a volume depends on its shape over time, which is reckoned elsewhere. */
function baseOf({ years }: CostLine | BenefitLine): number | null {
  return years.some((amount) => amount !== null) ? years.reduce((sum, amount) => sum + (amount?.value ?? 0), 0) : null;
}
