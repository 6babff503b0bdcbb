import { cellReference } from '../../model/cellAddress';
import type { ChainLink } from '../../story/Statement';
import type { Json } from './Json';

/** The benefit chain: all five links in their order, each as it reads or with where to type it. */
export function chainJson(chain: readonly ChainLink[]): Json {
  return chain.map(({ link, text, cells, missing }) => ({ link, text, cells: cells.map(cellReference), missing: missing === null ? null : { ...missing } }));
}
