import { EVIDENCE_GRADES } from '../../model/choices';
import type { PhraseTable } from '../../story/grammar/StatementGrammar';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

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

const moves = (move: string, one: boolean): ByGrade => [
  `will ${move}`,
  `${one ? 'is' : 'are'} expected to ${move}`,
  `should ${move}`,
  `should ${move}`,
  one ? `${move}s` : move,
  `${one ? 'is' : 'are'} meant to ${move}`,
];

/** English phrases that sentences pick from by number; magnitudes differ by country. */
export function englishPhrases(magnitudes: readonly string[]): Readonly<Record<PhraseTable, readonly string[]>> {
  return {
    grades: EVIDENCE_GRADES,
    openBefore: ['This ', 'Judging by the pilot', 'Judging by peers', 'By our own estimate', 'The supplier says that this ', 'This '],
    evidenceOpen: ['', ' (', ' (', ' (', '', ''],
    evidenceClose: ['', ')', ')', ')', '', ''],
    openAfter: ['', ', this ', ', this ', ', this ', '', ''],
    noun: [' investment', ' investment', ' investment', ' investment', ' system', ' investment'],
    verbLower: verbs('cut', 'cuts'),
    verbHigher: verbs('raise', 'raises'),
    verbHalve: verbs('halve', 'halves'),
    verbDouble: verbs('double', 'doubles'),
    verbTake: verbs('take', 'takes'),
    beforeDeadline: [', ', ', ', ', ', ', ', '', ', '],
    closing: ['.', '.', '.', '.', '. We have no evidence of our own yet.', '.'],
    fallOne: moves('fall', true),
    fallMany: moves('fall', false),
    riseOne: moves('rise', true),
    riseMany: moves('rise', false),
    afterMove: [
      '',
      ', judging by the pilot',
      ', judging by peers',
      ', by our own estimate',
      ', the supplier says; we have no evidence of our own yet',
      '; this is an assumption so far',
    ],
    // A doubled metric is said by its verb; as a size it stays a percentage.
    fractions: ['', 'a quarter', 'a third', 'half', ''],
    months: MONTHS,
    magnitudes,
    moves: ['cut ', 'raise '],
    pastOne: ['fell', 'rose', 'stayed'],
    yearWords: ['year', 'years'],
    monthWords: ['month', 'months'],
  };
}
