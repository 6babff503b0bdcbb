import type { CellBlock } from '../book/CellBlock';
import type { EmulatedBook } from '../book/EmulatedBook';
import type { Property } from '../host/HostObject';
import { isJsonObject, textOf } from '../host/Json';
import { refusal } from '../host/refusal';
import { mapCells } from './blockValues';

/** The link of a range's first cell; setting one writes its text, or its address where the cell is empty. */
export function hyperlinkProperty(book: EmulatedBook, block: CellBlock): Property {
  const { sheet, area } = block;
  return {
    get: () => {
      const { link } = sheet.cellAt(area.firstRow, area.firstColumn);
      return link === null ? null : { ...link, textToDisplay: book.shownTextAt(sheet, area.firstRow, area.firstColumn) };
    },
    set: (value) => {
      sheet.guard();
      if (!isJsonObject(value)) throw refusal('InvalidArgument', 'A link is an object with address or documentReference.');
      const { documentReference, address, screenTip } = value;
      const target = textOf(value, 'documentReference') || textOf(value, 'address');
      if (target === '') throw refusal('InvalidArgument', 'A link leads to an address or to a place in the workbook.');
      const link = {
        ...(typeof documentReference === 'string' ? { documentReference } : {}),
        ...(typeof address === 'string' ? { address } : {}),
        ...(typeof screenTip === 'string' ? { screenTip } : {}),
      };
      mapCells(block, (row, column) => {
        const isEmpty = sheet.cellAt(row, column).content.kind === 'empty';
        const shown = textOf(value, 'textToDisplay') || (isEmpty ? target : '');
        if (shown !== '') sheet.put(row, column, { kind: 'constant', value: shown });
        sheet.setLink(row, column, link);
      });
      // Excel gives linked cells its Hyperlink look.
      sheet.restyle(area, (look) => ({ ...look, fontColor: '#0563C1', underline: 'Single' }));
      sheet.noteChange(area);
    },
  };
}
