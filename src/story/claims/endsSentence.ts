const END = /[.!?…]\s*$/;

/**
 * Whether a typed text ends a sentence by itself, so that no stop has to follow it.
 *
 * @example endsSentence('Fewer calls at night.') // true
 * @example endsSentence('Fewer calls at night') // false
 */
export function endsSentence(text: string): boolean {
  return END.test(text);
}
