import fc from 'fast-check';
import { statementOf } from '../storyOf';
import { anyMoment, storyOfMoment, type Moment } from './anyMoment';

const RUNS = { numRuns: 120 };
const LENSES = ['board', 'clinical', 'technology'] as const;

const told = (moment: Moment): readonly string[] => LENSES.map((lens) => statementOf(storyOfMoment(moment), lens).text);
const headline = (moment: Moment): string => statementOf(storyOfMoment(moment), 'board').text;
const isPercent = ({ unit }: Moment): boolean => unit === '%';
const improves = ({ better }: Moment, from: number, to: number): boolean => better !== 'neutral' && from !== to && to > from === (better === 'higher');
const reaches = ({ better, actual, target }: Moment): boolean => actual !== null && (better === 'lower' ? actual <= target : better === 'higher' && actual >= target);

/** The least part of a step that rounding may flatter by: half of the digit kept for it. */
const HALF_STEP = { whole: 0.05, small: 0.005 };

describe('a sentence at any moment', () => {
  it('is well-formed: no change of nothing, no doubled sign or space, one full stop at its end', () => {
    fc.assert(fc.property(anyMoment, (moment) => {
      for (const text of told(moment)) {
        expect(text).not.toMatch(/\bby (?:[$£€])?0(?![.,\d])/);
        expect(text).not.toMatch(/by −|[−+]{2}|[−+] | {2}|\.\.| [,.;]|,,|NaN|undefined|Infinity/);
        expect(text).not.toMatch(/(?:cut|fall|fell|narrow|narrowed|lower)\b[^.]* by 100%/);
        expect(text).toMatch(/[^.]\.$/);
      }
    }), RUNS);
  });

  it('promises an improvement only where the target is one that is not yet reached, due or stopped', () => {
    fc.assert(fc.property(anyMoment, (moment) => {
      const promises = /\b(?:investment|system)\b/.test(headline(moment));
      const { baseline, target, due, status, actual } = moment;
      expect(promises).toBe(status === 'proposed' && due > 0 && improves(moment, baseline, target) && !(actual !== null && reaches(moment)));
    }), RUNS);
  });

  it('says of a target that is reached that it is, and claims no more', () => {
    fc.assert(fc.property(anyMoment, (moment) => {
      const { baseline, target, due, status, actual } = moment;
      const isMet = status === 'proposed' && due > 0 && improves(moment, baseline, target) && actual !== null && reaches(moment);
      expect(/ already stands? at .*\. No improvement is claimed\.$/.test(headline(moment))).toBe(isMet);
    }), RUNS);
  });

  it('tells a result by the way that it went', () => {
    fc.assert(fc.property(anyMoment, (moment) => {
      const { baseline, actual, due, status, cause } = moment;
      if (actual === null || status === 'stopped' || (status === 'proposed' && due > 0) || cause === 'common' || cause === 'unjudged') return;
      const way = actual === baseline ? 'stayed' : actual < baseline ? '(?:fell|narrowed)' : '(?:rose|widened)';
      expect(headline(moment)).toMatch(new RegExp(` ${way} (?:by|from|at) `));
    }), RUNS);
  });

  it('gives a title to a result as an achievement only where it is one and no chance', () => {
    fc.assert(fc.property(anyMoment, (moment) => {
      const { baseline, actual, due, status, cause } = moment;
      const achieved = /^\$2M (?:cut|raised|lowered|lifted|narrowed|widened|took) /.test(statementOf(storyOfMoment(moment), 'board', 'short').text);
      const isResult = actual !== null && (status === 'delivered' || (status === 'proposed' && due < 0));
      expect(achieved).toBe(isResult && cause === 'improvement' && improves(moment, baseline, actual ?? baseline));
    }), RUNS);
  });

  it('never gives a percentage to a percentage, and calls its change points', () => {
    fc.assert(fc.property(anyMoment, (moment) => {
      if (!isPercent(moment)) return;
      for (const text of told(moment)) expect(text).not.toMatch(/by [\d.,]+%/);
    }), RUNS);
  });

  it('never flatters: a percentage of a promise says no more than the levels do, by half a step of its last digit', () => {
    fc.assert(fc.property(anyMoment, (moment) => {
      const { baseline, target } = moment;
      const [, shown] = /(?:cut|raise|fall|rise|cuts|raises) [^,]*?by ([\d,]+(?:\.\d+)?)%/.exec(headline(moment)) ?? [];
      if (shown === undefined || moment.status === 'delivered') return;
      const exact = (Math.abs(target - baseline) / Math.abs(baseline)) * 100;
      const number = Number(shown.replaceAll(',', ''));
      const flattery = improves(moment, baseline, target) ? number - exact : moment.better === 'neutral' ? 0 : exact - number;
      expect(flattery).toBeLessThanOrEqual((exact < 10 ? HALF_STEP.small : HALF_STEP.whole) + 1e-9);
      expect(Math.abs(number - exact)).toBeLessThanOrEqual(0.5 + 1e-9);
    }), RUNS);
  });

  it('names a share or a multiple only where the change is at least that good and less than half a point above', () => {
    const names: Readonly<Record<string, number>> = { 'a quarter': 1 / 4, 'a third': 1 / 3, 'by half': 1 / 2, halve: 1 / 2, double: 1, triple: 2, fourfold: 3, fivefold: 4, sixfold: 5, sevenfold: 6, eightfold: 7, ninefold: 8, tenfold: 9 };
    fc.assert(fc.property(anyMoment, (moment) => {
      const text = headline(moment);
      const [, share] = Object.entries(names).find(([name]) => new RegExp(`\\b${name}s?\\b`).test(text)) ?? [];
      if (share === undefined) return;
      const exact = Math.abs(moment.target - moment.baseline) / moment.baseline;
      expect(exact).toBeGreaterThanOrEqual(share - 1e-9);
      expect(exact).toBeLessThan(share + 0.005);
    }), RUNS);
  });
});
