import type { PeopleReached } from '../../story/grammar/StatementGrammar';
import { insideCase } from './metric-words/insideCase';
import { nameLead } from './metric-words/nameLead';
import { isPlural } from './metric-words/pluralNoun';
import { tailPlace } from './metric-words/nounTail';
import { plainName } from './metric-words/plainName';
import { namesService } from './metric-words/serviceWords';

/** Words that can only stand between people and what serves them. */
const SERVED =
  /^(.+?) (?:(?:now |actively )?using|with access to|(?:enrolled|registered|served|reached|supported|treated|seen|monitored|trained|cared for) (?:in|on|by|through|via|for|using)) (.+)$/i;
/** Words that may as well tell where or when: only in front of a service. */
const AT = /^(.+) (?:in|on|via|through) (.+)$/i;
/** What is no service, although it stands where one might: a time, a place, one of many, what says when. */
const NO_SERVICE = /^(?:an? |\d)|^care$|\b(?:within|under|over|before|after|by|from)\b/i;
const RATE_END = / per (?:hour|shift|day|week|month|quarter|year)$/i;
/** Words that tell of nobody. */
const SMALL = /^(?:a|an|and|the|of|in|from|with|over|under|aged|who)$/i;

const stem = (word: string): string => word.toLowerCase().replace(/(?:ies|es|s|y)$/, '');

/** Whether the people named are those of the reach cell: a word of it stands among theirs. */
function areReached(people: string, reach: string): boolean {
  const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  const said = wordsOf(people).map(stem);
  return wordsOf(reach).some((word) => !SMALL.test(word) && said.includes(stem(word)));
}

/** Whether the noun of a phrase is a plural, as people are: `patients over 65`. */
function namesMany(people: string): boolean {
  const words = people.split(' ');
  return isPlural(words[tailPlace(words) - 1] ?? '');
}

/** People and their service, as far as the words between them tell. */
function parted(whole: string): readonly [people: string, service: string] | null {
  const [, served = '', by = ''] = SERVED.exec(whole) ?? [];
  if (served !== '') return [served, by];
  const [, people = '', service = ''] = AT.exec(whole) ?? [];
  return namesService(service) ? [people, service] : null;
}

/**
 * Reads whom a metric reaches from its name and its Reach tag.
 *
 * "Rural patients in telehealth" is people and a service; otherwise the name itself says who. No word is added that no cell holds.
 *
 * @example peopleReached('Rural patients in telehealth', 'rural') // { people: 'rural patients', service: 'telehealth' }
 * @example peopleReached('Rural patients monitored', 'rural') // { people: 'rural patients monitored', service: null }
 * @example peopleReached('Students on free meals reached by tutoring', 'free meals') // { people: 'students on free meals', service: 'tutoring' }
 * @example peopleReached('Women in senior roles', 'women') // { people: 'women in senior roles', service: null }
 */
export function peopleReached(name: string, reach: string): PeopleReached {
  const whole = insideCase(nameLead(plainName(name)).rest.replace(RATE_END, ''));
  const [people, service] = parted(whole) ?? [whole, ''];
  if (service === '' || NO_SERVICE.test(service) || !namesMany(people) || !areReached(people, reach)) return { people: whole, service: null };
  return { people, service };
}
