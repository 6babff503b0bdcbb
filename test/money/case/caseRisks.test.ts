import type { Risk } from '../../../src/model/Casebook';
import { FIELD_TABLES } from '../../../src/model/fieldTables';
import { caseRisks, riskSpan } from '../../../src/money/case/caseRisks';
import { cell, fullPlace } from '../../model/caseBuilder';

function riskOf(probability: number | null, impact: number | null, years: Risk['years'] = { first: null, last: null }): Risk {
  const record = { risk: cell('Supplier fails'), ...(probability === null ? {} : { probability: cell(probability) }), ...(impact === null ? {} : { impact: cell(impact) }) };
  return { record, place: fullPlace('Risks', FIELD_TABLES.risks), years };
}

describe('caseRisks', () => {
  it('spreads probability × impact evenly over the years of a risk', () => {
    expect(caseRisks([riskOf(0.25, 800, { first: 1, last: 2 })], 4)).toMatchObject([{ key: 'register.1', probability: 0.25, impact: [0, 400, 400, 0], expected: [0, 100, 100, 0] }]);
  });

  it('counts a risk without a year in year 0, and one with a single year in that year', () => {
    expect(riskSpan({ first: null, last: null })).toEqual({ first: 0, last: 0 });
    expect(riskSpan({ first: null, last: 2 })).toEqual({ first: 2, last: 2 });
    expect(caseRisks([riskOf(0.5, 10, { first: 1, last: null })], 3)[0]?.expected).toEqual([0, 5, 0]);
  });

  it('leaves out the share of years outside the horizon', () => {
    expect(caseRisks([riskOf(1, 90, { first: -1, last: 1 })], 3)[0]?.expected).toEqual([30, 30, 0]);
    expect(caseRisks([riskOf(1, 90, { first: 2, last: 4 })], 3)[0]?.expected).toEqual([0, 0, 30]);
  });

  it('counts no risk that is not quantified, and keeps the keys of the others', () => {
    expect(caseRisks([riskOf(null, 5), riskOf(0.1, null), riskOf(0, 5)], 1)).toMatchObject([{ key: 'register.3', expected: [0] }]);
  });
});
