import { sumOf } from '../../model/sumOf';
import type { CaseMoney } from '../../money/case/caseMoney';
import type { Driver } from '../../money/sensitivity/Driver';
import { oneAtATime } from '../../money/sensitivity/oneAtATime';
import type { Sensitivity } from '../../money/sensitivity/sensitivity';
import { switchingValue } from '../../money/sensitivity/switchingValue';
import type { ReportWords } from '../words/ReportWords';

/** How money is shown in narrow columns. */
export interface MoneyColumns {
  /** In the heads: the currency, or thousands of it. */
  readonly unit: string;
  readonly format: string;
}

/** From here on an amount with its sign and commas is wider than a column. */
const TOO_WIDE = 1e8;

/** The amounts of all rows of a driver over the horizon, undiscounted. */
export function undiscounted({ rows }: Driver, money: Pick<CaseMoney, 'costLines' | 'benefitLines' | 'baseline'>): number {
  const all = [...money.costLines, ...money.benefitLines, ...money.baseline.costs, ...money.baseline.benefits];
  const own = all.filter(({ key }) => rows.includes(key));
  return own.reduce((sum, { amounts }) => sum + sumOf(amounts), 0);
}

/** Whole units, or thousands where the largest amount of the tables needs more room than there is. */
export function moneyColumns({ npv, drivers, scenarios }: Sensitivity, money: Parameters<typeof undiscounted>[1], of: { readonly currency: string; readonly words: ReportWords }): MoneyColumns {
  const amounts = drivers.flatMap((driver) => {
    const { npvLow, npvHigh, swing } = oneAtATime(npv, driver);
    const { multiple } = switchingValue({ npv, presentValue: driver.presentValue });
    return [npvLow, npvHigh, swing, driver.presentValue, undiscounted(driver, money) * Math.max(1, Math.abs(multiple ?? 0))];
  });
  const largest = Math.max(...[...amounts, ...scenarios.low.cumulative, ...scenarios.high.cumulative].map(Math.abs));
  return largest < TOO_WIDE ? { unit: of.currency, format: '#,##0' } : { unit: of.words.sentence('unit-thousands', { currency: of.currency }), format: '#,##0,' };
}
