import type { PeopleReached } from '../../story/grammar/StatementGrammar';

const IN_SERVICE = /^(.+?) (?:in|using|on|with access to|enrolled in|served by|reached by) (.+)$/i;

const lower = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text);

/**
 * Reads whom a metric reaches from its name and its Reach tag.
 *
 * "Rural patients in telehealth" is people and a service; otherwise the name itself says who.
 *
 * @example peopleReached('Rural patients in telehealth', 'rural') // { people: 'rural patients', service: 'telehealth' }
 * @example peopleReached('Rural patients monitored', 'rural') // { people: 'rural patients monitored', service: null }
 */
export function peopleReached(name: string, reach: string): PeopleReached {
  const [, people = '', service = ''] = IN_SERVICE.exec(name.trim()) ?? [];
  const tag = (reach.trim().split(/\s/)[0] ?? '').toLowerCase();
  if (people !== '' && people.toLowerCase().includes(tag)) return { people: lower(people), service: lower(service) };
  return { people: lower(name.trim()), service: null };
}
