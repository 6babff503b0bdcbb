import { ENGLISH_GLOSSARY } from '../../../src/locales/en/glossary';
import { ENGLISH_LABELS } from '../../../src/locales/en/labels';
import { englishReportWords } from '../../../src/locales/en/reportWords';
import { VOCABULARY_PACKS } from '../../../src/model/vocabularies/vocabularyPacks';
import { VOCABULARIES } from '../../../src/model/vocabularies/vocabulary';
import type { MetricStatus } from '../../../src/scorecard/metricStatus';
import type { Assurance } from '../../../src/scorecard/xmr/assurance';
import type { Variation } from '../../../src/scorecard/xmr/variation';
import { glossaryFinder } from '../../../src/report/words/glossaryFinder';

const words = englishReportWords('en-GB', 'clinical');
const finder = glossaryFinder(words.glossary);
const STATUSES: readonly MetricStatus[] = ['not-started', 'on-track', 'behind', 'met', 'missed', 'no-actuals', 'not-comparable'];
const VARIATIONS: readonly Variation[] = ['common-cause', 'improvement-high', 'improvement-low', 'concern-high', 'concern-low', 'neutral-high', 'neutral-low'];
const ASSURANCES: readonly Assurance[] = ['pass', 'hit-or-miss', 'fail'];
const packLabels = VOCABULARY_PACKS.flatMap(({ words: { en } }) => Object.values(en.labels));
/** All fixed words of the sheets, without the places to fill in. */
const labels = [...Object.values(ENGLISH_LABELS), ...packLabels, ...STATUSES.map(words.status), ...VARIATIONS.map((variation) => words.variation(variation, 20)), ...ASSURANCES.map(words.assurance)].map((text) => text.replace(/\{\w+\}/g, '…'));

/** Words that somebody without training in finance or IT stumbles on. */
const JARGON = [
  /(?<![\p{L}\p{N}])[A-Z]{2,}(?![\p{L}])/u,
  /(?<![\p{L}\p{N}])(?:P\d+|Xm?R)(?![\p{L}])/u,
  /\b\w+[iy][sz]ation\b/i,
  /\b(?:accru|amorti|apprais|asset|capex|capital|cash|covenant|deflat|depreci|discount|dividend|equity|fiscal|hurdle|inflat|leverag|liabilit|margin|nominal|npv|opex|payback|provision|residual|revenue|surplus|tariff|vat|yield)\w*/i,
  /\b(?:baseline|benchmark|bias|contingency|convolution|correlat|deviation|distribut|driver|percentile|probabilit|pseudo|quantile|sampl|scenario|seed|sensitivit|stochastic|swing|tornado|trial|variance|variation)\w*/i,
  /\b(?:api|architectur|compliance|decommission|encrypt|endpoint|fingerprint|governance|infrastructure|integrat|interfac|interoperab|migrat|middleware|protocol|server|sso)\w*/i,
  /\b(?:backfill|champion|endorse|feasibilit|procure|approval|confidential|economic|commercial|strategic|recommendation|expenditure|stakeholder|tender|workstream)\w*/i,
];
/** Plain where they stand: what the person reads beside them says it. */
const PLAIN = /\b(?:organi[sz]ations?|sample)\b/gi;

const unexplained = (texts: readonly string[]): readonly string[] => texts.filter((text) => JARGON.some((pattern) => pattern.test(finder.without(text).replace(PLAIN, ''))));

describe('the glossary of the sheets', () => {
  it('has at least sixty terms, each once and in the order of the alphabet', () => {
    const terms = ENGLISH_GLOSSARY.map(({ term }) => term);
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ENGLISH_GLOSSARY.map(({ id }) => id)).size).toBe(terms.length);
    expect([...terms].sort((left, right) => left.localeCompare(right, 'en'))).toEqual(terms);
  });

  it('explains every word of a label that a reader may stumble on', () => {
    expect(unexplained(labels)).toEqual([]);
  });

  it('uses no such word in a meaning without a line of its own', () => {
    expect(unexplained(ENGLISH_GLOSSARY.map(({ meaning }) => meaning))).toEqual([]);
  });

  it('has no term that no label uses', () => {
    const texts = [...labels, ...ENGLISH_GLOSSARY.map(({ meaning }) => meaning)];
    const unused = ENGLISH_GLOSSARY.filter((entry) => glossaryFinder([entry]).termsIn(texts).length === 0);
    expect(unused.map(({ term }) => term)).toEqual([]);
  });

  it('gives each meaning as one plain line', () => {
    const odd = ENGLISH_GLOSSARY.filter(({ meaning }) => meaning.length > 130 || !/^[A-Z0-9].*\.$/u.test(meaning));
    expect(odd).toEqual([]);
  });

  it.each(VOCABULARIES)('fills in the people served in the words of %s', (vocabulary) => {
    const meanings = englishReportWords('en-GB', vocabulary).glossary.map(({ meaning }) => meaning).join(' ');
    expect(meanings).not.toMatch(/[{}]/);
    expect(meanings).toContain(vocabulary === 'clinical' ? 'patients' : 'customers');
  });

  it('follows the spelling of the locale', () => {
    expect(englishReportWords('en-US', 'clinical').glossary.find(({ id }) => id === 'sponsor')?.meaning).toContain('organization');
  });
});
