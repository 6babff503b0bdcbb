import type { CaseMoney } from '../case/caseMoney';
import type { Driver } from './Driver';
import { drivers, type DrivenMoney } from './drivers';
import { switchingValue } from './switchingValue';

/** What turns the result by changing least: a line of the case, all else being equal. */
export interface NearestFailure {
  readonly driver: Driver;
  /** The multiple of it at which the net present value is 0. */
  readonly multiple: number;
}

/**
 * The line whose switching value lies nearest to its plan: what makes a case fail, or what would make it pay back.
 *
 * Equation: the line with the least |m − 1|, m = 1 − NPV ÷ PV; of equals the first. Risks, residual values and lines of
 * the baseline are left out.
 * No answer: null without a net present value, and where no line alone can turn it.
 *
 * Source: HM Treasury, The Green Book (2022), chapter 5, switching values.
 */
export function nearestFailure(money: DrivenMoney & Pick<CaseMoney, 'measures'>): NearestFailure | null {
  const { npv } = money.measures;
  if (npv === null) return null;
  const lines = drivers(money).filter(({ source, ofBaseline }) => source.kind === 'line' && !ofBaseline);
  const found = lines.flatMap((driver): readonly NearestFailure[] => {
    const turning = switchingValue({ npv, presentValue: driver.presentValue });
    return turning.state === 'reached' ? [{ driver, multiple: turning.multiple }] : [];
  });
  const away = ({ multiple }: NearestFailure): number => Math.abs(multiple - 1);
  return found.reduce<NearestFailure | null>((nearest, each) => (nearest === null || away(each) < away(nearest) ? each : nearest), null);
}
