import { columnCount, overlap } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import type { EmulatedBook } from '../book/EmulatedBook';
import type { EmulatedSheet } from '../book/EmulatedSheet';
import type { TablePart } from '../book/SheetParts';
import { HostObject, type Property } from '../host/HostObject';
import type { Json } from '../host/Json';
import { refusal } from '../host/refusal';
import type { ObjectModel } from './ObjectModel';

interface TablePlace {
  readonly sheet: EmulatedSheet;
  readonly table: TablePart;
}

function allTables(book: EmulatedBook): readonly TablePlace[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function assertTableName(book: EmulatedBook, name: string, itself: TablePart | null): void {
  if (!/^[A-Za-z_\\][A-Za-z0-9_.\\]{0,254}$/.test(name)) throw refusal('InvalidArgument', `${name} cannot be the name of a table.`);
  const isTaken = allTables(book).some(({ table }) => table !== itself && table.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw refusal('ItemAlreadyExists', `There is a table ${name} already.`);
}

/** Header cells must hold different texts: Excel fills in what is missing and numbers what repeats. */
function fillHeaders({ sheet, area }: CellBlock): void {
  const seen = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    const written = String(sheet.valueAt(area.firstRow, column).value);
    const base = written === '' ? `Column${String(column - area.firstColumn + 1)}` : written;
    let header = base;
    for (let number = 2; seen.has(header.toLowerCase()); number += 1) header = `${base}${String(number)}`;
    seen.add(header.toLowerCase());
    const { content } = sheet.cellAt(area.firstRow, column);
    const isPlainText = content.kind === 'constant' && content.value === header;
    if (!isPlainText) sheet.put(area.firstRow, column, { kind: 'constant', value: header });
  }
}

function nextTableName(book: EmulatedBook): string {
  let number = allTables(book).length + 1;
  while (allTables(book).some(({ table }) => table.name.toLowerCase() === `table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}

/** Turns a block into a table, as `tables.add` does. */
export function addTable(book: EmulatedBook, block: CellBlock, hasHeaders: boolean): TablePart {
  const { sheet, area } = block;
  sheet.guard();
  if (sheet.tables.some((table) => overlap(table.area, area))) throw refusal('InvalidOperation', 'A table cannot overlap another table.');
  if (sheet.merges.some((merge) => overlap(merge, area))) throw refusal('InvalidOperation', 'A table cannot have merged cells.');
  if (!hasHeaders) throw refusal('ApiNotFound', 'The emulated Excel makes no table without headers.');
  const name = nextTableName(book);
  const table: TablePart = { id: book.nextId(), name, area, showHeaders: true, showTotals: false, style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true };
  fillHeaders(block);
  sheet.tables.push(table);
  return table;
}

function tableProperties(book: EmulatedBook, { sheet, table }: TablePlace): Record<string, Property> {
  const property = (key: 'showHeaders' | 'showTotals' | 'style' | 'showBandedRows' | 'showFilterButton'): Property => ({
    get: () => table[key],
    set: (value: Json) => {
      sheet.guard();
      Object.assign(table, { [key]: value });
    },
  });
  return {
    id: { get: () => table.id },
    name: {
      get: () => table.name,
      set: (value) => {
        sheet.guard();
        assertTableName(book, String(value), table);
        table.name = String(value);
      },
    },
    showHeaders: property('showHeaders'),
    showTotals: property('showTotals'),
    style: property('style'),
    showBandedRows: property('showBandedRows'),
    showFilterButton: property('showFilterButton'),
  };
}

function tableObject(model: ObjectModel, place: TablePlace): HostObject {
  const { book } = model;
  const { sheet, table } = place;
  const part = (rows: { readonly firstRow?: number; readonly lastRow?: number }) => model.range({ sheet, area: { ...table.area, ...rows } });
  const remove = () => {
    sheet.guard();
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
  };
  return new HostObject('Table', {
    id: () => table.id,
    properties: tableProperties(book, place),
    links: { worksheet: () => model.worksheet(sheet) },
    methods: {
      getRange: () => part({}),
      getHeaderRowRange: () => part({ lastRow: table.area.firstRow }),
      getDataBodyRange: () => part({ firstRow: table.area.firstRow + 1, lastRow: table.area.lastRow - (table.showTotals ? 1 : 0) }),
      delete: () => {
        remove();
        sheet.clearContents(table.area);
      },
      convertToRange: () => {
        remove();
        return part({});
      },
    },
  });
}

/** The tables of the workbook (sheet null) or of one sheet. */
export function tablesObject(model: ObjectModel, sheet: EmulatedSheet | null): HostObject {
  const { book } = model;
  const places = () => allTables(book).filter((place) => sheet === null || place.sheet === sheet);
  const found = (idOrName: string) => {
    const place = places().find(({ table }) => table.id === idOrName || table.name.toLowerCase() === idOrName.toLowerCase());
    return place === undefined ? null : tableObject(model, place);
  };
  return new HostObject('TableCollection', {
    items: () => places().map((place) => tableObject(model, place)),
    methods: {
      add: (args) => {
        const block = args.block(0) ?? book.findBlock(args.text(0), sheet ?? book.sheet(book.activeSheetId));
        if (block === null || columnCount(block.area) < 1) throw args.wrong(0, 'a range');
        return tableObject(model, { sheet: block.sheet, table: addTable(book, block, args.flag(1)) });
      },
      getItem: (args) => {
        const item = found(args.text(0));
        if (item === null) throw refusal('ItemNotFound', `There is no table ${args.text(0)}.`);
        return item;
      },
      getItemOrNullObject: (args) => found(args.text(0)),
      getCount: () => places().length,
    },
  });
}
