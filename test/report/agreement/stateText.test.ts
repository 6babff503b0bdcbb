import { STATE_MARKS, stateFormula, stateText } from '../../../src/report/agreement/stateText';
import { formulaText } from '../../../src/report/formula/formulaText';
import { ITEM_STATES } from '../../../src/model/choices';

describe('stateText', () => {
  it('gives states that differ in what is to be done marks that differ', () => {
    expect(new Set(ITEM_STATES.map((state) => STATE_MARKS[state])).size).toBe(ITEM_STATES.length);
    expect(stateText('in progress')).toBe('◐ in progress');
  });
});

describe('stateFormula', () => {
  it('puts a mark in front of each word that is a state', () => {
    const text = formulaText(stateFormula('done'), 'Sheet');
    for (const state of ITEM_STATES) expect(text).toContain(`"${state}","${stateText(state)}"`);
  });
});
