import { sumOf } from '../../model/sumOf';
import { benefitGroup } from '../benefit-classes/benefitGroup';
import type { CaseLine } from '../case/CaseLine';
import type { CaseMoney } from '../case/caseMoney';
import type { CaseTerm } from '../case/caseTerms';
import { isBenefit } from '../lines/AnyLine';
import type { Driver } from './Driver';

/** What the drivers of a case are found from. */
export type DrivenMoney = Pick<CaseMoney, 'terms' | 'costLines' | 'benefitLines' | 'riskLines' | 'baseline'>;

function lineDriver(term: CaseTerm, rows: readonly CaseLine[], ofBaseline: boolean): readonly Driver[] {
  const first = rows.find(({ key }) => key === term.key);
  if (first === undefined) return [];
  const { line, kind, side } = first;
  const moving = rows.filter((row) => row.line === line && row.kind !== 'residual');
  const own = kind === 'residual' ? [first] : moving;
  const { discounted, range } = term;
  return [
    {
      key: term.key,
      source: { kind: kind === 'residual' ? 'residual' : 'line', line },
      side,
      ofBaseline,
      rows: own.map(({ key }) => key),
      discounted,
      presentValue: sumOf(discounted),
      multiples: range === null ? null : { low: range.low, high: range.high },
    },
  ];
}

/** An event counts by its chance; it comes true at the low end, and does not at the high end. */
function riskDriver({ key, discounted }: CaseTerm, { riskLines }: DrivenMoney): readonly Driver[] {
  const risk = riskLines.find((each) => each.key === key);
  if (risk === undefined) return [];
  const { probability } = risk;
  const expected = discounted.map((amount) => amount * probability);
  const multiples = probability > 0 ? { low: 1 / probability, high: 0 } : null;
  return [{ key, source: { kind: 'risk', risk }, side: 'cost', ofBaseline: false, rows: [key], discounted: expected, presentValue: sumOf(expected), multiples }];
}

/**
 * Everything that can turn out differently by itself: lines with what follows from them, what assets are worth at the
 * end, and events. Together they are the net present value.
 *
 * Special cases: benefits that are told and not counted are none; rows of the baseline option count the other way
 * round, as what is saved.
 */
export function drivers(money: DrivenMoney): readonly Driver[] {
  const chosen: readonly CaseLine[] = [...money.costLines, ...money.benefitLines];
  const baseline: readonly CaseLine[] = [...money.baseline.costs, ...money.baseline.benefits];
  return money.terms.flatMap((term) => {
    if (term.line === null) return riskDriver(term, money);
    const own = lineDriver(term, chosen, false);
    return own.length > 0 ? own : lineDriver(term, baseline, true);
  });
}

/** Whether a driver is discounted by the rate of effects on health, which some cases have. */
export function isHealthEffect({ source }: Pick<Driver, 'source'>, { time }: Pick<CaseMoney, 'time'>): boolean {
  return time.healthFactors !== null && source.kind === 'line' && isBenefit(source.line) && benefitGroup(source.line, true) === 'health';
}
