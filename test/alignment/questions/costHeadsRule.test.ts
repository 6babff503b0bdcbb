import { COST_HEADS } from '../../../src/alignment/completeness/costHeads';
import { COST_HEADS_RULE } from '../../../src/alignment/questions/costHeadsRule';
import type { Initiative } from '../../../src/model/Casebook';
import { assumed, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

const ask = (initiative: Initiative) => COST_HEADS_RULE.find({ initiative, setup: setupOf() });

describe('the question about heads of cost', () => {
  it('is one for all that no line speaks of, at the first cost line', () => {
    const [found, ...more] = ask(initiativeOf({ costs: [costOf('Training'), costOf('Support')] }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'cost-head-missing', severity: 'warning', at: { sheet: 'Costs', row: 1, column: 0 } });
    expect(found?.data['heads']).toBe('backfill,data-migration,integration,double-running,decommissioning,information-governance,clinical-safety,contingency');
  });

  it('is not asked where every head is spoken of', () => {
    expect(ask(initiativeOf({ costs: COST_HEADS.map((head) => costOf(head)) }))).toEqual([]);
  });

  it('is not asked of a single figure or of no cost at all', () => {
    const cost = cell(2_000_000);
    expect(ask(initiativeOf({ record: { cost }, costs: [costOf('Cost', {}, [cost])] }))).toEqual([]);
    expect(ask(initiativeOf())).toEqual([]);
  });

  it('carries the vocabulary for its words', () => {
    const [found] = COST_HEADS_RULE.find({ initiative: initiativeOf({ costs: [costOf('Build')] }), setup: setupOf({ vocabulary: assumed('business') }) });
    expect(found?.data['vocabulary']).toBe('business');
  });
});
