import type { CostLine } from '../../model/Casebook';
import type { CaseLine } from '../../money/case/CaseLine';
import { BASELINE_PREFIX, optionContext } from '../../money/lines/LineContext';
import { COST_GROUPS, costsByGroup, type CostGroup } from '../../money/case/optionSums';
import { addBlock, addTogether } from './blockRows';
import type { CasePlace } from './CasePlace';
import { addRiskRows } from './riskRows';

interface CostBlock {
  readonly group: CostGroup;
  readonly lines: readonly CaseLine<CostLine>[];
}

function groupsOf(lines: readonly CaseLine<CostLine>[]): readonly CostBlock[] {
  return COST_GROUPS.map((group) => ({ group, lines: costsByGroup(lines, group) })).filter((block) => block.lines.length > 0);
}

/** The cost lines of the option, capital and revenue apart where both are there, and what they add up to. */
function addOwnCosts(place: CasePlace, total: { readonly key: string; readonly label: string }): void {
  const { rows, input, result, context } = place;
  const { label } = input.words;
  const { costLines, ownCosts } = result.money;
  const blocks = groupsOf(costLines);
  const [first] = blocks;
  if (blocks.length < 2) {
    const title = label(first === undefined || first.group === 'unstated' ? 'section-costs' : `section-costs-${first.group}`);
    addBlock(place, { title, lines: first?.lines ?? [], total, context });
    if (first !== undefined) rows.alias(`costs.${first.group}`, total.key);
    return;
  }
  const keyOf = (group: CostGroup): string => `costs.${group}`;
  for (const { group, lines } of blocks) {
    addBlock(place, { title: label(`section-costs-${group}`), lines, total: { key: keyOf(group), label: label(`row-costs-${group}`) }, context });
  }
  addTogether(place, { ...total, values: ownCosts, plus: blocks.map(({ group }) => keyOf(group)) });
}

function addResidual(place: CasePlace, lines: readonly CaseLine<CostLine>[]): void {
  const { label } = place.input.words;
  if (lines.length === 0) return;
  addBlock(place, { title: label('section-residual'), lines, total: { key: 'option.residual', label: label('row-residual-total') }, context: place.context });
}

/** VAT that counts in the budget and not in the value, by type of its line. */
function addTaxOutside(place: CasePlace): void {
  const { input, result, context } = place;
  if (input.casebook.setup.vatInValue.value) return;
  const { label, sentence } = input.words;
  const { taxLines, baseline, baselineOption } = result.money;
  for (const { group, lines } of groupsOf(taxLines)) {
    addBlock(place, { title: label(`section-tax-${group}`), lines, total: { key: `tax.${group}`, label: label(`row-tax-${group}`) }, context });
  }
  if (baseline.taxes.length === 0) return;
  const title = sentence('section-tax-baseline', { option: baselineOption?.name.value ?? '' });
  addBlock(place, { title, lines: baseline.taxes, total: { key: 'baseline.tax', label: label('row-tax-baseline') }, context: optionContext(context, BASELINE_PREFIX) });
}

function addBaselineCosts(place: CasePlace): void {
  const { input, result, context } = place;
  const { baseline, baselineOption } = result.money;
  if (baseline.costs.length === 0) return;
  const { label, sentence } = input.words;
  const title = sentence('section-baseline-costs', { option: baselineOption?.name.value ?? '' });
  addBlock(place, { title, lines: baseline.costs, total: { key: 'baseline.costs', label: label('row-baseline-costs') }, context: optionContext(context, BASELINE_PREFIX) });
}

/**
 * Everything that makes the costs of the case: the lines of the option, its residual value, the expected cost of its
 * risks, less what the baseline would cost. Where there is nothing but lines, their total is that of the case.
 */
export function addCostRows(place: CasePlace): void {
  const { rows, input, result } = place;
  const { label } = input.words;
  const { costLines, riskLines, baseline, flow } = result.money;
  const residual = costLines.filter(({ kind }) => kind === 'residual');
  const isWhole = residual.length === 0 && riskLines.length === 0 && baseline.costs.length === 0;
  addOwnCosts(place, isWhole ? { key: 'total.costs', label: label('row-costs') } : { key: 'option.costs', label: label('row-own-costs') });
  if (isWhole) rows.alias('option.costs', 'total.costs');
  addResidual(place, residual);
  addRiskRows(place);
  addBaselineCosts(place);
  if (!isWhole) {
    rows.section(label('section-costs-of-case'));
    addTogether(place, { key: 'total.costs', label: label('row-costs'), values: flow.costs, plus: ['option.costs', 'option.residual', 'risk.total'], minus: ['baseline.costs'] });
  }
  addTaxOutside(place);
}
