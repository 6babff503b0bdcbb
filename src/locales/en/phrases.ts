import { EVIDENCE_GRADES } from '../../model/choices';
import { MONTH_NAMES } from './monthNames';
import type { PhraseTable } from '../../story/grammar/StatementGrammar';


/** One word for each evidence grade, strongest first. */
type ByGrade = readonly [measured: string, piloted: string, benchmark: string, expert: string, supplier: string, assumed: string];

const verbs = (verb: string, supplierVerb: string): ByGrade => [
  `will ${verb} `,
  `is expected to ${verb} `,
  `should ${verb} `,
  `should ${verb} `,
  `${supplierVerb} `,
  `aims to ${verb} `,
];

/** The verb of a second outcome follows the first one's `will` or `should`; what a supplier says stands in the present. */
const also = (verb: string, supplierVerb: string): ByGrade => [`${verb} `, `${verb} `, `${verb} `, `${verb} `, `${supplierVerb} `, `${verb} `];

const moves = (move: string, one: boolean): ByGrade => [
  `will ${move}`,
  `${one ? 'is' : 'are'} expected to ${move}`,
  `should ${move}`,
  `should ${move}`,
  one ? `${move}s` : move,
  `${one ? 'is' : 'are'} meant to ${move}`,
];

type Tables<K extends PhraseTable> = Readonly<Record<K, readonly string[]>>;

const OPENINGS = {
  // In front of a verb that goes on in its plain form; what a supplier says stands in the present.
  modal: ['will ', 'is expected to ', 'should ', 'should ', '', 'aims to '],
  openBefore: ['This ', 'Judging by the pilot', 'Judging by peers', 'By our own estimate', 'The supplier says that this ', 'This '],
  evidenceOpen: ['', ' (', ' (', ' (', '', ''],
  evidenceClose: ['', ')', ')', ')', '', ''],
  openAfter: ['', ', this ', ', this ', ', this ', '', ''],
  noun: [' investment', ' investment', ' investment', ' investment', ' system', ' investment'],
  beforeDeadline: [' ', ' ', ' ', ' ', '', ' '],
  closing: ['.', '.', '.', '.', '. We have no evidence of our own yet.', '.'],
} as const satisfies Partial<Tables<PhraseTable>>;

const VERBS = {
  verbLower: verbs('cut', 'cuts'),
  verbHigher: verbs('raise', 'raises'),
  verbHalve: verbs('halve', 'halves'),
  verbDouble: verbs('double', 'doubles'),
  verbTriple: verbs('triple', 'triples'),
  verbNarrow: verbs('narrow', 'narrows'),
  verbWiden: verbs('widen', 'widens'),
  // A score is neither cut nor raised.
  verbDrop: verbs('lower', 'lowers'),
  verbLift: verbs('lift', 'lifts'),
  verbTake: verbs('take', 'takes'),
  verbBring: also('bring', 'brings'),
  verbReach: also('reach', 'reaches'),
  verbRaise: also('raise', 'raises'),
  verbReduce: also('cut', 'cuts'),
  verbClose: also('narrow', 'narrows'),
  verbOpen: also('widen', 'widens'),
  verbSink: also('lower', 'lowers'),
} as const satisfies Partial<Tables<PhraseTable>>;

const MOVES = {
  moveBefore: ['', '', '', '', 'The supplier says that ', ''],
  moveBeforeInside: ['', '', '', '', 'the supplier says that ', ''],
  fallOne: moves('fall', true),
  fallMany: moves('fall', false),
  riseOne: moves('rise', true),
  riseMany: moves('rise', false),
  doubleOne: moves('double', true),
  doubleMany: moves('double', false),
  tripleOne: moves('triple', true),
  tripleMany: moves('triple', false),
  narrowOne: moves('narrow', true),
  narrowMany: moves('narrow', false),
  widenOne: moves('widen', true),
  widenMany: moves('widen', false),
  // What is published of delivered work may still be somebody's word.
  publishedAfter: ['', '', '', ' That is our own estimate.', ' That is what the supplier says; we have no evidence of our own yet.', ' No evidence is given for it.'],
  levelsBefore: ['', '', '', '', 'the supplier says ', ''],
  afterMove: ['', ', judging by the pilot', ', judging by peers', ', by our own estimate', '; that is to be measured here', '; this is an assumption so far'],
} as const satisfies Partial<Tables<PhraseTable>>;

const RESULTS = {
  titleVerbs: ['cut ', 'raise '],
  titleScoreVerbs: ['lower ', 'lift '],
  titleGapVerbs: ['narrow ', 'widen '],
  titlePast: ['cut ', 'raised '],
  titleScorePast: ['lowered ', 'lifted '],
  titleGapPast: ['narrowed ', 'widened '],
  moves: ['fall', 'rise'],
  gapMoves: ['narrow', 'widen'],
  movesTo: ['a fall of ', 'a rise of '],
  gapMovesTo: ['a narrowing of ', 'a widening of '],
  past: [' fell', ' rose', ' stayed'],
  gapPast: [' narrowed', ' widened', ' stayed'],
  creditWays: ['down ', 'up '],
  changeNouns: ['A fall of ', 'A rise of '],
  gapNouns: ['A narrowing of ', 'A widening of '],
  comparedWith: [', down from ', ', up from ', ', as before'],
} as const satisfies Partial<Tables<PhraseTable>>;

const COUNTS = {
  yearWords: ['year', 'years'],
  monthWords: ['month', 'months'],
  readingWords: ['reading', 'readings'],
  pointWords: ['point', 'points'],
} as const satisfies Partial<Tables<PhraseTable>>;

/** English phrases that sentences pick from by number; magnitudes differ by country. */
export function englishPhrases(magnitudes: readonly string[]): Tables<PhraseTable> {
  return {
    grades: EVIDENCE_GRADES,
    ...OPENINGS,
    ...VERBS,
    ...MOVES,
    // A doubled or tripled metric is said by its verb; as a size it stays a percentage.
    fractions: ['', 'a quarter', 'a third', 'half', '', ''],
    // By the multiple; the last entry stands for every larger one.
    folds: ['', '', '', 'fourfold', 'fivefold', 'sixfold', 'sevenfold', 'eightfold', 'ninefold', 'tenfold', ''],
    months: MONTH_NAMES,
    magnitudes,
    ...RESULTS,
    ...COUNTS,
  };
}
