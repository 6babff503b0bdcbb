import { MOST_TRIALS } from '../../../money/simulation/Simulation';
import type { PaybackSpread, SimulationResult } from '../../../money/simulation/SimulationResult';
import { exactText } from '../exactText';
import type { PaneContext } from '../PaneContext';
import { cellsOfLines } from './lineCells';
import { moneyFigure } from './moneyFigure';
import type { FactView, MoneyBlock } from './MoneySectionView';

/** Percentiles as they are told: low, middle, high. */
type Percentiles<T> = Readonly<Record<'p10' | 'p50' | 'p90', T>>;

const ENDS = ['p10', 'p50', 'p90'] as const;

const cellsOf = ({ result }: PaneContext) => cellsOfLines([...result.initiative.costs, ...result.initiative.benefits]);

function roiFacts(context: PaneContext, roi: Percentiles<number>): readonly FactView[] {
  const { ends } = context.details.money.sure;
  return ENDS.map((end) => ({ label: ends[end], value: moneyFigure(context, { figure: 'sampled-roi', value: roi[end], unit: 'share', cells: cellsOf(context) }), note: '' }));
}

function paybackFacts(context: PaneContext, payback: PaybackSpread): readonly FactView[] {
  const { ends, notPaidBack, notPaidBackTrials } = context.details.money.sure;
  const { notWithin } = context.details.money.change;
  const cells = cellsOf(context);
  return [
    ...ENDS.map((end): FactView => {
      const years = payback[end];
      return { label: ends[end], value: years === null ? notWithin : moneyFigure(context, { figure: 'sampled-payback', value: years, unit: 'years', cells }), note: '' };
    }),
    { label: notPaidBack, value: moneyFigure(context, { figure: 'sampled-chance', value: payback.chanceNotPaidBack, unit: 'chance', cells, slots: { of: notPaidBackTrials } }), note: '' },
  ];
}

function methodText({ built, details }: PaneContext, { trials, seed, method }: SimulationResult): string {
  const { separators } = built.words.grammar;
  return details.money.sure.method({ trials: exactText(trials, { most: 0 }, separators).text, seed: String(seed), method });
}

/** What only sampling can tell, with trials, seed and method. */
export function sampledBlocks(context: PaneContext, sampled: SimulationResult): readonly MoneyBlock[] {
  const { sure } = context.details.money;
  const { simulation } = context.result.money;
  const wanted = Math.min(simulation?.options.trials ?? 0, MOST_TRIALS);
  return [
    ...(sampled.roi === null ? [] : [{ kind: 'facts', title: sure.roi, facts: roiFacts(context, sampled.roi) } as const]),
    { kind: 'facts', title: sure.payback, facts: paybackFacts(context, sampled.payback.discounted) },
    { kind: 'remark', text: methodText(context, sampled) },
    ...(sampled.trials < wanted ? [{ kind: 'remark', text: sure.fewer } as const] : []),
    ...(sampled.shrunk.length === 0 ? [] : [{ kind: 'remark', text: sure.shrunk } as const]),
  ];
}
