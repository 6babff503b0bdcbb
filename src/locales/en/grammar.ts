import { localeFormat } from '../../model/localeFormat';
import type { StatementGrammar } from '../../story/grammar/StatementGrammar';
import { ENGLISH_FIGURE_NOTES } from './figureNotes';
import { ENGLISH_FIGURE_WORDS } from './figureWords';
import { isGap } from './isGap';
import { metricWords } from './metricWords';
import { namedDirection } from './namedDirection';
import { peopleReached } from './peopleReached';
import { englishPhrases } from './phrases';
import { ENGLISH_SENTENCES } from './sentences';
import { titleWords } from './titleWords';

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥', AUD: 'A$', CAD: 'C$', NZD: 'NZ$', INR: '₹' };
const MAGNITUDES = { 'en-US': ['', 'K', 'M', 'B'], 'en-GB': ['', 'k', 'm', 'bn'] } as const;

/** The grammar of sentences in English, with the magnitudes of the country. */
export function englishGrammar(tag: 'en-US' | 'en-GB'): StatementGrammar {
  const { decimal, group } = localeFormat(tag);
  return {
    tag,
    separators: { decimal, group },
    phrases: englishPhrases(MAGNITUDES[tag]),
    metricWords,
    titleWords,
    peopleReached,
    isGap,
    namedDirection,
    currencyPrefix: (currency) => SYMBOLS[currency] ?? `${currency} `,
    sentences: ENGLISH_SENTENCES,
    figureWords: ENGLISH_FIGURE_WORDS,
    figureNotes: ENGLISH_FIGURE_NOTES,
  };
}
