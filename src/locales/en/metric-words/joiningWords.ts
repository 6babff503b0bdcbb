/** Words after which a name only says where, of whom, per what or since when; its noun stands before them. */
const JOINING = new Set(
  (
    'per of for to in on at with from within by after before among between during without using over under above below until since against ' +
    'across through past following into via behind towards out as who that which where whose despite including excluding not than because'
  ).split(' '),
);
/** Past participles that do not end in -ed. */
const IRREGULAR = new Set(
  'seen met made done sent lost left taken given paid sold held kept found known shown written read built run spent hit cut put sought brought taught told won begun driven chosen spoken'.split(' '),
);
/** What things are, said behind them: `vulnerabilities open`, `invoices overdue`. */
const STATES = new Set(
  (
    'open overdue late due outstanding available ready free live vacant missing able unable waiting awaiting using receiving living needing having reporting recommending feeling ' +
    'completing reaching attending exceeding achieving leaving returning accessing paying experiencing requiring working meeting containing holding going choosing smoking'
  ).split(' '));
/** Words that end in -ed and name or describe a thing. */
const NOT_DONE = new Set('bed need feed speed shed seed weed hundred deprived unplanned'.split(' '));

/**
 * Whether a word joins a noun to what is said of it.
 *
 * @example isJoining('within') // true
 * @example isJoining('wait') // false
 */
export const isJoining = (word: string): boolean => JOINING.has(word.toLowerCase());

/**
 * Whether a word tells what was done to a thing.
 *
 * @example isParticiple('closed') // true
 * @example isParticiple('bed') // false
 */
export function isParticiple(word: string): boolean {
  const small = word.toLowerCase();
  return IRREGULAR.has(small) || (/..ed$/.test(small) && !NOT_DONE.has(small.split('-').at(-1) ?? ''));
}

/**
 * Whether a word behind a noun tells its state.
 *
 * @example isState('open') // true
 */
export const isState = (word: string): boolean => STATES.has(word.toLowerCase());
