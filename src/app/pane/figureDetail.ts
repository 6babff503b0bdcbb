import type { Metric } from '../../model/Casebook';
import type { StatementFigure } from '../../story/Statement';
import { cellViews, type CellView } from './cellViews';
import { exactText } from './exactText';
import { figureKind, type FigureKind, type KindOfFigure } from './figureKind';
import { amountText, formulaParts } from './formulaParts';
import { levelText } from './levelText';
import type { PaneContext } from './PaneContext';

/** How a figure came about, ready to be read. */
export interface FigureDetail {
  /** The figure as the sentence reads it. */
  readonly text: string;
  /** Formula in words and the exact value: `(96 − 72) ÷ 96, exactly 25.0%`; empty where there is neither. */
  readonly meaning: string;
  readonly cells: readonly CellView[];
  /** Evidence, source and how the cell was read: a sentence each. */
  readonly notes: readonly string[];
}

const DECIMALS = 3;
const YEAR_DECIMALS = 2;

/** A figure with its kind and the metric that it is about. */
interface FigureSeen {
  readonly figure: StatementFigure;
  readonly known: KindOfFigure;
  readonly metric: Metric | null;
}

function deadlineText({ figure }: FigureSeen, { built, details }: PaneContext): string {
  return figure.unit === 'date' ? built.words.day(figure.value) : details.months(figure.value);
}

function exactYears(value: number, { details, built }: PaneContext): string {
  const { text, whole } = exactText(value, { most: YEAR_DECIMALS }, built.words.grammar.separators);
  return details.exactly({ text: details.years(text), whole });
}

const unlessSaid = ({ text }: StatementFigure, full: string): string | null => (text === full ? null : full);

/** The exact value in words; null where the figure itself says all there is. */
function exactValue(seen: FigureSeen, context: PaneContext): string | null {
  const { figure, known, metric } = seen;
  const { details, built } = context;
  const { separators } = built.words.grammar;
  const said = (text: string): string | null => (unlessSaid(figure, text) === null ? null : details.exactly({ text, whole: true }));
  const number = (value: number, look: Parameters<typeof exactText>[1]): string => details.exactly(exactText(value, look, separators));
  switch (known.kind) {
    case 'change-share':
    case 'roi':
      return number(Math.abs(figure.value) * 100, { fewest: 1, most: DECIMALS, suffix: '%' });
    case 'chance':
      return number(figure.value * 100, { fewest: 1, most: DECIMALS, suffix: '%' });
    case 'rate':
    case 'risk-chance':
    case 'planned-take-up':
      return said(exactText(figure.value * 100, { most: DECIMALS, suffix: '%' }, separators).text);
    case 'change-points':
    case 'change-units':
      return number(Math.abs(figure.value), { most: DECIMALS });
    case 'change-published':
    case 'readings':
    case 'horizon':
      return null;
    case 'baseline':
    case 'target':
    case 'latest':
      return unlessSaid(figure, metric === null ? figure.text : levelText(metric, figure.value, { words: built.words, withUnit: true }));
    case 'turning-share':
    case 'turning-take-up':
      return said(exactText(figure.value, { most: DECIMALS, suffix: '%' }, separators).text);
    case 'deadline':
    case 'start':
    case 'go-live':
      return unlessSaid(figure, deadlineText(seen, context));
    case 'payback':
      return exactYears(figure.value, context);
    default:
      return said(amountText(context, figure.value));
  }
}

const BY_EVIDENCE: readonly FigureKind[] = ['change-share', 'change-points', 'change-units', 'change-published', 'target', 'deadline'];
const OF_COSTS: readonly FigureKind[] = ['cost-total', 'cost-once', 'cost-yearly', 'pv-costs'];
const OF_ALL_LINES: readonly FigureKind[] = ['npv', 'roi', 'low-end', 'high-end', 'chance', 'payback'];
const OF_BENEFITS: readonly FigureKind[] = ['pv-cash', 'pv-other'];

function metricNotes({ metric, known }: FigureSeen, { details }: PaneContext): readonly string[] {
  if (metric === null) return [];
  const { evidence, evidenceResult, source } = metric.record;
  const grade = evidence === undefined ? details.noEvidence : details.evidence(evidence.value, evidenceResult?.value ?? null);
  const from = source === undefined ? [] : [details.source(source.value)];
  return BY_EVIDENCE.includes(known.kind) && !known.achieved ? [grade, ...from] : from;
}

/** The grades of the lines behind an amount, each once. */
function lineNotes({ known }: FigureSeen, { result, details }: PaneContext): readonly string[] {
  const { costs, benefits } = result.initiative;
  const withCosts = OF_COSTS.includes(known.kind) || OF_ALL_LINES.includes(known.kind);
  const withBenefits = OF_BENEFITS.includes(known.kind) || OF_ALL_LINES.includes(known.kind);
  const lines = [...(withCosts ? costs : []), ...(withBenefits ? benefits : [])];
  const grades = new Set(lines.flatMap(({ record }) => (record.evidence === undefined ? [] : [record.evidence.value])));
  return grades.size === 0 ? [] : [details.lineEvidence([...grades])];
}

/** Where the method is from. */
function methodNotes({ known }: FigureSeen, { details }: PaneContext): readonly string[] {
  const source = details.methodSource[known.kind];
  return source === undefined ? [] : [details.money.method(source)];
}

/** Who assumed a value that no cell gives. */
function originNotes({ figure }: FigureSeen, { result, built }: PaneContext): readonly string[] {
  const fact = result.story.facts.find(({ key }) => key === figure.key);
  if (fact === undefined || fact.origin.kind === 'derived') return [];
  if (fact.origin.kind === 'cell' && fact.origin.coercion === null) return [];
  const reading = built.words.report.reading(fact.origin);
  return [`${reading.slice(0, 1).toUpperCase()}${reading.slice(1)}.`];
}

/** How a figure of a sentence came about: formula, exact value, cells, evidence. */
export function figureDetail(figure: StatementFigure, context: PaneContext): FigureDetail {
  const known = figureKind(figure.key);
  const cells = cellViews(figure.cells);
  if (known === null) return { text: figure.text, meaning: '', cells, notes: [] };
  const metric = context.result.initiative.metrics.find(({ id }) => id === known.metricId) ?? null;
  const seen: FigureSeen = { figure, known, metric };
  const formula = context.details.formula[known.kind](formulaParts(context, known, metric));
  const exact = exactValue(seen, context);
  return {
    text: figure.text,
    meaning: exact === null ? formula : `${formula}, ${exact}`,
    cells,
    notes: [...metricNotes(seen, context), ...lineNotes(seen, context), ...methodNotes(seen, context), ...originNotes(seen, context)],
  };
}
