import type { CaseTerm } from '../../../money/case/caseTerms';
import type { SimulationResult } from '../../../money/simulation/SimulationResult';
import { histogramOf } from '../../../money/uncertainty/curveOf';
import type { NpvDistribution } from '../../../money/uncertainty/npvDistribution';
import type { FigureDetail } from '../figureDetail';
import type { PaneContext } from '../PaneContext';
import { cellsOfLines, lineCells, riskCells } from './lineCells';
import { chanceText, moneyFigure } from './moneyFigure';
import type { DistributionView, FactView, MoneyBlock, MoneySectionView } from './MoneySectionView';
import { sampledBlocks } from './sampledBlocks';
import { shortMoney } from './shortMoney';

/** Beyond these the shares are too small to act upon. */
const MOST_SHARES = 6;
/** A smaller share of the variance is not worth a line. */
const LEAST_SHARE = 0.005;

function chartOf(context: PaneContext, found: NpvDistribution): DistributionView {
  const { sure } = context.details.money;
  const { p10, p50, p90, chanceOfLoss, curve } = found;
  const told = { low: shortMoney(context, p10), middle: shortMoney(context, p50), high: shortMoney(context, p90), loss: chanceText(context, chanceOfLoss) };
  const marks = [{ value: p10, label: sure.marks.low }, { value: p50, label: sure.marks.middle }, { value: p90, label: sure.marks.high }];
  return { title: sure.outcomes, sentence: sure.sentence(told), bars: histogramOf(curve), marks, ends: [curve[0]?.value ?? p10, curve.at(-1)?.value ?? p90].map((value) => shortMoney(context, value)), zero: sure.marks.zero };
}

/** Whether lines move together, which only sampling can tell. */
const movesTogether = ({ result }: PaneContext): boolean => (result.money.simulation?.input.correlations.length ?? 0) > 0;

function rangeFacts(context: PaneContext, found: NpvDistribution): readonly FactView[] {
  const { sure } = context.details.money;
  const { costs, benefits } = context.result.initiative;
  const cells = cellsOfLines([...costs, ...benefits]);
  const isTogether = movesTogether(context);
  const money = (figure: 'low-end' | 'middle' | 'high-end', value: number): FigureDetail => moneyFigure(context, { figure: isTogether ? 'sampled-value' : figure, value, unit: 'money', cells });
  return [
    { label: sure.ends.p10, value: money('low-end', found.p10), note: '' },
    { label: sure.ends.p50, value: money('middle', found.p50), note: '' },
    { label: sure.ends.p90, value: money('high-end', found.p90), note: '' },
    { label: sure.loss, value: moneyFigure(context, { figure: isTogether ? 'sampled-chance' : 'chance', value: found.chanceOfLoss, unit: 'chance', cells, slots: { of: sure.lossTrials } }), note: '' },
  ];
}

/** The name of what varies, and its cells. */
function termView({ terms, riskLines }: PaneContext['result']['money'], index: number, unnamed: string): { readonly name: string; readonly cells: ReturnType<typeof lineCells> } {
  const term: CaseTerm | undefined = terms[index];
  if (term === undefined) return { name: unnamed, cells: [] };
  if (term.line !== null) return { name: term.line.label.value, cells: lineCells(term.line) };
  const risk = riskLines.find(({ key }) => key === term.key)?.risk;
  return { name: risk?.record.risk?.value ?? unnamed, cells: risk === undefined ? [] : riskCells(risk) };
}

/** What makes the result unsure, the weightiest first. */
function contributionBlocks(context: PaneContext, { contributions }: NpvDistribution): readonly MoneyBlock[] {
  const { sure, lines } = context.details.money;
  const weighty = contributions.filter(({ share }) => Math.abs(share) >= LEAST_SHARE).sort((one, other) => Math.abs(other.share) - Math.abs(one.share));
  if (weighty.length === 0) return [];
  const facts = weighty.slice(0, MOST_SHARES).map(({ index, share }): FactView => {
    const { name, cells } = termView(context.result.money, index, lines.unnamedRisk);
    return { label: name, value: moneyFigure(context, { figure: 'contribution', value: share, unit: 'share', cells, slots: { name } }), note: '' };
  });
  const more = weighty.length - facts.length;
  return [{ kind: 'facts', title: sure.contributions, facts }, ...(more > 0 ? [{ kind: 'remark', text: sure.moreContributions(more) } as const] : [])];
}

/** How sure the result is; null where there is none. */
export function sureSection(context: PaneContext): MoneySectionView | null {
  const { money } = context.result;
  const { title, sure } = context.details.money;
  if (money.measures.npv === null) return null;
  const { distribution } = money;
  const gist = distribution === null ? '' : sure.gist(chanceText(context, distribution.chanceOfLoss));
  const blocks = (sampled: SimulationResult | null): readonly MoneyBlock[] =>
    distribution === null
      ? [{ kind: 'remark', text: sure.noRange }]
      : [
          { kind: 'distribution', chart: chartOf(context, distribution) },
          ...(sampled === null && money.simulation !== null ? [{ kind: 'sampling', ask: money.simulation } as const] : []),
          { kind: 'facts', title: null, facts: rangeFacts(context, distribution) },
          { kind: 'remark', text: movesTogether(context) ? sure.together : sure.exact },
          ...contributionBlocks(context, distribution),
          ...(sampled === null ? [] : sampledBlocks(context, sampled)),
        ];
  return {
    section: 'sure',
    title: title.sure,
    gist,
    blocks,
    get ask() {
      return money.simulation;
    },
  };
}
