/** Comparatives that open a reason, by the way they point. */
const OPENING = { down: /^(?:fewer|less|lower|shorter|smaller)\s/i, up: /^(?:more|higher|longer|larger)\s/i } as const;
/** Words behind which a name only says where, of whom or per what, and participles; its noun stands before them. */
const TAIL = /\s(?:to|of|in|per|for|on|at|with|within|from|by|between|among|during|without|using|[a-z]+ed|seen|met|made|done|sent)\s/i;

const stem = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/**
 * Which way a reason says that a metric goes, where it opens with a comparative and names the metric's noun: 1 down, 2 up.
 *
 * No answer: null where the reason says something else; then the sentence behind it has to name metric and direction.
 *
 * @example namedDirection('Fewer interfaces to secure and support', 'Interfaces to support') // 1
 * @example namedDirection('More charts closed before the shift ends', 'Charts closed same day') // 2
 * @example namedDirection('Fewer to secure and support', 'Interfaces to support') // null
 * @example namedDirection('Interfaces are a risk', 'Interfaces to support') // null
 */
export function namedDirection(reason: string, metric: string): 1 | 2 | null {
  const text = reason.trim();
  const direction = OPENING.down.test(text) ? 1 : OPENING.up.test(text) ? 2 : null;
  const head = metric.trim().split(TAIL, 1)[0] ?? '';
  const noun = stem(head.split(/[\s-]/).at(-1) ?? '');
  const said = text.split(/[^A-Za-z]+/).map(stem);
  return noun !== '' && said.includes(noun) ? direction : null;
}
