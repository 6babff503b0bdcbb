import type { ChainLink } from '../../story/Statement';
import type { ReportContext } from '../build/ReportContext';
import type { NewCell, SheetBuilder } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import type { CaseResult } from '../CaseResult';
import { formulaOperand } from '../formula/Formula';
import type { ReportWords } from '../words/ReportWords';
import { band, charactersIn } from './caseFrame';

/** Rows that a drawn chain takes: its title, its labels, its texts, and a free one beneath. */
export const CHAIN_ROWS = 4;
/** Two links are no chain: outcome and benefit stand on the sheet already. */
const FEWEST_LINKS = 3;
const MOST_HEIGHT = 120;

/** Whether so many links are there that the chain is worth a row. */
export function hasChain(chain: readonly ChainLink[]): boolean {
  return chain.filter(({ missing }) => missing === null).length >= FEWEST_LINKS;
}

/**
 * What to type and where, in place of something that no cell gives; with the cell to go to where there is one.
 *
 * @param room `narrow` for a box or a column, where a text with a link has to fit on one line: some programs do not wrap it.
 */
export function openCell(words: ReportWords, { sheet, cell, header }: NonNullable<ChainLink['missing']>, room: 'narrow' | 'wide'): NewCell {
  if (cell === null) return { value: words.sentence('type-in-column', { header, sheet }), style: 'rowOpen' };
  return { value: words.sentence(room === 'wide' ? 'type-in-cell' : 'type-in-cell-short', { sheet, cell }), style: 'rowOpen', link: { sheet, cell } };
}

/** A link as its box shows it: live, or with what to type and where. */
export function linkCell(context: ReportContext, id: string, { text, key, missing }: ChainLink): NewCell {
  if (missing !== null) return openCell(context.words, missing, 'narrow');
  const formula = key === null ? undefined : formulaOperand(context.ledger.find(`${id}/${key}`));
  return { value: text, formula, style: 'band' };
}

/** The benefit chain as five boxes with arrows between them; nothing where too few links are there. */
export function addCaseChain(sheet: SheetBuilder, context: ReportContext, { result, row }: { readonly result: CaseResult; readonly row: number }): number {
  const { chain } = result.story;
  if (!hasChain(chain)) return row;
  sheet.put(row, 0, { value: context.words.label('section-chain'), style: 'section' });
  let height = 28;
  chain.forEach((link, index) => {
    const { first, last: end } = band(index, chain.length);
    // The last column of a box holds the arrow to the next one.
    const last = index === chain.length - 1 ? end : end - 1;
    const cell = linkCell(context, result.initiative.id, link);
    const put = (at: number, placed: NewCell): void => {
      sheet.put(at, first, placed);
      sheet.fill({ firstRow: at, firstColumn: first, lastRow: at, lastColumn: last }, placed.style ?? 'band');
      sheet.merges.push({ firstRow: at, firstColumn: first, lastRow: at, lastColumn: last });
    };
    put(row + 1, { value: context.words.label(`chain-${link.link}`), style: 'bandStrong' });
    put(row + 2, cell);
    if (last < end) sheet.put(row + 2, end, { value: '→', style: 'arrow' });
    height = Math.max(height, textHeight(String(cell.value), { width: charactersIn(last - first + 1), size: 10 }) + 4);
  });
  sheet.height(row + 1, 18);
  sheet.height(row + 2, Math.min(height, MOST_HEIGHT));
  sheet.height(row + 3, 6);
  return row + CHAIN_ROWS;
}
