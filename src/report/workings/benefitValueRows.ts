import { benefitValueKey } from '../../story/facts/chainFacts';
import { benefitValues, factorsOf } from '../benefitValues';
import { callFormula } from '../formula/Formula';
import { currencyOf, type CasePlace } from './CasePlace';

/** The present value of each counted benefit by itself; nothing where no benefit is valued in money. */
export function addBenefitValueRows(place: CasePlace): void {
  const { rows, input, result } = place;
  const { money } = result;
  const values = benefitValues(money);
  if (values.size === 0) return;
  rows.section(input.words.label('section-benefit-values'));
  for (const { line, key } of money.benefitLines) {
    const found = values.get(line.id);
    if (found === undefined) continue;
    const formula = callFormula('SUMPRODUCT', rows.years(key, money.count), rows.years(factorsOf(line, money).key, money.count));
    rows.addValue({ key: benefitValueKey(line), label: input.words.sentence('row-benefit-value', { line: line.label.value }), unit: currencyOf(place), value: found.presentValue, formula, format: '#,##0' });
  }
}
