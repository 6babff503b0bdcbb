import type { PageDescription } from '../../../report/description/SheetDescription';
import { bandText } from '../../bandText';
import { encodeXml } from '../xml/xmlText';

const PAPER = { letter: 1, a4: 9 } as const;
function bandXml(name: string, band: { readonly left: string; readonly right: string }): string {
  const left = band.left === '' ? '' : `&L${bandText(band.left)}`;
  const right = band.right === '' ? '' : `&R${bandText(band.right)}`;
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
