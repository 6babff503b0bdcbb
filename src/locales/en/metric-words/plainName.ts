import { comparisonsInWords } from './comparisons';
import { isParticiple } from './joiningWords';
import { isPlural } from './pluralNoun';
import { longhand } from './longhand';

const NUMBERING = /^(?:(?:kpi|metric|measure)\s*\d+(?:\.\d+)*\s*[.:)–-]|\d+(?:\.\d+)*[.:)])\s+(?=\p{L})/iu;
/** What is to be done with a metric is no part of its name; `reduction in` is. */
const GOAL = /^(?:reduce|decrease|increase|improve|minimi[sz]e|maximi[sz]e|boost) (?:the )?(?!in |of |to )(?=\p{L})/iu;
const SAME_DAY = /(\S+) ((?:same|next) (?:day|week|month|year))$/i;

/**
 * Signs and shorthand as they are said.
 *
 * @example inWords('<140/90') // 'under 140/90'
 */
export const inWords = (text: string): string => comparisonsInWords(longhand(text)).trim();

/**
 * A name without what is not said aloud: numbering, underscores, a goal in front, signs and shorthand.
 *
 * @example plainName('KPI 7: Theatre cancellations') // 'Theatre cancellations'
 * @example plainName('Reduce patient wait time') // 'Patient wait time'
 * @example plainName('Charts closed same day') // 'Charts closed the same day'
 */
export function plainName(name: string): string {
  const spaced = name.includes(' ') ? name : name.replaceAll('_', ' ');
  const bare = spaced.replace(/\s+/g, ' ').trim().replace(NUMBERING, '').replace(/[\s:;*]+$/, '');
  const goal = GOAL.exec(bare)?.[0].length ?? 0;
  const rest = bare.slice(goal);
  const aimless = goal === 0 ? rest : rest.slice(0, 1).toUpperCase() + rest.slice(1);
  const said = inWords(aimless);
  return said.replace(SAME_DAY, (match, before: string, day: string) => {
    if (isParticiple(before)) return `${before} the ${day}`;
    return isPlural(before) ? `${before} on the ${day}` : match;
  });
}
