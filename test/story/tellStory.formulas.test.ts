import fc from 'fast-check';
import type { Expression } from '../../src/model/expression/Expression';
import { operandsOf } from '../../src/model/expression/operandsOf';
import { expressionFormula } from '../../src/report/formula/expressionFormula';
import { formulaText } from '../../src/report/formula/formulaText';
import type { Story } from '../../src/story/Statement';
import { anyRow } from './anyCase';
import { anyMoment, storyOfMoment } from './lenses/anyMoment';
import { storyOfRows, type SmallRow } from './storyOf';

/** Numbers that a reviewer accepts inside a formula; anything else is an input of its own. */
const ALLOWED = new Set([0, 1, 12, 100, 1000, 1_000_000]);
const LONGEST_FORMULA = 1000;
const LONGEST_TEXT = 255;
const DEEPEST_IF = 2;

function ifDepth(node: Expression): number {
  const inner = Math.max(0, ...operandsOf(node).map(ifDepth));
  return inner + Number(node.kind === 'call' && node.name === 'IF');
}

/** Numbers in a formula, those that only say how many digits are left out. */
function literals(node: Expression): readonly number[] {
  if (node.kind === 'number') return [node.value];
  const isDigits = node.kind === 'call' && (node.name === 'ROUND' || node.name === 'FIXED');
  return (isDigits ? operandsOf(node).slice(0, 1) : operandsOf(node)).flatMap(literals);
}

function texts(node: Expression): readonly string[] {
  return node.kind === 'text' ? [node.value] : operandsOf(node).flatMap(texts);
}

/** What the money room adds to the facts when the sentences are put together. */
const OF_MONEY = /^(?:money|cost|risk)\.\w+$/;

/** A place as far out as a workbook's may be, so that lengths are those of real formulas. */
const FAR = { sheet: 'Workings – any initiative', row: 1233, column: 6, rowFixed: true, columnFixed: true };
const PLACES = { cellOf: () => FAR, phrasesOf: () => ({ from: FAR, to: { ...FAR, column: 18 } }) };

const isLive = ({ expression }: Story['rows'][number]): boolean => expression.kind !== 'text' && expression.kind !== 'number';

const REACH: SmallRow = { Initiative: 'Any', Metric: 'Rural patients in telehealth', Better: 'higher', Baseline: '1200', Target: '1800', By: '31 May 2028', Evidence: 'expert', Reach: 'rural' };

function problems(story: Story): readonly string[] {
  return story.rows.filter(isLive).flatMap(({ key, expression }) => {
    const length = formulaText(expressionFormula(expression, PLACES), FAR.sheet).length;
    return [
      ...(ifDepth(expression) > DEEPEST_IF ? [`${key}: IF nested ${String(ifDepth(expression))} deep`] : []),
      ...(length > LONGEST_FORMULA ? [`${key}: ${String(length)} characters`] : []),
      ...literals(expression).filter((value) => !ALLOWED.has(value)).map((value) => `${key}: literal ${String(value)}`),
      ...texts(expression).filter((text) => text.length > LONGEST_TEXT).map(() => `${key}: long text`),
    ];
  });
}

describe('sentences as formulas', () => {
  it('stay short, flat and free of numbers of their own', () => {
    fc.assert(fc.property(anyRow, fc.boolean(), (row, two) => {
      expect(problems(storyOfRows(two ? [row, REACH] : [row]))).toEqual([]);
    }), { numRuns: 60 });
  });

  it('do so at any moment of a promise', () => {
    fc.assert(fc.property(anyMoment, (moment) => {
      expect(problems(storyOfMoment(moment))).toEqual([]);
    }), { numRuns: 60 });
  });

  it('do so with groups reached beside each other', () => {
    const groups = ['Homeless', 'Refugee'].map((reach): SmallRow => ({ ...REACH, Metric: `${reach} patients in telehealth`, Reach: reach.toLowerCase(), By: '31 March 2029' }));
    expect(problems(storyOfRows([{ ...REACH, Cost: '2000000', Ask: '1000000', 'Evidence result': 'twelve wards' }, ...groups]))).toEqual([]);
  });

  it('refer only to facts and to rows that stand before them', () => {
    const story = storyOfRows([{ Initiative: 'Any', Cost: '2000000', Metric: 'Wait', Baseline: '42', Target: '29.4', By: '18 months' }, REACH]);
    const known = new Set(story.facts.map(({ key }) => key));
    const refs = (node: Expression): readonly string[] => (node.kind === 'ref' ? [node.key] : operandsOf(node).flatMap(refs));
    const unknown = story.rows.flatMap(({ key, expression }) => {
      const missing = refs(expression).filter((each) => !known.has(each) && !OF_MONEY.test(each));
      known.add(key);
      return missing;
    });
    expect(unknown).toEqual([]);
  });
});
