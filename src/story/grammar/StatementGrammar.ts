import type { Separators } from '../../model/expression/fixedText';
import type { FigureNotes } from './FigureNotes';
import type { FigureWords } from './FigureWords';
import type { SentenceTable } from './SentenceTable';

/** Tables of words from which a sentence picks by number. Those up to `afterMove` are picked by evidence grade. */
export const PHRASE_TABLES = [
  'grades',
  'modal',
  'openBefore',
  'evidenceOpen',
  'evidenceClose',
  'openAfter',
  'noun',
  'verbLower',
  'verbHigher',
  'verbHalve',
  'verbDouble',
  'verbTriple',
  'verbNarrow',
  'verbWiden',
  'verbDrop',
  'verbLift',
  'verbTake',
  'verbBring',
  'verbReach',
  'verbRaise',
  'verbReduce',
  'verbClose',
  'verbOpen',
  'verbSink',
  'beforeDeadline',
  'closing',
  'moveBefore',
  'moveBeforeInside',
  'fallOne',
  'fallMany',
  'riseOne',
  'riseMany',
  'doubleOne',
  'doubleMany',
  'tripleOne',
  'tripleMany',
  'narrowOne',
  'narrowMany',
  'widenOne',
  'widenMany',
  'levelsBefore',
  'publishedAfter',
  'afterMove',
  'fractions',
  'folds',
  'months',
  'magnitudes',
  'titleVerbs',
  'titleScoreVerbs',
  'titleGapVerbs',
  'titlePast',
  'titleScorePast',
  'titleGapPast',
  'moves',
  'gapMoves',
  'movesTo',
  'gapMovesTo',
  'past',
  'gapPast',
  'changeNouns',
  'gapNouns',
  'comparedWith',
  'creditWays',
  'yearWords',
  'monthWords',
  'readingWords',
  'pointWords',
] as const;
export type PhraseTable = (typeof PHRASE_TABLES)[number];

/** A metric's name and unit as sentences say them. */
export interface MetricWords {
  /** In the middle of a sentence: `patient wait times`, `the net promoter score`. */
  readonly inside: string;
  /** At the start of a sentence. */
  readonly start: string;
  readonly plural: boolean;
  /** Unit beside the levels, without what the name says already: `minutes`, `per 1,000 doses`, `%`, or an empty text. */
  readonly unit: string;
  /** The unit stands behind the first level (`from 12 days to 6`), as where the name was a span of time. */
  readonly unitFirst: boolean;
  /** A counted thing apart from what it is a count of: `same-day delivery` in `orders a month`; null where the name does not say. */
  readonly counted: { readonly thing: string; readonly unit: string } | null;
}

/** Whom a metric reaches and with what, as far as its name says. */
export interface PeopleReached {
  readonly people: string;
  readonly service: string | null;
}

/**
 * The words of a language and the order they stand in. Rooms build facts and figures; a grammar
 * builds sentences from them. Adding a language is adding one of these.
 */
export interface StatementGrammar {
  readonly tag: string;
  readonly separators: Separators;
  readonly phrases: Readonly<Record<PhraseTable, readonly string[]>>;
  readonly metricWords: (name: string, unit: string | null) => MetricWords;
  /** The metric's words cut to a number of characters, for titles. */
  readonly titleWords: (inside: string, room: number) => string;
  readonly peopleReached: (name: string, reach: string) => PeopleReached;
  /** Whether a metric is a distance between two levels, which narrows or widens. */
  readonly isGap: (name: string) => boolean;
  /** Which way a reason says that a metric goes, naming it: 1 down, 2 up; null where it does not. */
  readonly namedDirection: (reason: string, metric: string) => 1 | 2 | null;
  /** `$` for USD; a code with a space where there is no symbol. */
  readonly currencyPrefix: (currency: string) => string;
  readonly sentences: SentenceTable;
  readonly figureWords: FigureWords;
  readonly figureNotes: FigureNotes;
}
