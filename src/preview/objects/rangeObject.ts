import { areaAddress, columnCount, isOnSheet, overlap, rowCount, spansAllColumns, spansAllRows } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import type { CellArea } from '../../report/description/SheetDescription';
import { HostObject, readOnly, type MethodResult, type Property } from '../host/HostObject';
import type { MethodArguments } from '../host/MethodArguments';
import { refusal } from '../host/refusal';
import { blockAddress } from './blockAddress';
import { formulaOf, mapCells, typeIntoCells, writeCells } from './blockValues';
import { conditionalFormatsObject } from './conditionalFormatObjects';
import { copyBlock } from './copyBlock';
import { dataValidationObject } from './dataValidationObject';
import { hyperlinkProperty } from './hyperlinkProperty';
import type { ObjectModel } from './ObjectModel';
import { rangeFormatObject } from './rangeFormatObject';
import { setEachCell, setEachColumn, setEachRow } from './setEach';

function moved({ sheet, area }: CellBlock, part: CellArea): CellBlock {
  const next = { ...area, ...part };
  if (!isOnSheet(next)) throw refusal('InvalidArgument', 'The range would lie outside the sheet.');
  return { sheet, area: next };
}

function resized({ sheet, area }: CellBlock, rows: number, columns: number): CellBlock {
  return moved({ sheet, area }, { ...area, lastRow: area.lastRow + rows, lastColumn: area.lastColumn + columns });
}

function offset({ sheet, area }: CellBlock, rows: number, columns: number): CellBlock {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  return moved({ sheet, area }, { firstRow: firstRow + rows, lastRow: lastRow + rows, firstColumn: firstColumn + columns, lastColumn: lastColumn + columns });
}

function intersection(one: CellArea, other: CellArea): CellArea | null {
  if (!overlap(one, other)) return null;
  return {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
}

function union(one: CellArea, other: CellArea): CellArea {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

function properties({ book }: ObjectModel, block: CellBlock): Readonly<Record<string, Property>> {
  const { sheet, area } = block;
  const typed = (get: () => ReturnType<Property['get']>): Property => ({ get, set: (value) => typeIntoCells(block, value) });
  return {
    address: readOnly(() => blockAddress(block)),
    rowIndex: readOnly(() => area.firstRow),
    columnIndex: readOnly(() => area.firstColumn),
    rowCount: readOnly(() => rowCount(area)),
    columnCount: readOnly(() => columnCount(area)),
    cellCount: readOnly(() => rowCount(area) * columnCount(area)),
    isEntireColumn: readOnly(() => spansAllRows(area)),
    isEntireRow: readOnly(() => spansAllColumns(area)),
    values: typed(() => mapCells(block, (row, column) => sheet.valueAt(row, column).value)),
    formulas: typed(() => mapCells(block, (row, column) => formulaOf(sheet, row, column))),
    valueTypes: readOnly(() => mapCells(block, (row, column) => sheet.valueAt(row, column).type)),
    text: readOnly(() => mapCells(block, (row, column) => book.shownTextAt(sheet, row, column))),
    numberFormat: {
      get: () => mapCells(block, (row, column) => sheet.cellAt(row, column).look.numberFormat),
      set: (value) => writeFormats(block, value),
    },
    hyperlink: hyperlinkProperty(book, block),
  };
}

function writeFormats(block: CellBlock, value: ReturnType<Property['get']>): void {
  const isOneForAll = typeof value === 'string';
  if (isOneForAll) {
    block.sheet.restyle(block.area, (look) => ({ ...look, numberFormat: value }));
    return;
  }
  writeCells(block, value, ({ row, column }, format) => {
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    block.sheet.restyle(cell, (look) => ({ ...look, numberFormat: String(format) }));
  });
}

function clear({ sheet, area }: CellBlock, what: string): void {
  sheet.guard();
  const all = what === 'All';
  if (all || what === 'Contents') sheet.clearContents(area);
  if (all || what === 'Formats') sheet.clearLooks(area);
  if (all || what === 'Hyperlinks' || what === 'RemoveHyperlinks') sheet.clearLinks(area);
}

/** The ranges that start from this one. */
function neighbours({ book, range }: ObjectModel, block: CellBlock): Readonly<Record<string, (args: MethodArguments) => MethodResult>> {
  const { sheet, area } = block;
  const common = (args: MethodArguments) => {
    const other = args.block(0) ?? book.findBlock(args.text(0), sheet);
    const shared = other === null || other.sheet !== sheet ? null : intersection(area, other.area);
    return shared === null ? null : range({ sheet, area: shared });
  };
  return {
    getCell: (args) => {
      const [row, column] = [area.firstRow + args.number(0), area.firstColumn + args.number(1)];
      return range(moved(block, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }));
    },
    getOffsetRange: (args) => range(offset(block, args.number(0), args.number(1))),
    getResizedRange: (args) => range(resized(block, args.number(0), args.number(1))),
    getAbsoluteResizedRange: (args) => range(resized({ sheet, area: { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn } }, args.number(0) - 1, args.number(1) - 1)),
    getRow: (args) => range(moved(block, { ...area, firstRow: area.firstRow + args.number(0), lastRow: area.firstRow + args.number(0) })),
    getColumn: (args) => range(moved(block, { ...area, firstColumn: area.firstColumn + args.number(0), lastColumn: area.firstColumn + args.number(0) })),
    getLastRow: () => range({ sheet, area: { ...area, firstRow: area.lastRow } }),
    getEntireRow: () => range({ sheet, area: { ...area, firstColumn: 0, lastColumn: 16_383 } }),
    getEntireColumn: () => range({ sheet, area: { ...area, firstRow: 0, lastRow: 1_048_575 } }),
    getBoundingRect: (args) => {
      const other = args.block(0) ?? book.findBlock(args.text(0), sheet);
      if (other === null) throw args.wrong(0, 'a range');
      return range({ sheet, area: union(area, other.area) });
    },
    getIntersectionOrNullObject: common,
    getIntersection: (args) => {
      const found = common(args);
      if (found === null) throw refusal('ItemNotFound', 'The ranges have no cell in common.');
      return found;
    },
    getUsedRangeOrNullObject: (args) => {
      const used = sheet.usedArea(args.flag(0));
      const shared = used === null ? null : intersection(used, area);
      return shared === null ? null : range({ sheet, area: shared });
    },
  };
}

/** A range of cells. */
export function rangeObject(model: ObjectModel, block: CellBlock): HostObject {
  const { book } = model;
  const { sheet, area } = block;
  return new HostObject('Range', {
    block,
    properties: properties(model, block),
    links: {
      format: () => rangeFormatObject(block),
      worksheet: () => model.worksheet(sheet),
      dataValidation: () => dataValidationObject(block),
      conditionalFormats: () => conditionalFormatsObject(book, block),
    },
    methods: {
      ...neighbours(model, block),
      clear: (args) => clear(block, args.optionalText(0, 'All')),
      merge: (args) => {
        sheet.guard();
        if (!args.flag(0)) sheet.merge(area);
        else for (let row = area.firstRow; row <= area.lastRow; row += 1) sheet.merge({ ...area, firstRow: row, lastRow: row });
      },
      setCellProperties: (args) => setEachCell(book, block, args.json(0)),
      setRowProperties: (args) => setEachRow(block, args.json(0)),
      setColumnProperties: (args) => setEachColumn(block, args.json(0)),
      unmerge: () => {
        sheet.guard();
        sheet.unmerge(area);
      },
      select: () => {
        Object.assign(book, { activeSheetId: sheet.id, selection: block });
      },
      // Sent before a large block of values, which then comes in pieces.
      _ValidateArraySize: (args) => {
        if (args.number(0) !== rowCount(area) || args.number(1) !== columnCount(area)) throw refusal('InvalidArgument', `The values do not have the size of ${areaAddress(area)}.`);
      },
      copyFrom: (args) => {
        const source = args.block(0) ?? book.findBlock(args.text(0), sheet);
        if (source === null) throw args.wrong(0, 'a range');
        copyBlock(source, block, args.optionalText(1, 'All'));
      },
    },
  });
}

