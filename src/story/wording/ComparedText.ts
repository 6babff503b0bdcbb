/** A text as wordings are looked for in it. Every copy is as long as the text, so that a place in one is that place in the other. */
export interface ComparedText {
  /** Lower case, with plain apostrophes; `IT` in capitals stands as a mark. */
  readonly folded: string;
  /** The same, with a run of marks for everybody who stands for a side, and for every amount. */
  readonly marked: string;
}

/** Marks of the private use area, which no keyboard types. */
export const MARKS = { IT: '\uE002', side: '\uE000', money: '\uE001' } as const;
/** Before and behind whole words. */
export const EDGES = { before: '(?<![\\p{L}\\p{N}])', behind: '(?![\\p{L}\\p{N}])' } as const;

const INFORMATION_TECHNOLOGY = /(?<![\p{L}\p{N}])IT(?![\p{L}\p{N}])/gu;
const IT = MARKS.IT.repeat('IT'.length);
/** Everybody who may be made to give way, the longer name first. */
const SIDES: readonly string[] = [
  `${IT} (?:team|teams|department|staff|leaders|leadership|security)`, IT, 'technology (?:team|teams|department|leaders|side)', 'technology', 'cio|cto|ciso|cmio|cnio|cmo',
  'clinical (?:staff|team|teams|leaders|leadership|side|colleagues)', 'clinicians', 'medical staff', 'doctors|nurses|physicians|consultants|medics',
  'business (?:side|leaders|team|teams|owners)', 'business', 'finance',
];
const SIDE = new RegExp(`${EDGES.before}(?:(?:the|our) )?(?:${SIDES.join('|')})(?:'s?)?${EDGES.behind}`, 'gu');
const MONEY = /[$£€]\s?\d(?:[\d.,]*\d)?(?:\s?(?:[kmb]|bn|thousand|million|billion))?(?![\p{L}\p{N}])/gu;

const marksFor = (mark: string) => (found: string): string => mark.repeat(found.length);

/** A few letters change their length in lower case; a text with one of them is compared as it stands. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const withMarks = (folded: string): ComparedText => ({ folded, marked: folded.replace(SIDE, marksFor(MARKS.side)).replace(MONEY, marksFor(MARKS.money)) });

/**
 * A text made ready for wordings.
 *
 * @example comparedText('Saves £2m').folded // 'saves £2m'
 * @example comparedText('The CIO knows').marked.endsWith(' knows') // true
 */
export function comparedText(text: string): ComparedText {
  return withMarks(lowerCase(text.replace(INFORMATION_TECHNOLOGY, marksFor(MARKS.IT)).replaceAll('’', "'")));
}

/** The text without some stretches, which leave their length behind. */
export function withoutStretches({ folded }: ComparedText, stretches: readonly { readonly index: number; readonly length: number }[]): ComparedText {
  return withMarks(stretches.reduce((rest, { index, length }) => rest.slice(0, index) + '·'.repeat(length) + rest.slice(index + length), folded));
}
