const LOWER =
  /\b(?:wait|waits|waiting|errors?|mortality|deaths?|readmissions?|length of stay|los|downtime|outages?|costs?|incidents?|complications?|infections?|falls|delays?|cancell?ations?|no[- ]shows?|did not attend|dnas?|turnaround|time to|response time|door[- ]to|backlog|defects?|breaches|complaints?|turnover|vacanc(?:y|ies)|sickness|absence|vulnerabilities|tickets|duplicates?|denials?|harm|overtime|emissions|carbon|burnout|click|clicks|after[- ]hours)\b/iu;
const HIGHER =
  /\b(?:adoption|satisfaction|performance|compliance|scores?|uptime|availability|coverage|productivity|throughput|accuracy|completeness|engagement|usage|utili[sz]ation|active users|revenue|sales|attendance|retention|survival|uptake|nps|time saved|hours saved|savings?|interoperability|on[- ]time|right first time|collection rate|reached)\b/iu;

/**
 * Which way a metric of this name is better, from what such metrics usually measure; null when the name does not say.
 *
 * A name that fits both lists says nothing.
 *
 * @example betterOfName('Patient wait time') // 'lower'
 * @example betterOfName('Staff satisfaction') // 'higher'
 * @example betterOfName('Staff satisfaction with wait times') // null
 */
export function betterOfName(name: string): 'lower' | 'higher' | null {
  if (/\b(?:time|hours|minutes|costs?|errors?) (?:saved|avoided)\b|\bavoided\b/iu.test(name)) return 'higher';
  const lower = LOWER.test(name);
  const higher = HIGHER.test(name);
  if (lower === higher) return null;
  return lower ? 'lower' : 'higher';
}
