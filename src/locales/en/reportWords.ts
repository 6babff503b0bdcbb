import { AppError } from '../../errors/AppError';
import type { Coercion, Origin } from '../../model/origin';
import type { Vocabulary } from '../../model/vocabularies/vocabulary';
import type { NoAnswerReason } from '../../money/measures/measures';
import type { ReportWords } from '../../report/words/ReportWords';
import type { MetricStatus } from '../../scorecard/metricStatus';
import type { Assurance } from '../../scorecard/xmr/assurance';
import type { Variation } from '../../scorecard/xmr/variation';
import { ENGLISH_GLOSSARY } from './glossary';
import { ENGLISH_LABELS } from './labels';
import { secondSideLabels, secondSideNames } from './secondSideLabels';
import { PROBLEM_WORDS } from './problems';
import { spelled } from './spelling';

const COERCION_WORDS: Readonly<Record<Coercion, string>> = {
  'number-from-text': 'number read from a text',
  'money-from-text': 'amount read from a text',
  'percent-from-text': 'percentage read from a text',
  'percent-from-format': 'percentage of the cell × 100',
  'date-from-text': 'date read from a text',
  'span-from-text': 'time span read from a text',
  'magnitude-from-header': 'cell × the magnitude in its header',
  'change-from-text': 'change read from a text',
  'unit-from-name': 'unit taken from the name',
  'choice-from-synonym': 'word read as one of the list',
  'multiple-of-base': 'share of the base amount',
};

const DEFAULT_WORDS: Readonly<Record<string, string>> = {
  'evidence-blank': 'no evidence given: counts as assumed',
  'rounding-of-statements': 'convention of the sentences',
  'mid-year-shift': 'convention of mid-year timing',
  'tolerance-of-checks': 'convention of the checks',
  'conventional-test': 'convention of finance for tests',
  'preset-of-place': 'assumed from locale and currency',
  'preset-first': 'assumed: the first preset, as nothing says otherwise',
  'as-of-run': 'the day of the run',
  'range-min-max': 'assumed: low and high are the ends of the range',
  'better-by-name': 'assumed from the metric’s name',
  'better-unknown': 'not known',
  'correlation-assumed': 'assumed: no cell says how strongly',
};

/** How a value was worked out from cells that do not hold it. */
const RULE_WORDS: Readonly<Record<string, string>> = {
  'currency-of-amounts': 'from the currency signs of the amounts',
  'currency-of-line': 'from the currency signs of the line',
  'exchange-rate-turned': 'the rate as typed, the other way round',
  'earliest-year-column': 'from the earliest year column',
  'last-year-column': 'from the last year column',
  'unit-of-cell': 'from the unit in the cell',
  'better-by-target': 'from target against baseline',
  'better-by-change': 'from the sign of the change',
  'target-by-share': 'baseline changed by the stated share',
  'target-by-step': 'baseline changed by the stated step',
};

const GIVEN_WORDS: Readonly<Record<string, string>> = {
  preset: 'given with the run: preset',
  seed: 'given with the run: seed',
  trials: 'given with the run: trials',
  mapping: 'given by the mapping',
};

const NO_ANSWER: Readonly<Record<NoAnswerReason, string>> = {
  'no-benefits': 'no benefit is valued in money',
  'no-costs': 'there is no cost to set it against',
  'not-within-horizon': 'not within the horizon',
  'no-flows': 'there is no money in any year',
  'one-direction': 'money only flows one way, so no rate makes it zero',
  'no-real-root': 'no rate makes the net present value zero',
  'several-rates': 'several rates make the net present value zero, so none is stated',
  'not-converged': 'no rate was found with certainty',
};

const STATUS: Readonly<Record<MetricStatus, string>> = {
  'not-started': 'not started',
  'on-track': 'on track',
  behind: 'behind',
  met: 'target met',
  missed: 'target missed',
  'no-actuals': 'no result recorded',
  'not-comparable': 'not comparable',
};

const VARIATION: Readonly<Record<Variation, string>> = {
  'common-cause': '∼ usual variation',
  'improvement-high': '▲ improvement, higher',
  'improvement-low': '▼ improvement, lower',
  'concern-high': '▲ concern, higher',
  'concern-low': '▼ concern, lower',
  'neutral-high': '△ change, higher',
  'neutral-low': '▽ change, lower',
};

const ASSURANCE: Readonly<Record<Assurance, string>> = { pass: '● yes, consistently', 'hit-or-miss': '? hit or miss', fail: '■ no, unless the process changes' };

function reading(origin: Origin): string {
  switch (origin.kind) {
    case 'cell':
      if (origin.coercion !== null) return COERCION_WORDS[origin.coercion];
      return origin.holds === 'number' ? 'number, linked' : 'text';
    case 'preset':
      return `assumed by the preset ${origin.preset}: ${origin.source}`;
    case 'default':
      return DEFAULT_WORDS[origin.reason] ?? `assumed: ${origin.reason.replaceAll('-', ' ')}`;
    case 'given':
      return GIVEN_WORDS[origin.by] ?? `given: ${origin.by}`;
    case 'derived':
      return RULE_WORDS[origin.rule] ?? `worked out: ${origin.rule.replaceAll('-', ' ')}`;
  }
}

const MINIMUM_POINTS = 13;

/** The words of the sheets in English. */
export function englishReportWords(tag: 'en-US' | 'en-GB', vocabulary: Vocabulary): ReportWords {
  // The name of a place to fill in is no word, and keeps its spelling.
  const ours = (text: string): string => text.replace(/\{\w+\}|[^{]+/g, (part) => (part.startsWith('{') ? part : spelled(part, tag)));
  // Labels are asked for by every row of every sheet; each is spelled once.
  const known = new Map<string, string>();
  const own = secondSideLabels(vocabulary);
  const names = secondSideNames(vocabulary);
  const label = (key: string): string => {
    const found = known.get(key) ?? spelledLabel(key);
    known.set(key, found);
    return found;
  };
  const spelledLabel = (key: string): string => {
    const text = own[key] ?? ENGLISH_LABELS[key];
    if (text === undefined) throw new AppError('description-invalid', { reason: `no words for ${key}` });
    return ours(text);
  };
  const forReader = (template: string): string => template.replace(/\{(\w+)\}/g, (_, name: string) => ours(names[name] ?? ''));
  return {
    label,
    sentence: (key, values) => label(key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    // These hold what a user typed, and are written without words that differ.
    problem: ({ code, data }) => PROBLEM_WORDS[code](data),
    reading,
    noAnswer: (reason) => NO_ANSWER[reason],
    forReader,
    status: (status) => STATUS[status],
    variation: (variation, points) => (variation === null ? (points === 0 ? '–' : `too few points (${String(points)} of ${String(MINIMUM_POINTS)})`) : VARIATION[variation]),
    assurance: (assurance) => (assurance === null ? '–' : ASSURANCE[assurance]),
    glossary: ENGLISH_GLOSSARY.map(({ id, term, forms, meaning }) => ({ id, term: ours(term), forms: forms.map(ours), meaning: forReader(ours(meaning)) })),
  };
}
