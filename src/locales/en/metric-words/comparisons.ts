import { isParticiple } from './joiningWords';

type Sign = '>' | '<' | '≥' | '≤';

const SIGNS: Readonly<Record<string, Sign>> = { '>': '>', '<': '<', '>=': '≥', '=>': '≥', '≥': '≥', '<=': '≤', '=<': '≤', '≤': '≤' };
const COMPARED = /(?:([\p{L}\p{N}'’-]+) ?)?(>=|=>|<=|=<|[><≥≤]) ?(?=([$£€]?\d.*))/giu;
const A_TIME = /^[\d,.]+[\s-]?(?:second|minute|hour|day|week|month|year)/i;
/** Nouns that are long or short themselves. */
const LASTING = /^(?:waits?|delays?|times?|stays?|los|length|debts?|age|terms?|durations?)$/i;

const COUNT: Readonly<Record<Sign, string>> = { '>': 'more than', '<': 'less than', '≥': 'at least', '≤': 'at most' };
const NOUN: Readonly<Record<Sign, string>> = { '>': 'over', '<': 'under', '≥': 'of at least', '≤': 'of at most' };
const DONE: Readonly<Record<Sign, string>> = { '>': 'after more than', '<': 'in under', '≥': 'after at least', '≤': 'within' };

/** What a sign says behind a word, and how; the first that fits. */
interface Manner {
  readonly behind: RegExp;
  readonly say: (sign: Sign) => string;
}

const MANNERS: readonly Manner[] = [
  { behind: /^(?:open|held|stored|outstanding|unresolved|vacant)$/i, say: (sign) => `for ${COUNT[sign]}` },
  { behind: /^(?:overdue|late|delayed)$/i, say: (sign) => `by ${COUNT[sign]}` },
  { behind: /^(?:aged|score|scored|scoring|rated)$/i, say: (sign) => (sign === '>' || sign === '<' ? NOUN[sign] : COUNT[sign]) },
  { behind: /ing$/i, say: (sign) => COUNT[sign] },
];

/** The words of a sign between a word and a span of time. */
function timeWords(before: string, sign: Sign): string {
  if (isParticiple(before)) return DONE[sign];
  if (sign === '≤') return 'within';
  return sign === '<' && /s$/i.test(before) && !LASTING.test(before) ? 'in under' : NOUN[sign];
}

/** The word before a sign and the sign in words. */
function signWords(before: string, sign: Sign, isTime: boolean): string {
  const manner = MANNERS.find(({ behind }) => behind.test(before));
  if (manner !== undefined) return `${before} ${manner.say(sign)}`;
  if (/^in$/i.test(before)) return sign === '≤' ? 'within' : `in ${sign === '≥' ? 'at least' : NOUN[sign]}`;
  return `${before} ${isTime ? timeWords(before, sign) : NOUN[sign]}`;
}

/**
 * A name with `>`, `<`, `≥` and `≤` before a number in words.
 *
 * @example comparisonsInWords('Tickets open > 30 days') // 'Tickets open for more than 30 days'
 * @example comparisonsInWords('Readmissions ≤30 days') // 'Readmissions within 30 days'
 * @example comparisonsInWords('Waits >12 hours') // 'Waits over 12 hours'
 */
export function comparisonsInWords(name: string): string {
  return name.replace(COMPARED, (...[, before, written = '', behind = '']: readonly (string | undefined)[]) => {
    const sign = SIGNS[written] ?? '>';
    return before === undefined ? `${NOUN[sign]} ` : `${signWords(before, sign, A_TIME.test(behind))} `;
  });
}
