import { benefitGroup } from '../../money/benefit-classes/benefitGroup';
import { optionContext } from '../../money/lines/LineContext';
import { caseOptions, type OptionResult } from '../../money/options/caseOptions';
import { addBlock, addTogether, rowsTogether } from './blockRows';
import { currencyOf, type CasePlace } from './CasePlace';
import { addOptionFigures, type OptionKeys } from './optionFigures';
import { addPaybackRows, NOT_WITHIN_HORIZON } from './paybackRows';
import { addRateRows } from './rateRows';
import { addRunning } from './totalRows';

const BASELINE_GROUPS = ['baseline.cash', 'baseline.non-cash', 'baseline.societal', 'baseline.health'] as const;

/** The lines of an option that is neither the case nor its baseline, and what they add up to. */
function addOtherLines(place: CasePlace, { option, prefix, rows: lines, benefits }: OptionResult): OptionKeys {
  const { input } = place;
  const { label, sentence } = input.words;
  const hasHealthRate = input.casebook.setup.health !== null;
  const context = optionContext(place.context, prefix);
  const of = (isHealth: boolean): typeof lines.benefits =>
    lines.benefits.filter(({ line }) => {
      const group = benefitGroup(line, hasHealthRate);
      return group !== 'uncounted' && (group === 'health') === isHealth;
    });
  const keys = { costs: `${prefix}costs`, benefits: `${prefix}benefits` };
  const name = option.name.value;
  addBlock(place, { title: sentence('section-option-costs', { option: name }), lines: lines.costs, total: { key: keys.costs, label: label('row-costs') }, context });
  const health = of(true);
  const standard = health.length === 0 ? keys.benefits : `${prefix}benefits.standard`;
  addBlock(place, { title: sentence('section-option-benefits', { option: name }), lines: of(false), total: { key: standard, label: label(health.length === 0 ? 'row-benefits' : 'row-benefits-standard') }, context });
  if (health.length === 0) return { ...keys, health: null };
  const healthKey = `${prefix}health`;
  addBlock(place, { title: sentence('section-option-health', { option: name }), lines: health, total: { key: healthKey, label: label('row-benefits-health') }, context });
  addTogether(place, { key: keys.benefits, label: label('row-benefits'), values: benefits, plus: [standard, healthKey] });
  return { ...keys, health: healthKey };
}

/** The costs and benefits of the chosen option before the baseline is taken off; the rows of the case where nothing is. */
function addChosenSums(place: CasePlace, { costs, benefits }: OptionResult): OptionKeys {
  const { rows, input } = place;
  const { label } = input.words;
  const baselineBenefits = BASELINE_GROUPS.filter((key) => rows.has(key));
  const [hasCosts, hasBenefits] = [rows.has('baseline.costs'), baselineBenefits.length > 0];
  if (hasCosts || hasBenefits) rows.section(label('section-own-sums'));
  if (hasCosts) addTogether(place, { key: 'own.costs', label: label('row-costs'), values: costs, plus: ['total.costs', 'baseline.costs'] });
  if (hasBenefits) addTogether(place, { key: 'own.benefits', label: label('row-benefits'), values: benefits, plus: ['total.benefits', ...baselineBenefits] });
  const health = ['option.health', 'total.health'].find((key) => rows.has(key)) ?? null;
  return { costs: hasCosts ? 'own.costs' : 'total.costs', benefits: hasBenefits ? 'own.benefits' : 'total.benefits', health };
}

/** The costs and benefits of the baseline; null where it has none. */
function addBaselineSums(place: CasePlace, { option, benefits }: OptionResult): OptionKeys {
  const { rows, input } = place;
  const present = BASELINE_GROUPS.filter((key) => rows.has(key));
  if (present.length > 0) {
    rows.section(input.words.sentence('section-baseline-sums', { option: option.name.value }));
    addTogether(place, { key: 'baseline.benefits', label: input.words.label('row-benefits'), values: benefits, plus: present });
  }
  const health = rows.has('baseline.health') ? 'baseline.health' : null;
  return { costs: rows.has('baseline.costs') ? 'baseline.costs' : null, benefits: present.length > 0 ? 'baseline.benefits' : null, health };
}

/** Net amounts of another option against the baseline, its payback and its rate of return. */
function addIncrement(place: CasePlace, { option, prefix, increment }: OptionResult, { own, baseline }: { readonly own: OptionKeys; readonly baseline: OptionKeys | null }): void {
  if (increment === null) return;
  const { rows, input } = place;
  const { label, sentence } = input.words;
  const { flow, measures } = increment;
  const keysOf = (...keys: readonly (string | null | undefined)[]): readonly string[] => keys.flatMap((key) => (key === null || key === undefined ? [] : [key]));
  const unit = currencyOf(place);
  rows.section(sentence('section-option-flow', { option: option.name.value }));
  const [net, cumulative] = [`${prefix}flow.net`, `${prefix}flow.cumulative`];
  rows.addYears({ key: net, label: label('row-net'), unit, values: flow.net, total: 'sum', formula: rowsTogether(rows, keysOf(own.benefits, baseline?.costs), keysOf(own.costs, baseline?.benefits)) });
  if (measures.npv === null) return;
  addRunning(rows, unit, { key: cumulative, label: label('row-cumulative'), of: net, values: flow.cumulative });
  addRateRows(rows, input, { prefix, net, netValues: flow.net, measures });
  const value = measures.paybackYears.simple ?? NOT_WITHIN_HORIZON;
  addPaybackRows(rows, input, { prefix, name: 'simple', net, cumulative, netValues: flow.net, cumulativeValues: flow.cumulative, value });
}

/**
 * The options side by side, each with its lines, its own present values and its results against the baseline. Nothing
 * where the initiative has not more than one option: its case says it all.
 */
export function addOptionRows(place: CasePlace): void {
  const { initiative } = place.result;
  if (initiative.options.length < 2) return;
  const results = caseOptions(initiative, place.input.casebook.setup);
  const baselineResult = results.find(({ option }) => option.role === 'baseline');
  const baseline = baselineResult === undefined ? null : addBaselineSums(place, baselineResult);
  if (baselineResult !== undefined && baseline !== null) addOptionFigures(place, baselineResult, { own: baseline, baseline: null });
  for (const result of results) {
    const { role } = result.option;
    if (role === 'baseline') continue;
    const own = role === 'chosen' ? addChosenSums(place, result) : addOtherLines(place, result);
    if (role === 'other') addIncrement(place, result, { own, baseline });
    addOptionFigures(place, result, { own, baseline: baselineResult ?? null });
  }
}
