/** A typed item inside a sentence: without the capital of a plain first word. */
const small = (item: string): string => (/^(?:[A-Z][a-z]+(?:[\s-]|$)|An?\s)/.test(item) ? item.slice(0, 1).toLowerCase() + item.slice(1) : item);
const bare = (item: string): string => item.trim().replace(/[.;,]+$/, '');

/**
 * `a, b and c`; items that hold a comma themselves are parted by semicolons.
 *
 * @example listed(['Support model', 'Training']) // 'support model and training'
 */
export function listed(items: readonly string[]): string {
  const words = items.map((item) => small(bare(item)));
  if (words.some((item) => /[,;]/.test(item))) return words.join('; ');
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
