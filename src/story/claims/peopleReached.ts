/** Whom a metric reaches and with what, as far as its name says. */
export interface PeopleReached {
  readonly people: string;
  readonly service: string | null;
}

const IN_SERVICE = /^(.+?) (?:in|using|on|with access to|enrolled in) (.+)$/i;

/**
 * Reads whom a metric reaches from its name and its Reach tag.
 *
 * "Rural patients in telehealth" is people and a service; otherwise the name itself says who.
 *
 * @example peopleReached('Rural patients in telehealth', 'rural') // { people: 'rural patients', service: 'telehealth' }
 * @example peopleReached('Rural patients monitored', 'rural') // { people: 'rural patients monitored', service: null }
 */
export function peopleReached(name: string, reach: string): PeopleReached {
  const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
  const match = IN_SERVICE.exec(name.trim());
  const people = match?.[1];
  const named = people !== undefined && people.toLowerCase().includes((reach.trim().split(/\s/)[0] ?? '').toLowerCase());
  if (named) return { people: lower(people), service: lower(match?.[2] ?? '') };
  return { people: lower(name.trim()), service: null };
}
