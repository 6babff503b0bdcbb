import { areaAddress, isOnSheet, WHOLE_SHEET } from '../book/areas';
import type { EmulatedBook } from '../book/EmulatedBook';
import type { EmulatedSheet } from '../book/EmulatedSheet';
import { HostObject, type MethodResult, type Property } from '../host/HostObject';
import type { Json } from '../host/Json';
import type { MethodArguments } from '../host/MethodArguments';
import { refusal } from '../host/refusal';
import { chartsObject } from './chartObjects';
import { copySheet } from './copySheet';
import { freezePanesObject } from './freezePanesObject';
import { namedItemsObject } from './namedItemObjects';
import type { ObjectModel } from './ObjectModel';
import { pageLayoutObject } from './pageLayoutObject';
import { colorOf } from './rangeFormatObject';
import { tablesObject } from './tableObjects';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'];

function setVisibility(book: EmulatedBook, sheet: EmulatedSheet, value: Json): void {
  if (!VISIBILITIES.includes(String(value))) throw refusal('InvalidArgument', `${String(value)} is no visibility.`);
  const others = book.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  if (value !== 'Visible' && others.length === 0) throw refusal('InvalidOperation', 'A workbook must contain at least one visible sheet.');
  Object.assign(sheet, { visibility: value });
}

function properties(book: EmulatedBook, sheet: EmulatedSheet): Record<string, Property> {
  const showGridlines: Property = { get: () => sheet.showGridlines, set: (value) => Object.assign(sheet, { showGridlines: value === true }) };
  return {
    id: { get: () => sheet.id },
    name: { get: () => sheet.name, set: (value) => book.renameSheet(sheet, String(value)) },
    position: { get: () => book.sheets.indexOf(sheet), set: (value) => book.moveSheet(sheet, Number(value)) },
    visibility: { get: () => sheet.visibility, set: (value) => setVisibility(book, sheet, value) },
    tabColor: { get: () => sheet.tabColor, set: (value) => Object.assign(sheet, { tabColor: value === '' ? '' : colorOf(value) }) },
    showGridlines,
    // The library reads this member under its documented name and sets it under another.
    gridlines: showGridlines,
  };
}

function ranges({ book, range: rangeOf }: ObjectModel, sheet: EmulatedSheet): Record<string, (args: MethodArguments) => MethodResult> {
  const range = (area: typeof WHOLE_SHEET) => rangeOf({ sheet, area });
  const used = (args: MethodArguments) => sheet.usedArea(args.flag(0));
  return {
    getRange: (args) => {
      if (args.isMissing(0)) return range(WHOLE_SHEET);
      const name = sheet.names.find((part) => part.name === args.text(0)) ?? book.names.find((part) => part.name === args.text(0));
      const found = book.findBlock(name?.formula.slice(1) ?? args.text(0), sheet);
      if (found === null) throw args.wrong(0, 'an address');
      return rangeOf(found);
    },
    getCell: (args) => range({ firstRow: args.number(0), lastRow: args.number(0), firstColumn: args.number(1), lastColumn: args.number(1) }),
    getRangeByIndexes: (args) => {
      const [firstRow, firstColumn] = [args.number(0), args.number(1)];
      const area = { firstRow, firstColumn, lastRow: firstRow + args.number(2) - 1, lastColumn: firstColumn + args.number(3) - 1 };
      if (!isOnSheet(area)) throw refusal('InvalidArgument', `${areaAddress(area)} is not on the sheet.`);
      return range(area);
    },
    getUsedRangeOrNullObject: (args) => {
      const area = used(args);
      return area === null ? null : range(area);
    },
    getUsedRange: (args) => range(used(args) ?? { ...WHOLE_SHEET, lastRow: 0, lastColumn: 0 }),
  };
}

function protectionObject(sheet: EmulatedSheet): HostObject {
  return new HostObject('WorksheetProtection', {
    properties: { protected: { get: () => sheet.isProtected } },
    methods: {
      protect: () => Object.assign(sheet, { isProtected: true }) && undefined,
      unprotect: () => Object.assign(sheet, { isProtected: false }) && undefined,
    },
  });
}

/** A sheet. Listening to its changes is registered with the book. */
export function worksheetObject(model: ObjectModel, sheet: EmulatedSheet): HostObject {
  const { book } = model;
  return new HostObject('Worksheet', {
    id: () => sheet.id,
    properties: properties(book, sheet),
    links: {
      charts: () => chartsObject(book, sheet),
      tables: () => tablesObject(model, sheet),
      names: () => namedItemsObject(model, sheet),
      freezePanes: () => freezePanesObject(model, sheet),
      pageLayout: () => pageLayoutObject(book, sheet),
      protection: () => protectionObject(sheet),
    },
    methods: {
      ...ranges(model, sheet),
      activate: () => {
        if (sheet.visibility !== 'Visible') throw refusal('InvalidOperation', 'A hidden sheet cannot be activated.');
        Object.assign(book, { activeSheetId: sheet.id });
      },
      delete: () => {
        if (sheet.visibility === 'VeryHidden') throw refusal('InvalidOperation', 'A sheet that only macros can show cannot be deleted.');
        book.removeSheet(sheet);
      },
      copy: (args) => worksheetObject(model, copySheet(book, sheet, args.optionalText(0, 'End'))),
      _RegisterDataChangedEvent: () => book.listen(`changed ${sheet.id}`),
      _UnregisterDataChangedEvent: () => book.stopListening(`changed ${sheet.id}`),
    },
  });
}
