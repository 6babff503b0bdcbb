import { spansAllColumns } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import type { EmulatedBook } from '../book/EmulatedBook';
import type { EmulatedSheet } from '../book/EmulatedSheet';
import { HostObject, recordProperties, type Property } from '../host/HostObject';
import { isJsonObject, type Json } from '../host/Json';
import type { MethodArguments } from '../host/MethodArguments';
import { refusal } from '../host/refusal';

const ORIENTATIONS = ['Portrait', 'Landscape'];
/** Longest text of one part of a header or footer. */
const MAX_HEADER = 255;

function assertSetting(name: string, value: Json): void {
  if (name === 'orientation' && !ORIENTATIONS.includes(String(value))) throw refusal('InvalidArgument', `${String(value)} is no orientation.`);
}

function settings(sheet: EmulatedSheet): Record<string, Property> {
  const record = sheet.page.settings;
  const kept = recordProperties(record, Object.keys(record), () => sheet.guard());
  const checked = Object.entries(kept).map(([name, property]): [string, Property] => [
    name,
    {
      get: property.get,
      set: (value) => {
        assertSetting(name, value);
        property.set?.(value);
      },
    },
  ]);
  return Object.fromEntries(checked);
}

function headersFooters(sheet: EmulatedSheet): HostObject {
  const record = sheet.page.headersFooters;
  const parts = recordProperties(record, Object.keys(record), () => {
    sheet.guard();
  });
  const short = Object.entries(parts).map(([name, property]): [string, Property] => [
    name,
    {
      get: property.get,
      set: (value) => {
        if (String(value).length > MAX_HEADER) throw refusal('InvalidArgument', 'The text of a header or footer is too long.');
        property.set?.(value);
      },
    },
  ]);
  const all = new HostObject('HeaderFooter', { properties: Object.fromEntries(short) });
  return new HostObject('HeaderFooterGroup', { links: { defaultForAllPages: () => all } });
}

/** How a sheet prints. */
export function pageLayoutObject(book: EmulatedBook, sheet: EmulatedSheet): HostObject {
  const { page } = sheet;
  const block = (args: MethodArguments): CellBlock => {
    sheet.guard();
    const found = args.block(0) ?? book.findBlock(args.text(0), sheet);
    if (found === null) throw args.wrong(0, 'a range');
    return found;
  };
  const zoom: Property = {
    get: () => page.zoom,
    set: (value) => {
      sheet.guard();
      if (!isJsonObject(value)) throw refusal('InvalidArgument', 'The zoom is an object.');
      page.zoom = value;
    },
  };
  return new HostObject('PageLayout', {
    properties: { ...settings(sheet), zoom },
    links: { headersFooters: () => headersFooters(sheet) },
    methods: {
      setPrintArea: (args) => {
        page.printArea = block(args).area;
      },
      setPrintMargins: (args) => {
        sheet.guard();
        const margins = args.json(1);
        if (!isJsonObject(margins)) throw args.wrong(1, 'an object of margins');
        Object.assign(page.margins, { unit: args.text(0), ...margins });
      },
      setPrintTitleRows: (args) => {
        const { area } = block(args);
        if (!spansAllColumns(area)) throw args.wrong(0, 'whole rows');
        page.titleRows = area;
      },
    },
  });
}
