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
  // A score is neither cut nor raised.
  verbDrop: verbs('lower', 'lowers'),
  verbLift: verbs('lift', 'lifts'),
  verbTake: verbs('take', 'takes'),
  verbBring: also('bring', 'brings'),
  verbReach: also('reach', 'reaches'),
  verbRaise: also('raise', 'raises'),
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
  afterMove: ['', ', judging by the pilot', ', judging by peers', ', by our own estimate', '; that is to be measured here', '; this is an assumption so far'],
} as const satisfies Partial<Tables<PhraseTable>>;

const RESULTS = {
  titleVerbs: ['cut ', 'raise '],
  titleScaleVerbs: ['lower ', 'lift '],
  titlePast: ['cut ', 'raised '],
  titleScalePast: ['lowered ', 'lifted '],
  moves: ['fall by ', 'rise by '],
  movesTo: ['a fall of ', 'a rise of '],
  past: [' fell by ', ' rose by ', ' stayed'],
  comparedWith: [', down from ', ', up from ', ', the same as '],
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
    // A doubled metric is said by its verb; as a size it stays a percentage.
    fractions: ['', 'a quarter', 'a third', 'half', ''],
    months: MONTH_NAMES,
    magnitudes,
    ...RESULTS,
    ...COUNTS,
  };
}
