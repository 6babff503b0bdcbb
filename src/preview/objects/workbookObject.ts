import type { EmulatedBook } from '../book/EmulatedBook';
import type { EmulatedSheet } from '../book/EmulatedSheet';
import { HostObject } from '../host/HostObject';
import { refusal } from '../host/refusal';
import { customXmlPartsObject } from './customXmlObjects';
import { namedItemsObject } from './namedItemObjects';
import type { ObjectModel } from './ObjectModel';
import { rangeObject } from './rangeObject';
import { tablesObject } from './tableObjects';
import { worksheetObject } from './worksheetObject';

/** Serial dates of the 1904 system are smaller by this. */
const DAYS_BETWEEN_SYSTEMS = 1_462;

function worksheetsObject({ book, worksheet: object }: ObjectModel): HostObject {
  const shown = (visibleOnly: boolean) => book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  const first = (sheets: readonly EmulatedSheet[]) => {
    const [sheet] = sheets;
    if (sheet === undefined) throw refusal('ItemNotFound', 'There is no sheet.');
    return object(sheet);
  };
  return new HostObject('WorksheetCollection', {
    items: () => book.sheets.map(object),
    methods: {
      getItem: (args) => object(book.sheet(args.text(0))),
      getItemOrNullObject: (args) => {
        const sheet = book.findSheet(args.text(0));
        return sheet === null ? null : object(sheet);
      },
      add: (args) => object(args.isMissing(0) ? book.addSheet() : book.addSheet(args.text(0))),
      getActiveWorksheet: () => object(book.sheet(book.activeSheetId)),
      getCount: (args) => shown(args.flag(0)).length,
      getFirst: (args) => first(shown(args.flag(0))),
      getLast: (args) => first(shown(args.flag(0)).reverse()),
      _RegisterDataChangedEvent: () => book.listen('changed'),
      _UnregisterDataChangedEvent: () => book.stopListening('changed'),
      _RegisterAddedEvent: () => book.listen('added'),
      _UnregisterAddedEvent: () => book.stopListening('added'),
      _RegisterDeletedEvent: () => book.listen('deleted'),
      _UnregisterDeletedEvent: () => book.stopListening('deleted'),
    },
  });
}

function applicationObject(book: EmulatedBook): HostObject {
  return new HostObject('Application', {
    properties: {
      calculationMode: { get: () => book.calculationMode, set: (value) => Object.assign(book, { calculationMode: String(value) }) },
      calculationState: { get: () => 'Done' },
    },
    methods: {
      // The emulation calculates once per request anyway.
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
      // Values are calculated when they are asked for.
      calculate: () => undefined,
    },
  });
}

function runtimeObject(book: EmulatedBook): HostObject {
  const enableEvents = { get: () => book.enableEvents, set: (value: unknown) => Object.assign(book, { enableEvents: value === true }) };
  return new HostObject('Runtime', { properties: { enableEvents } });
}

/** Worksheet functions: only DATE, which tells the date system of the workbook. */
function functionsObject(book: EmulatedBook): HostObject {
  return new HostObject('Functions', {
    methods: {
      date: (args) => {
        const days = Math.round((Date.UTC(args.number(0), args.number(1) - 1, args.number(2)) - Date.UTC(1899, 11, 30)) / 86_400_000);
        const value = book.date1904 ? days - DAYS_BETWEEN_SYSTEMS : days;
        return new HostObject('FunctionResult', { properties: { value: { get: () => value }, error: { get: () => null } } });
      },
    },
  });
}

function protectionObject(book: EmulatedBook): HostObject {
  return new HostObject('WorkbookProtection', { properties: { protected: { get: () => book.isStructureProtected } } });
}

/** The workbook: what every path of a request starts from. */
export function workbookObject(book: EmulatedBook): HostObject {
  const model: ObjectModel = { book, range: (block) => rangeObject(model, block), worksheet: (sheet) => worksheetObject(model, sheet) };
  return new HostObject('Workbook', {
    properties: {
      name: { get: () => book.name },
      readOnly: { get: () => false },
      isDirty: { get: () => true },
    },
    links: {
      worksheets: () => worksheetsObject(model),
      tables: () => tablesObject(model, null),
      names: () => namedItemsObject(model, null),
      application: () => applicationObject(book),
      customXmlParts: () => customXmlPartsObject(book),
      functions: () => functionsObject(book),
      protection: () => protectionObject(book),
      _Runtime: () => runtimeObject(book),
    },
    methods: {
      getSelectedRange: () => {
        const sheet = book.sheet(book.activeSheetId);
        return model.range(book.selection ?? { sheet, area: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 } });
      },
    },
  });
}
