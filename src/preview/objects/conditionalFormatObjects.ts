import { overlap } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import type { EmulatedBook } from '../book/EmulatedBook';
import type { ConditionalPart } from '../book/SheetParts';
import { HostObject, type Property } from '../host/HostObject';
import type { Json } from '../host/Json';
import { refusal } from '../host/refusal';
import { colorOf } from './rangeFormatObject';

function customObject(block: CellBlock, part: ConditionalPart): HostObject {
  const look = (path: string, read: (value: Json) => Json): Property => ({
    get: () => part.looks[path],
    set: (value) => {
      block.sheet.guard();
      part.looks[path] = read(value);
    },
  });
  const formula: Property = {
    get: () => part.formula,
    set: (value) => {
      block.sheet.guard();
      part.formula = String(value);
    },
  };
  const font = { color: look('font.color', colorOf), bold: look('font.bold', (value) => value), italic: look('font.italic', (value) => value) };
  const format = new HostObject('ConditionalRangeFormat', {
    links: {
      font: () => new HostObject('ConditionalRangeFont', { properties: font }),
      fill: () => new HostObject('ConditionalRangeFill', { properties: { color: look('fill.color', colorOf) } }),
    },
  });
  const rule = new HostObject('ConditionalFormatRule', { properties: { formula } });
  return new HostObject('CustomConditionalFormat', { links: { rule: () => rule, format: () => format } });
}

function conditionalFormatObject(block: CellBlock, part: ConditionalPart): HostObject {
  const { sheet } = block;
  return new HostObject('ConditionalFormat', {
    id: () => part.id,
    properties: {
      id: { get: () => part.id },
      type: { get: () => 'Custom' },
      priority: { get: () => sheet.conditionals.indexOf(part) },
      stopIfTrue: {
        get: () => part.stopIfTrue,
        set: (value) => {
          sheet.guard();
          part.stopIfTrue = value === true;
        },
      },
    },
    links: { custom: () => customObject(block, part) },
    methods: {
      delete: () => {
        sheet.guard();
        sheet.conditionals = sheet.conditionals.filter((one) => one !== part);
      },
    },
  });
}

/** The conditional formats of a range; only those by formula are known here. */
export function conditionalFormatsObject(book: EmulatedBook, block: CellBlock): HostObject {
  const { sheet, area } = block;
  const parts = () => sheet.conditionals.filter((part) => overlap(part.area, area));
  return new HostObject('ConditionalFormatCollection', {
    items: () => parts().map((part) => conditionalFormatObject(block, part)),
    methods: {
      add: (args) => {
        sheet.guard();
        if (args.text(0) !== 'Custom') throw refusal('ApiNotFound', `The emulated Excel knows no conditional format ${args.text(0)}.`);
        const part: ConditionalPart = { id: book.nextId(), area, formula: '', looks: {}, stopIfTrue: false };
        // A new format comes before the others.
        sheet.conditionals = [part, ...sheet.conditionals];
        return conditionalFormatObject(block, part);
      },
      getCount: () => parts().length,
      getItem: (args) => {
        const part = parts().find(({ id }) => id === args.text(0));
        if (part === undefined) throw refusal('ItemNotFound', 'There is no such conditional format.');
        return conditionalFormatObject(block, part);
      },
      clearAll: () => {
        sheet.guard();
        sheet.conditionals = sheet.conditionals.filter((part) => !overlap(part.area, area));
      },
    },
  });
}
