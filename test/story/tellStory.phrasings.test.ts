import { metricName } from '../../src/intake/metrics/metricName';
import { metricWords } from '../../src/locales/en/metricWords';
import phrasings from './phrasings.json';
import { statementOf, storyOfRows } from './storyOf';

interface Phrasing {
  readonly name: string;
  readonly unit: string;
  readonly better: string;
  readonly baseline: string;
  readonly target: string;
  readonly evidence: string;
  readonly locale: string;
  readonly inside: string;
  readonly plural: boolean;
  readonly beside: string;
  readonly short: string;
  readonly headline: string;
}

const LONGEST_TITLE = 60;

function row({ name, unit, better, baseline, target, evidence, locale }: Phrasing): Readonly<Record<string, string>> {
  const Cost = locale === 'en-GB' ? '£2m' : '$2M';
  return { Initiative: 'Plan', Cost, Metric: name, Unit: unit, Better: better, Baseline: baseline, Target: target, By: '31 May 2028', Evidence: evidence };
}

/** Names as public scorecards, registries and suppliers word them; the sentences were written by ear before any code was. */
describe('metrics of any wording', () => {
  it.each(phrasings)('$name is a noun phrase inside a sentence', ({ name, unit, inside, plural, beside }) => {
    const read = metricName(name);
    const words = metricWords(read.name, unit === '' ? read.unit : unit);
    expect(words).toMatchObject({ inside, plural, unit: beside, start: inside.slice(0, 1).toUpperCase() + inside.slice(1) });
  });

  it.each(phrasings)('$name is told in a headline and a title', (phrasing) => {
    const story = storyOfRows([row(phrasing)], phrasing.locale === 'en-GB' ? 'en-GB' : 'en-US');
    expect(statementOf(story, 'board').text).toBe(phrasing.headline);
    expect(statementOf(story, 'board', 'short').text).toBe(phrasing.short);
    expect(phrasing.short.length).toBeLessThanOrEqual(LONGEST_TITLE);
  });

  it('cover every evidence grade', () => {
    expect(new Set(phrasings.map(({ evidence }) => evidence)).size).toBe(6);
  });
});
