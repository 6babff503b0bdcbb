import { COST_HEADS } from '../../../src/alignment/completeness/costHeads';
import { completeness } from '../../../src/alignment/completeness/completeness';
import type { Initiative } from '../../../src/model/Casebook';
import { FIELD_TABLES } from '../../../src/model/fieldTables';
import { cell, costOf, fullPlace, initiativeOf } from '../../model/caseBuilder';

const given = (initiative: Initiative) => completeness(initiative).filter(({ state }) => state === 'given').map(({ head }) => head);
const risk = { record: { risk: cell('The supplier fails'), impact: cell(50_000) }, place: fullPlace('Risks', FIELD_TABLES.risks), years: { first: null, last: null } };

describe('completeness', () => {
  it('tells of every head, in one order', () => {
    expect(completeness(initiativeOf()).map(({ head, state }) => [head, state])).toEqual(COST_HEADS.map((head) => [head, 'absent']));
  });

  it('reads names and categories of cost lines', () => {
    const licences = costOf('Licences', { category: cell('Support contract') });
    const found = completeness(initiativeOf({ costs: [licences, costOf('Support desk'), costOf('Training')] }));
    expect(found.find(({ head }) => head === 'support')).toMatchObject({ state: 'given', lines: [{ id: 'Licences' }, { id: 'Support desk' }] });
    expect(found.find(({ head }) => head === 'training')?.lines.map(({ id }) => id)).toEqual(['Training']);
  });

  it('takes a head as thought of where its amount is nought or not yet known', () => {
    expect(given(initiativeOf({ costs: [costOf('Decommissioning', {}, [cell(0)]), costOf('Backfill', {}, [])] }))).toEqual(['backfill', 'decommissioning']);
  });

  it('does not join name and category to a wording', () => {
    expect(given(initiativeOf({ costs: [costOf('Double', { category: cell('running') })] }))).toEqual([]);
  });

  it.each([
    ['an optimism bias, even of nought', initiativeOf({ costs: [costOf('Build', { optimismBias: cell(0) })] })],
    ['a risk adjustment', initiativeOf({ costs: [costOf('Build', { riskAdjustment: cell(0.1) })] })],
    ['a risk with an impact in money', initiativeOf({ costs: [costOf('Build')], risks: [risk] })],
  ])('takes %s for contingency', (_, initiative) => {
    expect(given(initiative)).toEqual(['contingency']);
  });

  it('does not take a risk in words for contingency', () => {
    const inWords = { ...risk, record: { risk: cell('The supplier fails') } };
    expect(given(initiativeOf({ costs: [costOf('Build')], risks: [inWords] }))).toEqual([]);
  });
});
