import { OPTIMISM_BIAS_RULE } from '../../../src/alignment/questions/optimismBiasRule';
import type { CostLine } from '../../../src/model/Casebook';
import { assumed, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

const nhs = setupOf({ preset: assumed('nhs-england') });
const ask = (costs: readonly CostLine[], setup = nhs) => OPTIMISM_BIAS_RULE.find({ initiative: initiativeOf({ costs }), setup });
const capital = { type: cell('capital' as const) };

describe('the question about optimism bias', () => {
  it('names the first capital line without one, and the range of its category', () => {
    const found = ask([costOf('Training', { type: cell('revenue' as const) }), costOf('Servers', capital), costOf('Licences', capital)]);
    expect(found.map(({ data }) => data)).toMatchObject([{ line: 'Servers', category: 'equipment and development', lower: 0.1, upper: 2 }]);
  });

  it('takes the range of the category that the line names', () => {
    const [found] = ask([costOf('Ward', { ...capital, category: cell('Standard building') })]);
    expect(found?.data).toMatchObject({ lower: 0.02, upper: 0.24 });
  });

  it.each([
    ['with a bias', { ...capital, optimismBias: cell(0.3) }],
    ['with a risk adjustment', { ...capital, riskAdjustment: cell(0.1) }],
    ['of revenue', { type: cell('revenue' as const) }],
    ['of no stated type', {}],
  ])('is not asked about a line %s', (_, record) => {
    expect(ask([costOf('Servers', record)])).toEqual([]);
  });

  it('is asked under the rules of public money in England only', () => {
    expect(ask([costOf('Servers', capital)], setupOf())).toEqual([]);
  });
});
