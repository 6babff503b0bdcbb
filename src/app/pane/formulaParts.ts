import type { Metric } from '../../model/Casebook';
import type { FormulaParts } from './DetailWords';
import { exactText } from './exactText';
import type { KindOfFigure } from './figureKind';
import { levelText } from './levelText';
import type { PaneContext } from './PaneContext';

const PENNIES = 2;

/** An amount with all its digits, in pennies at most. */
export function amountText({ built }: Pick<PaneContext, 'built'>, value: number): string {
  const { grammar } = built.words;
  const prefix = grammar.currencyPrefix(built.casebook.setup.currency.value);
  const fewest = Number.isInteger(value) ? 0 : PENNIES;
  return exactText(value, { fewest, most: fewest, prefix }, grammar.separators).text;
}

/** The latest level, as the story takes it: the fact of that name. */
function latestOf({ result }: PaneContext, metric: Metric): number | null {
  const row = result.scorecards.technology.rows.find(({ metricId }) => metricId === metric.id);
  return row?.actual?.value ?? null;
}

function levelsOf(context: PaneContext, metric: Metric, achieved: boolean): Pick<FormulaParts, 'from' | 'to' | 'larger' | 'smaller'> {
  const { words } = context.built;
  const from = metric.record.baseline?.value ?? null;
  const to = achieved ? latestOf(context, metric) : (metric.record.target?.value ?? null);
  const read = (value: number | null): string => (value === null ? '' : levelText(metric, value, { words, withUnit: false }));
  const falls = from !== null && to !== null && to < from;
  return { from: read(from), to: read(to), larger: read(falls ? from : to), smaller: read(falls ? to : from) };
}

const NO_LEVELS = { from: '', to: '', larger: '', smaller: '' };

/** Everything that a formula in words may speak of. */
export function formulaParts(context: PaneContext, { achieved }: KindOfFigure, metric: Metric | null): FormulaParts {
  const { result, built } = context;
  const { setup } = built.casebook;
  const { measures, costLines, riskLines, baselineOption } = result.money;
  const { costs, benefits } = result.initiative;
  const { withRisks, lessBaseline } = context.details.money.classes;
  const rate = exactText(setup.discountRate.value * 100, { most: 3, suffix: '%' }, built.words.grammar.separators).text;
  return {
    metric: metric?.name.value ?? '',
    ...(metric === null ? NO_LEVELS : levelsOf(context, metric, achieved)),
    costLines: costs.length,
    hasFollowers: costLines.some(({ kind }) => kind !== 'typed' && kind !== 'residual'),
    besideCosts: (riskLines.length === 0 ? '' : withRisks) + (baselineOption === null ? '' : lessBaseline(baselineOption.name.value)),
    benefitLines: benefits.length,
    years: setup.years.value,
    rate,
    pvCosts: amountText(context, measures.pvCosts),
    pvBenefits: amountText(context, measures.pvBenefits),
  };
}
