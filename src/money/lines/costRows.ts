import type { BenefitLine, CostLine } from '../../model/Casebook';
import type { CaseLine } from '../case/CaseLine';
import { amountSteps } from './amountSteps';
import type { AnyLine } from './AnyLine';
import type { LineContext } from './LineContext';
import { rowSteps } from './lineSteps';
import type { MoneySide } from './MoneySide';
import { product, productOf } from './stepParts';

/**
 * Key of the row of amounts of a line: `cost.licences`, `baseline/benefit.beds`.
 *
 * @example lineKey({ id: 'licences' }, 'cost', { prefix: 'baseline/' }) // 'baseline/cost.licences'
 */
export function lineKey({ id }: Pick<AnyLine, 'id'>, side: MoneySide, { prefix }: Pick<LineContext, 'prefix'>): string {
  return `${prefix}${side}.${id}`;
}

/**
 * The rows of a cost: its amounts, then what follows from them, each on a row of its own, where a cell asks for it.
 *
 * Amounts are positive, mitigation and residual value negative, in whole currency units of the set-up, year 0 first.
 * Special case: a line that is left out (see `amountWay`) has one row of zeros.
 *
 * @throws AppError `argument-invalid` for a risk adjustment out of bounds; intake has checked it.
 */
export function costRows(line: CostLine, context: LineContext): readonly CaseLine<CostLine>[] {
  const key = lineKey(line, 'cost', context);
  const steps = amountSteps(line, context);
  const amounts = productOf(steps, context.count);
  const typed: CaseLine<CostLine> = { key, kind: 'typed', side: 'cost', line, amounts };
  if (steps.length === 0) return [typed];
  const following = rowSteps(line, context).map(({ step, byYear }): CaseLine<CostLine> => {
    const ofYear = (year: number): number => (step === 'residual' ? 1 : (amounts[year] ?? 0));
    return { key: `${key}.${step}`, kind: step, side: 'cost', line, amounts: byYear.map((share, year) => product(ofYear(year), share)) };
  });
  return [typed, ...following];
}

/**
 * The row of a benefit: its amounts after take-up, exchange rate, prices and risk adjustment, positive, year 0 first.
 *
 * Special case: a line that is left out (see `amountWay`) has zeros.
 *
 * @throws AppError `argument-invalid` for months or a risk adjustment out of bounds; intake has checked them.
 */
export function benefitRow(line: BenefitLine, context: LineContext): CaseLine<BenefitLine> {
  const amounts = productOf(amountSteps(line, context), context.count);
  return { key: lineKey(line, 'benefit', context), kind: 'typed', side: 'benefit', line, amounts };
}
