const NO_UNIT = /^(?:number|count|score|index|rating|ratio|no\.?|#)$/i;
const A_TIME = /(?:^|\s)(?:per|\/)\s*(hour|shift|day|week|month|quarter|year)$/i;
const SLASH = /^\/\s*/;

/** `per month` is said `a month`. */
function withArticle(unit: string): string {
  return unit.replace(A_TIME, (_, time: string) => ` ${time.toLowerCase() === 'hour' ? 'an' : 'a'} ${time.toLowerCase()}`).trim();
}

/**
 * A unit as it stands beside the levels: in words, and without what the metric's name says already.
 *
 * @example unitWords('per month', 'Unplanned stops') // 'a month'
 * @example unitWords('patients a month', 'Rural patients in telehealth') // 'a month'
 * @example unitWords('$ per case', 'Cost per case') // '$'
 * @example unitWords('minutes', 'Wait') // 'minutes'
 */
export function unitWords(unit: string | null, name: string): string {
  const text = withArticle((unit ?? '').trim().replace(SLASH, 'per '));
  if (NO_UNIT.test(text)) return '';
  const said = name.toLowerCase();
  const [first = '', ...rest] = text.split(' ');
  const behind = rest.join(' ');
  if (/^[$£€¥%]$/.test(first)) return behind !== '' && said.includes(behind.toLowerCase()) ? first : text;
  const words = said.split(/[^a-z0-9-]+/);
  return /[a-z]/i.test(first) && words.includes(first.toLowerCase()) && first.toLowerCase() !== 'per' ? behind : text;
}
