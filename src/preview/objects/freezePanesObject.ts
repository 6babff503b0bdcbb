import { columnCount, rowCount } from '../book/areas';
import type { EmulatedSheet } from '../book/EmulatedSheet';
import { HostObject } from '../host/HostObject';
import type { ObjectModel } from './ObjectModel';

/** Rows and columns of a sheet that stay in sight. */
export function freezePanesObject({ book, range }: ObjectModel, sheet: EmulatedSheet): HostObject {
  const freeze = (rows: number, columns: number) => {
    sheet.guard();
    sheet.frozen = rows === 0 && columns === 0 ? null : { rows, columns };
  };
  return new HostObject('WorksheetFreezePanes', {
    methods: {
      freezeRows: (args) => freeze(args.optionalNumber(0, 0), 0),
      freezeColumns: (args) => freeze(0, args.optionalNumber(0, 0)),
      freezeAt: (args) => {
        const found = args.block(0) ?? book.findBlock(args.text(0), sheet);
        if (found === null) throw args.wrong(0, 'a range');
        const { area } = found;
        freeze(area.lastRow === 1_048_575 ? 0 : rowCount(area), area.lastColumn === 16_383 ? 0 : columnCount(area));
      },
      unfreeze: () => freeze(0, 0),
      getLocationOrNullObject: () => {
        if (sheet.frozen === null) return null;
        const { rows, columns } = sheet.frozen;
        const area = { firstRow: 0, firstColumn: 0, lastRow: rows === 0 ? 1_048_575 : rows - 1, lastColumn: columns === 0 ? 16_383 : columns - 1 };
        return range({ sheet, area });
      },
    },
  });
}
