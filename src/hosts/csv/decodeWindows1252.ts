/** What Windows-1252 has where Latin-1 has control characters: 0x80 to 0x9F; the five unused places stay as they are. */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST = 0x80;
const IN_BETWEEN = /[\u0080-\u009F]/g;

/**
 * Text that Windows programs write for western languages.
 *
 * Some runtimes decode this encoding as Latin-1 and lose dashes and quotes, so those are put right here.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(IN_BETWEEN, (character) => PUNCTUATION.charAt(character.charCodeAt(0) - FIRST));
}
