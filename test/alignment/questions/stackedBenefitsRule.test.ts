import { STACKED_BENEFITS_RULE } from '../../../src/alignment/questions/stackedBenefitsRule';
import type { BenefitLine } from '../../../src/model/Casebook';
import { benefitOf, cell, initiativeOf, setupOf } from '../../model/caseBuilder';

const CASH = { benefitClass: cell('cash-releasing' as const) };
const ofMetric = (label: string, record: BenefitLine['record'] = {}) => benefitOf(label, { ...CASH, metric: cell('Readmissions'), ...record });
const ofBudget = (label: string, record: BenefitLine['record'] = {}) => benefitOf(label, { ...CASH, budgetLine: cell('Agency nursing'), owner: cell('COO'), ...record });
const ask = (...benefits: readonly BenefitLine[]) => STACKED_BENEFITS_RULE.find({ initiative: initiativeOf({ benefits }), setup: setupOf() });

describe('the question about stacked benefits', () => {
  it('names benefits of the same class that follow the same metric, with their cells', () => {
    expect(ask(ofMetric('Beds'), ofMetric('Ward costs'), ofMetric('Penalties'))).toMatchObject([
      { code: 'stacked-benefits', data: { metric: 'Readmissions', benefits: '“Beds” (Benefits!A2), “Ward costs” (Benefits!A2) and “Penalties” (Benefits!A2)', header: 'Draws on' } },
    ]);
  });

  it('names benefits that one owner takes out of one budget line, however it is written', () => {
    expect(ask(ofBudget('Beds'), ofBudget('Shifts', { budgetLine: cell('agency-nursing') }))).toMatchObject([{ data: { budgetLine: 'agency-nursing' } }]);
  });

  it('is asked once of lines that both likenesses join', () => {
    const both = { metric: cell('Readmissions') };
    expect(ask(ofBudget('Beds', both), ofBudget('Shifts', both))).toHaveLength(1);
  });

  it.each([
    ['of different classes', [ofMetric('Beds'), ofMetric('Time', { benefitClass: cell('non-cash-releasing' as const) })]],
    ['of different metrics', [ofMetric('Beds'), ofMetric('Falls', { metric: cell('Falls') })]],
    ['of different owners', [ofBudget('Beds'), ofBudget('Shifts', { owner: cell('CFO') })]],
    ['that all name what they draw on, which is counted elsewhere', [ofMetric('Beds', { drawsOn: cell('Bed days') }), ofMetric('Shifts', { drawsOn: cell('Shifts') })]],
    ['without an amount', [ofMetric('Beds'), benefitOf('Calm', { ...CASH, metric: cell('Readmissions') }, [])]],
    ['without a class', [ofMetric('Beds'), benefitOf('Shifts', { metric: cell('Readmissions') })]],
  ])('is not asked about benefits %s', (_, benefits) => {
    expect(ask(...benefits)).toEqual([]);
  });

  it('is asked where only one of two names what it draws on', () => {
    expect(ask(ofMetric('Beds', { drawsOn: cell('Bed days') }), ofMetric('Shifts'))).toHaveLength(1);
  });
});
