import fc from 'fast-check';
import { readBack } from '../../../src/report/checks/readBack';
import type { Story } from '../../../src/story/Statement';
import { anyRow } from '../../story/anyCase';
import { storyOfRows } from '../../story/storyOf';
import { exampleReport } from '../exampleReport';

const SEPARATORS = { decimal: '.', group: ',' };
const WARD = { Initiative: 'Ward 7', Cost: '2000000', Metric: 'Wait', Unit: 'minutes', Better: 'lower', Baseline: '42', Target: '29.4', By: '31 May 2028' };

/** A story whose sentences say something else than they did. */
const retold = (story: Story, from: string, to: string): Pick<Story, 'facts' | 'rows' | 'statements'> => ({
  facts: story.facts,
  rows: story.rows,
  statements: story.statements.map((statement) => ({ ...statement, text: statement.text.replaceAll(from, to) })),
});

describe('reading the sentences of a case again', () => {
  it('finds each number among the figures of its sentence, whatever the case', () => {
    fc.assert(fc.property(anyRow, (row) => {
      const { numbers, accounted, lost } = readBack(storyOfRows([row]), SEPARATORS);
      expect(lost).toEqual([]);
      expect(accounted).toBe(numbers);
    }), { numRuns: 200 });
  });

  it.each(['virtual-ward', 'tele-icu'] as const)('finds each number of the example %s', async (name) => {
    const { cases } = await exampleReport(name);
    for (const { story } of cases) {
      const { numbers, lost } = readBack(story, SEPARATORS);
      expect(lost).toEqual([]);
      expect(numbers).toBeGreaterThan(5);
    }
  });

  it('leaves out numbers that belong to a name', () => {
    const named = readBack(storyOfRows([{ ...WARD, Metric: 'Falls on ward 7' }]), SEPARATORS);
    const plain = readBack(storyOfRows([{ ...WARD, Metric: 'Falls on the ward' }]), SEPARATORS);
    expect(named.numbers).toBe(plain.numbers);
    expect(named.lost).toEqual([]);
  });

  it.each([
    ['29.4', '28.4'],
    ['$2M', '$3M'],
    ['2028', '2027'],
    ['30%', '33%'],
  ])('misses %s where a sentence says %s', (from, to) => {
    const story = storyOfRows([WARD]);
    expect(readBack(story, SEPARATORS).lost).toEqual([]);
    expect(readBack(retold(story, from, to), SEPARATORS).lost.length).toBeGreaterThan(0);
  });

  it('misses a figure whose value is not what its text says', () => {
    const story = storyOfRows([WARD]);
    const statements = story.statements.map((statement) => ({ ...statement, figures: statement.figures.map((figure) => ({ ...figure, value: figure.value * 1.5 })) }));
    const { accounted, numbers } = readBack({ facts: story.facts, rows: story.rows, statements }, SEPARATORS);
    expect(accounted).toBeLessThan(numbers / 2);
  });
});
