/** Header and footer hold 255 characters each, codes included. */
const LONGEST_SECTION = 110;
/** `&P` (page) and `&N` (pages) standing alone are the numbers the printer knows; any other ampersand is one, as in R&D. */
const AMPERSAND = /(^|\s)&([PN])(?![\p{L}\p{N}])|&/gu;

function encodedText(text: string): string {
  return text.replace(AMPERSAND, (_, before: string | undefined, field: string | undefined) => (field === undefined ? '&&' : `${before ?? ''}&${field}`));
}

/** A section of a header or footer in the code that spreadsheets use. Ampersands count twice, so a text is cut by what it comes to. */
export function bandText(text: string): string {
  let section = encodedText(text);
  for (let length = LONGEST_SECTION - 1; section.length > LONGEST_SECTION; length -= 1) section = encodedText(`${text.slice(0, length)}…`);
  return section;
}
