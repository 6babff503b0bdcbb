import type { PageDescription } from '../../../report/description/SheetDescription';
import { encodeXml } from '../xml/xmlText';

const PAPER = { letter: 1, a4: 9 } as const;
/** Header and footer hold 255 characters each, codes included. */
const LONGEST_SECTION = 110;
/** `&P` (page) and `&N` (pages) standing alone are the numbers the printer knows; any other ampersand is one, as in R&D. */
const AMPERSAND = /(^|\s)&([PN])(?![\p{L}\p{N}])|&/gu;

function encodedText(text: string): string {
  return text.replace(AMPERSAND, (_, before: string | undefined, field: string | undefined) => (field === undefined ? '&&' : `${before ?? ''}&${field}`));
}

/** Ampersands count twice, so a text is cut by what it comes to. */
function sectionText(text: string): string {
  let section = encodedText(text);
  for (let length = LONGEST_SECTION - 1; section.length > LONGEST_SECTION; length -= 1) section = encodedText(`${text.slice(0, length)}…`);
  return section;
}

function bandXml(name: string, band: { readonly left: string; readonly right: string }): string {
  const left = band.left === '' ? '' : `&L${sectionText(band.left)}`;
  const right = band.right === '' ? '' : `&R${sectionText(band.right)}`;
  return left + right === '' ? '' : `<${name}>${encodeXml(left + right)}</${name}>`;
}

/** Print set-up: one page wide, orientation, paper, header and footer. Areas and title rows are names of the workbook. */
export function pageXml(page: PageDescription): string {
  const bands = bandXml('oddHeader', page.header) + bandXml('oddFooter', page.footer);
  const fit = `fitToWidth="1" fitToHeight="${String(page.pagesTall)}"`;
  return [
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${String(PAPER[page.paper])}" orientation="${page.orientation}" ${fit}/>`,
    bands === '' ? '' : `<headerFooter>${bands}</headerFooter>`,
  ].join('');
}
