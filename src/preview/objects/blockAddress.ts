import { quotedSheet } from '../../model/cellAddress';
import { areaAddress } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';

/** The full address, as Excel writes it. */
export function blockAddress({ sheet, area }: CellBlock): string {
  return `${quotedSheet(sheet.name)}!${areaAddress(area)}`;
}
