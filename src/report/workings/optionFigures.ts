import type { OptionResult } from '../../money/options/caseOptions';
import { binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import { currencyOf, type CasePlace } from './CasePlace';

/** Where the sums of an option stand; null where it has none. */
export interface OptionKeys {
  readonly costs: string | null;
  /** All counted benefits, effects on health among them. */
  readonly benefits: string | null;
  readonly health: string | null;
}

/** Key of a figure of an option in the comparison. */
export function sideKey({ option }: Pick<OptionResult, 'option'>, figure: 'pvCosts' | 'pvBenefits' | 'npv' | 'roi' | 'bcr' | 'irr' | 'payback'): string {
  return `side.${option.id}.${figure}`;
}

/** The present value of a row by a row of factors. */
function weighed({ rows, result }: CasePlace, key: string | null, factors: string): Formula {
  if (key === null) return formulaOperand(0);
  const { count } = result.money;
  return callFormula('SUMPRODUCT', rows.years(key, count), rows.years(factors, count));
}

function pvOfBenefits(place: CasePlace, { benefits, health }: OptionKeys): Formula {
  const all = weighed(place, benefits, 'time.factor');
  if (health === null) return all;
  return binaryFormula(binaryFormula(all, '-', weighed(place, health, 'time.factor')), '+', weighed(place, health, 'time.healthFactor'));
}

/** One figure of the comparison. */
interface Figure {
  readonly figure: Parameters<typeof sideKey>[1];
  readonly label: string;
  readonly value: number | string;
  readonly formula: Formula;
  readonly format: string;
  readonly unit: string;
}

/** Results against the baseline: differences of present values, and their ratios. */
function increments(place: CasePlace, result: OptionResult, baseline: OptionResult | null): readonly Figure[] {
  const { rows, input } = place;
  const { label } = input.words;
  const { increment } = result;
  if (increment === null || increment.measures.npv === null) return [];
  const less = (figure: 'pvCosts' | 'pvBenefits'): Formula => {
    const own = formulaOperand(rows.find(sideKey(result, figure)));
    return baseline === null ? own : binaryFormula(own, '-', rows.find(sideKey(baseline, figure)));
  };
  const { npv, roi, bcr } = increment.measures;
  const [unit, share] = [currencyOf(place), label('unit-share')];
  const figures: Figure[] = [{ figure: 'npv', label: 'row-side-npv', value: npv, formula: binaryFormula(less('pvBenefits'), '-', less('pvCosts')), format: '#,##0', unit }];
  if (roi === null || bcr === null) return figures;
  return [
    ...figures,
    { figure: 'roi', label: 'row-roi', value: roi, formula: binaryFormula(binaryFormula(less('pvBenefits'), '-', less('pvCosts')), '/', less('pvCosts')), format: '0%', unit: share },
    { figure: 'bcr', label: 'row-bcr', value: bcr, formula: binaryFormula(less('pvBenefits'), '/', less('pvCosts')), format: '0.00', unit: label('unit-ratio') },
  ];
}

const TITLES = { baseline: 'section-side-baseline', chosen: 'section-side-chosen', other: 'section-side-other' } as const;

/** The figures of one option in the comparison: its own present values, and what it changes against the baseline. */
export function addOptionFigures(place: CasePlace, result: OptionResult, { own, baseline }: { readonly own: OptionKeys; readonly baseline: OptionResult | null }): void {
  const { rows, input } = place;
  const { label, sentence } = input.words;
  const unit = currencyOf(place);
  rows.section(sentence(TITLES[result.option.role], { option: result.option.name.value }));
  const add = ({ figure, label: name, ...rest }: Figure): void => {
    rows.addValue({ key: sideKey(result, figure), label: label(name), ...rest });
  };
  add({ figure: 'pvCosts', label: 'row-pv-costs', value: result.pvCosts, formula: weighed(place, own.costs, 'time.factor'), format: '#,##0', unit });
  add({ figure: 'pvBenefits', label: 'row-pv-benefits', value: result.pvBenefits, formula: pvOfBenefits(place, own), format: '#,##0', unit });
  for (const figure of increments(place, result, baseline)) add(figure);
}
