import type { Initiative } from '../../../src/model/Casebook';
import { benefitOf, cell, costOf, initiativeOf } from '../../model/caseBuilder';

/** An initiative that costs so much now and brings so much a year, of which a part is cash. */
export function plain(id: string, amounts: { readonly cost: number; readonly cash: number; readonly other?: number }, change: Partial<Initiative> = {}): Initiative {
  const { cost, cash, other = 0 } = amounts;
  const years = (amount: number) => [null, cell(amount), cell(amount)];
  return initiativeOf({
    id,
    name: cell(id.toUpperCase()),
    costs: [costOf('Build', { type: cell('capital' as const) }, [cell(cost)]), costOf('Run', { type: cell('revenue' as const) }, [null, cell(cost / 10)])],
    benefits: [
      benefitOf('Posts', { benefitClass: cell('cash-releasing' as const) }, years(cash)),
      benefitOf('Quality', { benefitClass: cell('societal' as const) }, years(other)),
    ],
    ...change,
  });
}

/** An initiative without benefits in money. */
export function costly(id: string, cost: number): Initiative {
  return plain(id, { cost, cash: 0 }, { benefits: [] });
}
