import fc from 'fast-check';
import { englishGrammar } from '../../../src/locales/en/grammar';
import { evaluate, type ExpressionValue } from '../../../src/model/expression/evaluate';
import type { Story } from '../../../src/story/Statement';
import { anyMoment, storyOfMoment, type Moment } from './anyMoment';

const { phrases, separators } = englishGrammar('en-US');
/** Rows made of what no edit of a level touches. */
const OF_MONEY = /^(?:cost|money|init|amount)\./;

/** What the rows of one story come to once some of its facts are others, as a recalculated sheet would show it. */
function recalculated({ facts, rows }: Story, changed: Readonly<Record<string, number>>): ReadonlyMap<string, ExpressionValue> {
  const values = new Map<string, ExpressionValue>([...facts.map(({ key, value }) => [key, value] as const), ...Object.entries(changed)]);
  for (const { key, value, expression } of rows) values.set(key, OF_MONEY.test(key) ? value : evaluate(expression, { values, phrases, separators }));
  return values;
}

const sentences = (story: Story): readonly (readonly [string, string])[] =>
  story.statements.flatMap(({ key, text, role, lens }) => (key === null || role !== 'headline' || lens === 'finance' ? [] : [[key, text] as const]));

/** What is fixed until the next run: a result, decimals that would hide the change. */
const sameShape = (moment: Moment): Moment => ({ ...moment, baseline: Math.round(moment.baseline), target: Math.round(moment.target), due: 300, status: 'proposed' });

describe('a headline whose target cell is edited', () => {
  const level = fc.integer({ min: -20, max: 400 });

  it('reads as it would have been told', () => {
    fc.assert(fc.property(anyMoment.map(sameShape), fc.oneof(level, fc.constantFrom(0, 1, 2, 3)), (moment, target) => {
      const after = storyOfMoment({ ...moment, target });
      const live = recalculated(storyOfMoment(moment), { 'm.it.target': target });
      for (const [key, text] of sentences(after)) expect(live.get(key)).toBe(text);
    }), { numRuns: 150 });
  });

  it('switches to zero, to the triple and back', () => {
    const moment: Moment = { name: 'Servers out of support', unit: '', better: 'lower', baseline: 120, target: 60, actual: null, due: 300, status: 'proposed', cause: 'unjudged', grade: 'measured' };
    const at = (change: Partial<Moment>, target: number): ExpressionValue | undefined => recalculated(storyOfMoment({ ...moment, ...change }), { 'm.it.target': target }).get('board.headline');
    expect(at({}, 60)).toBe('This $2M investment will halve servers out of support, from 120 to 60, by September 2027.');
    expect(at({}, 0)).toBe('This $2M investment will cut servers out of support from 120 to zero by September 2027.');
    expect(at({ better: 'higher' }, 360)).toBe('This $2M investment will triple servers out of support, from 120 to 360, by September 2027.');
  });
});
