import { parseA1 } from '../../model/cellAddress';
import type { ChainLink, ChainLinkName } from '../../story/Statement';
import { cellViews, type CellView } from './cellViews';
import type { PaneContext } from './PaneContext';

/** A link of the benefit chain: what it says and where from, or where to type it. */
export interface ChainLinkView {
  readonly link: ChainLinkName;
  readonly name: string;
  readonly text: string;
  readonly isMissing: boolean;
  readonly cells: readonly CellView[];
}

/** From what is put in place to the objective it serves, link by link. */
export interface ChainView {
  readonly title: string;
  readonly gist: string;
  readonly links: readonly ChainLinkView[];
}

function linkView({ link, text, cells, missing }: ChainLink, { label, sentence }: PaneContext['built']['words']['report']): ChainLinkView {
  const name = label(`chain-${link}`);
  if (missing === null) return { link, name, text, isMissing: false, cells: cellViews(cells) };
  const { sheet, cell, header } = missing;
  if (cell === null) return { link, name, text: sentence('type-in-column', { header, sheet }), isMissing: true, cells: [] };
  return { link, name, text: sentence('type-in-cell', { sheet, cell }), isMissing: true, cells: cellViews([{ sheet, ...parseA1(cell) }]) };
}

/** The benefit chain of a case; null where nothing is claimed that it could start from. */
export function chainView({ result, built, details }: PaneContext): ChainView | null {
  const { chain } = result.story;
  if (chain.length === 0) return null;
  const words = built.words.report;
  const links = chain.map((link) => linkView(link, words));
  const given = links.filter(({ isMissing }) => !isMissing).length;
  return { title: words.label('section-chain'), gist: details.agreement.chainGist(given, links.length), links };
}
