import fc from 'fast-check';
import { metricChange } from '../../src/model/metricChange';
import type { Statement, StatementFigure, Story } from '../../src/story/Statement';
import { anyRow } from './anyCase';
import { storyOfRows, type SmallRow } from './storyOf';

const RUNS = { numRuns: 60 };
const FORBIDDEN = /\b(?:leverag\w*|robust\w*|seamless\w*|world-class|transformational|synerg\w*)\b/i;
const LONGEST_TITLE = 60;

const stated = (story: Story): readonly Statement[] => story.statements.filter(({ key }) => key !== null);
const headlineOf = ({ statements }: Story): Statement | undefined => statements.find(({ lens, role }) => lens === 'board' && role === 'headline');

/** The number that a figure shows: `$1.25M` is 1,250,000, `29.6%` is 29.6. */
function numberShown(text: string): number {
  const [, sign = '', digits = '', magnitude = ''] = /(−?)[^\d−]*([\d.,]+)([KMBkmb]?)/.exec(text) ?? [];
  const powers: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
  const size = Number(digits.replaceAll(',', '')) * (powers[magnitude.toLowerCase()] ?? 1);
  return sign === '' ? size : -size;
}

/** Half a step of the last digit that a money figure shows at its finest, four significant digits. */
const stepOf = (value: number): number => 10 ** (Math.floor(Math.log10(Math.max(Math.abs(value), 1))) - 3);

const isMoney = (figure: StatementFigure): boolean => figure.unit === 'USD';

/** What is left of a sentence without its figures and the words that came from cells. */
function withoutFigures({ text, figures }: Statement, words: readonly string[]): string {
  const known = [...figures.map((figure) => figure.text), ...words].sort((one, other) => other.length - one.length);
  const whole = (each: string): RegExp => new RegExp(`(?<![\\d.,])${each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`, 'g');
  return known.filter((each) => each !== '').reduce((rest, each) => rest.replaceAll(whole(each), ' '), text);
}

describe('every sentence', () => {
  it('shows no digit that is not a figure or a word of a cell', () => {
    fc.assert(fc.property(anyRow, (row) => {
      const story = storyOfRows([row]);
      const words = story.facts.filter(({ value }) => typeof value === 'string').map(({ value }) => String(value));
      const own = ['30 days', 'per 1,000 doses', 'per 1,000 discharges', 'out of 5', 'NHS 111'];
      for (const statement of stated(story)) expect(withoutFigures(statement, [...words, ...own])).not.toMatch(/\d/);
    }), RUNS);
  });

  it('traces each figure to at least one cell', () => {
    fc.assert(fc.property(anyRow, (row) => {
      const story = storyOfRows([row]);
      const untraced = stated(story).flatMap(({ figures }) => figures.filter(({ cells, unit }) => cells.length === 0 && unit !== 'years' && unit !== 'share'));
      expect(untraced).toEqual([]);
    }), RUNS);
  });

  it('is the sum of its parts, and each figure among them is one that it shows', () => {
    fc.assert(fc.property(anyRow, (row) => {
      for (const { text, parts, figures } of storyOfRows([row]).statements) {
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const placed = parts.flatMap(({ figure }) => (figure === null ? [] : [figure.text]));
        expect(figures.map((figure) => figure.text)).toEqual(expect.arrayContaining(placed));
      }
    }), RUNS);
  });

  it('needs no adjective that does the work of a number', () => {
    fc.assert(fc.property(anyRow, (row) => {
      for (const { text } of storyOfRows([row]).statements) expect(text).not.toMatch(FORBIDDEN);
    }), RUNS);
  });

  it('is one: it starts with a capital, a sign or an abbreviation, ends with a full stop, and holds no double space', () => {
    fc.assert(fc.property(anyRow, (row) => {
      for (const { text, role } of storyOfRows([row]).statements.filter((each) => each.role !== 'short')) {
        expect(text).toMatch(/^[^a-z ]/);
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/ {2}| [,.;]|\.\.|undefined|NaN|Infinity/);
        expect(role).not.toBe('short');
      }
    }), RUNS);
  });

  it('reads a value the same in every lens', () => {
    fc.assert(fc.property(anyRow, (row) => {
      const seen = new Map<string, string>();
      for (const { text, value, unit, cells } of stated(storyOfRows([row])).filter(({ role }) => role !== 'short').flatMap(({ figures }) => figures)) {
        const key = JSON.stringify([value, unit, cells]);
        expect(text).toBe(seen.get(key) ?? text);
        seen.set(key, text);
      }
    }), RUNS);
  });
});

describe('a title', () => {
  it('holds 60 characters at most', () => {
    fc.assert(fc.property(anyRow, (row) => {
      for (const { text, role } of storyOfRows([row]).statements) if (role === 'short') expect(text.length).toBeLessThanOrEqual(LONGEST_TITLE);
    }), RUNS);
  });
});

describe('rounding', () => {
  it('never makes a cost smaller by more than half a step of the digit that is kept for it', () => {
    fc.assert(fc.property(anyRow, (row) => {
      for (const figure of stated(storyOfRows([row])).flatMap(({ figures }) => figures).filter(isMoney)) {
        const shown = numberShown(figure.text);
        expect(shown).toBeGreaterThanOrEqual(figure.value - stepOf(figure.value) / 2 - 1e-6);
        expect(Math.abs(shown - figure.value)).toBeLessThanOrEqual(stepOf(figure.value) * 5 + 1e-6);
      }
    }), RUNS);
  });

  it('never makes an improvement larger, nor a worsening smaller, by more than half a step of the digit that is kept for it', () => {
    fc.assert(fc.property(anyRow, (row) => {
      const figure = headlineOf(storyOfRows([row]))?.figures.find(({ text, unit }) => unit === 'share' && text.endsWith('%'));
      if (figure === undefined) return;
      const worse = (figure.value > 0) === (row.Better === 'lower') && row.Better !== 'neutral';
      const [shown, exact] = [numberShown(figure.text), Math.abs(figure.value) * 100];
      const step = exact < 10 ? 0.01 : 0.1;
      const flattery = worse ? exact - shown : shown - exact;
      expect(flattery).toBeLessThanOrEqual(step / 2 + 1e-9);
      expect(Math.abs(shown - exact)).toBeLessThanOrEqual(step * 5 + 1e-9);
    }), RUNS);
  });
});

const FULL: SmallRow = { Initiative: 'Any', Cost: '2000000', Metric: 'Wait', Unit: 'minutes', Better: 'lower', Baseline: '42', Target: '29.4', By: '31 May 2028' };

describe('a claim', () => {
  it.each(['Cost', 'Baseline', 'Target', 'By'] as const)('is withheld without %s, in every lens, with the cell to type in', (column) => {
    const row = { ...FULL, [column]: '' };
    const story = storyOfRows([row]);
    const at = `${'ABCDEFGH'.charAt(Object.keys(FULL).indexOf(column))}2`;
    const withheld = story.statements.filter((statement) => statement.withheld !== null);
    expect(withheld.map(({ lens }) => lens)).toEqual(expect.arrayContaining(['board', 'technology', 'clinical']));
    for (const statement of withheld) {
      expect(statement.withheld?.missing.map(({ sheet, cell }) => ({ sheet, cell }))).toEqual([{ sheet: 'Plan', cell: at }]);
      expect(statement.text).toContain(at);
    }
    expect(story.leadMetricId).toBeNull();
  });

  it('speaks of an improvement only where the metric moves the better way', () => {
    fc.assert(fc.property(anyRow, (row) => {
      const story = storyOfRows([{ ...row, Status: 'proposed', By: '31 May 2028' }]);
      const text = headlineOf(story)?.text ?? '';
      const claims = /investment|system/.test(text);
      const delta = Number(row.Target) - Number(row.Baseline);
      const better = row.Better === 'neutral' ? 0 : row.Better === 'lower' ? -delta : delta;
      const read = story.facts.some(({ key }) => key.endsWith('.baseline')) && story.facts.some(({ key }) => key.endsWith('.target'));
      if (read) expect(claims).toBe(better > 0);
    }), RUNS);
  });

  it('says the same share when all levels are scaled', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom(10, 100, 1000), (baseline, target, factor) => {
      const shares = [1, factor].map((scale) => {
        const story = storyOfRows([{ ...FULL, Baseline: String(baseline * scale), Target: String(target * scale) }]);
        return story.rows.find(({ key }) => key.endsWith('.change-words'))?.value;
      });
      expect(shares[0]).toBe(shares[1]);
    }), RUNS);
  });

  it('says the share that the scorecard shows', () => {
    const story = storyOfRows([FULL]);
    const { value } = metricChange({ baseline: 42, level: 29.4, unit: 'minutes', name: 'Wait' });
    expect(story.rows.find(({ key }) => key.endsWith('.relative'))?.value).toBeCloseTo(value, 12);
  });
});
