import { commitmentEntries, giftsOf, stepStandings } from '../../../src/alignment/agreement/commitmentEntries';
import { CASCADE_STEPS } from '../../../src/alignment/cascade/cascadeStep';
import type { Commitment } from '../../../src/model/Casebook';
import { cell, commitmentOf, day } from '../../model/caseBuilder';

const commitment = (step: string, more: Commitment['record'] = {}, row = 1) => commitmentOf({ side: cell('technology'), who: cell('CIO'), step: cell(step), ...more }, row);
const entriesOf = (...commitments: readonly Commitment[]) => commitmentEntries({ commitments });

describe('commitmentEntries', () => {
  it('gives each commitment its place in the order; an informal step takes none', () => {
    expect(entriesOf(commitment('Feasibility review'), commitment('Coffee with the ward team')).map(({ step }) => step)).toEqual(['early-feasibility', null]);
  });

  it('takes a blank state for open and leaves out a row without a side', () => {
    expect(entriesOf(commitment('Feasibility review'))[0]?.state).toBe('open');
    expect(entriesOf(commitmentOf({ step: cell('Feasibility review') }))).toEqual([]);
  });
});

describe('stepStandings', () => {
  it('holds every step once, as far as its furthest commitment has come', () => {
    const standings = stepStandings(entriesOf(commitment('Champion one', { state: cell('open') }), commitment('Champion two', { state: cell('done') })));
    expect(standings.map(({ step }) => step)).toEqual([...CASCADE_STEPS]);
    expect(standings[1]).toMatchObject({ state: 'done', commitments: [{ text: { value: 'Champion two' } }, { text: { value: 'Champion one' } }] });
    expect(standings[4]).toEqual({ step: 'joint-commitment', state: 'missing', commitments: [] });
  });
});

describe('giftsOf', () => {
  it('lists what is given, by whom and by when', () => {
    const entries = entriesOf(commitment('Feasibility review', { gives: cell('An architect'), date: cell(day('2026-03-10')), state: cell('done') }), commitment('Endorsement'));
    expect(giftsOf(entries)).toEqual([{ side: 'technology', who: 'CIO', gives: 'An architect', day: day('2026-03-10'), state: 'done', at: { sheet: 'Commitments', row: 1, column: 0 } }]);
  });
});
