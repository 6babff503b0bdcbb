import type { InitiativeOption } from '../../model/Casebook';
import { caseOptions, type OptionResult } from '../../money/options/caseOptions';
import type { NewCell } from '../build/SheetBuilder';
import { binaryFormula, formulaOperand, type Formula } from '../formula/Formula';
import { sideKey } from '../workings/optionFigures';
import { NOT_WITHIN_HORIZON } from '../workings/paybackRows';
import { LAST_COLUMN } from './financeFrame';
import { narrow, type FinancePage, type WideCell } from './FinancePage';

/** Up to so many options have two columns each, for their names. */
const MOST_WIDE = 6;

/** What the case is measured against, in words. */
export function baselineText(page: FinancePage): string {
  const { baselineOption } = page.result.money;
  if (baselineOption === null) return page.label('baseline-none');
  const isEmpty = baselineOption.costs.length + baselineOption.benefits.length === 0;
  return page.sentence(isEmpty ? 'baseline-named-empty' : 'baseline-named', { option: baselineOption.name.value });
}

/** Baseline and proposal first, so that they are never among those left out. */
function inOrder(options: readonly OptionResult[]): readonly OptionResult[] {
  const of = (role: InitiativeOption['role']): readonly OptionResult[] => options.filter(({ option }) => option.role === role);
  return [...of('baseline'), ...of('chosen'), ...of('other')];
}

/** A row of the comparison: what stands in the column of an option. */
interface ComparedRow {
  readonly label: string;
  readonly cellOf: (option: OptionResult) => NewCell;
}

/** Rows of the comparison with the role of each option. */
const ROWS = 9;

const NONE: NewCell = { value: '–' };

/** The figures of the comparison, each from its own cell of Workings. */
function figureRows(page: FinancePage, baseline: OptionResult | null): readonly ComparedRow[] {
  const at = (option: OptionResult, figure: Parameters<typeof sideKey>[1]): Formula => formulaOperand(page.find(sideKey(option, figure)));
  const own = (figure: 'pvCosts' | 'pvBenefits') => (option: OptionResult): NewCell => ({ value: option[figure], formula: at(option, figure), format: '#,##0' });
  const against = (figure: 'pvCosts' | 'pvBenefits') => (option: OptionResult): NewCell => {
    if (option.increment === null) return NONE;
    if (baseline === null) return own(figure)(option);
    return { value: option[figure] - baseline[figure], formula: binaryFormula(at(option, figure), '-', at(baseline, figure)), format: '#,##0' };
  };
  const result = (figure: 'npv' | 'roi' | 'bcr', format: string) => (option: OptionResult): NewCell => {
    const value = option.increment?.measures[figure] ?? null;
    return value === null || !page.has(sideKey(option, figure)) ? NONE : { value, formula: at(option, figure), format };
  };
  return [
    { label: 'option-own-costs', cellOf: own('pvCosts') },
    { label: 'option-own-benefits', cellOf: own('pvBenefits') },
    { label: 'option-more-costs', cellOf: against('pvCosts') },
    { label: 'option-more-benefits', cellOf: against('pvBenefits') },
    { label: 'option-npv', cellOf: result('npv', '#,##0') },
    { label: 'option-bcr', cellOf: result('bcr', '0.00') },
    { label: 'option-roi', cellOf: result('roi', '0%') },
    { label: 'option-payback', cellOf: (option) => paybackCell(page, option) },
  ];
}

function paybackCell(page: FinancePage, { option, prefix, increment }: OptionResult): NewCell {
  const key = `${prefix}money.paybackSimple`;
  if (increment === null || option.role === 'baseline' || increment.measures.npv === null || !page.has(key)) return NONE;
  const value = increment.measures.paybackYears.simple ?? NOT_WITHIN_HORIZON;
  // What is not within the horizon stands as a number below zero; the format says it in words.
  return { value, formula: formulaOperand(page.find(key)), format: `0.0;"${page.label('payback-beyond')}";0.0` };
}

/** The options side by side; the proposal stands out by its word and its weight. Nothing where there is no choice. */
export function addOptionsSection(page: FinancePage): void {
  const { initiative } = page.result;
  if (initiative.options.length < 2) return;
  const all = inOrder(caseOptions(initiative, page.context.casebook.setup));
  const shown = all.slice(0, LAST_COLUMN);
  const span = shown.length > MOST_WIDE ? 1 : 2;
  const cells = (cellOf: (option: OptionResult) => NewCell): readonly WideCell[] =>
    shown.map((option, index) => ({ ...cellOf(option), first: 1 + index * span, last: (index + 1) * span }));
  page.section(page.label('section-options'), baselineText(page), ROWS);
  page.row([
    narrow(0, { value: page.sentence('head-option', { currency: page.currency }), style: 'columnHeader' }),
    ...cells(({ option }) => ({ value: option.name.value, style: 'columnHeaderRight' })),
  ]);
  const styleOf = ({ option }: OptionResult): 'rowSum' | 'rowNumber' => (option.role === 'chosen' ? 'rowSum' : 'rowNumber');
  page.row([narrow(0, { value: page.label('option-role'), style: 'rowText' }), ...cells((each) => ({ value: page.label(`option-${each.option.role}`), style: styleOf(each) }))]);
  for (const { label, cellOf } of figureRows(page, all.find(({ option }) => option.role === 'baseline') ?? null)) {
    page.row([narrow(0, { value: page.label(label), style: 'rowText' }), ...cells((each) => ({ ...cellOf(each), style: styleOf(each) }))]);
  }
  if (all.length > shown.length) page.text({ value: page.sentence('more-options', { count: all.length - shown.length }), style: 'muted', first: 0, last: 4 });
}
