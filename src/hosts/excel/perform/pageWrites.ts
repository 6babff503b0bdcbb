import type { PageDescription } from '../../../report/description/SheetDescription';
import { bandText } from '../../bandText';
import { blockOf } from '../plan/Block';
import type { ViewLayout } from '../plan/SheetLayout';
import { hashed } from './cellProperties';

const ORIENTATIONS = { landscape: 'Landscape', portrait: 'Portrait' } as const;
const PAPERS = { a4: 'A4', letter: 'Letter' } as const;
/** In inches, as the files have them. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Print set-up: one page wide, orientation, paper, header and footer, area and repeated rows. */
export function writePage(sheet: Excel.Worksheet, page: PageDescription): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = ORIENTATIONS[page.orientation];
  pageLayout.paperSize = PAPERS[page.paper];
  pageLayout.zoom = { horizontalFitToPages: 1, ...(page.pagesTall === 0 ? {} : { verticalFitToPages: page.pagesTall }) };
  pageLayout.setPrintMargins('Inches', MARGINS);
  const bands = pageLayout.headersFooters.defaultForAllPages;
  bands.leftHeader = bandText(page.header.left);
  bands.rightHeader = bandText(page.header.right);
  bands.leftFooter = bandText(page.footer.left);
  bands.rightFooter = bandText(page.footer.right);
  if (page.printArea !== null) pageLayout.setPrintArea(sheet.getRangeByIndexes(...blockOf(page.printArea)).untrack());
  if (page.titleRows !== null) {
    const { first, last } = page.titleRows;
    pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(first, 0, last - first + 1, 1).untrack().getEntireRow().untrack());
  }
}

/** Frozen rows and columns, gridlines and the colour of the tab. */
export function writeView(sheet: Excel.Worksheet, { freeze, showGridlines, tabColor }: ViewLayout): void {
  const { freezePanes } = sheet;
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) freezePanes.unfreeze();
  else if (freeze.columns === 0) freezePanes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) freezePanes.freezeColumns(freeze.columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns).untrack());
  sheet.showGridlines = showGridlines;
  sheet.tabColor = hashed(tabColor);
}
