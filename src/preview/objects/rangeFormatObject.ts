import type { CellBlock } from '../book/CellBlock';
import type { BorderSide, CellLook } from '../book/CellLook';
import { HostObject, type Property } from '../host/HostObject';
import type { Json } from '../host/Json';
import { refusal } from '../host/refusal';
import { sharedValue } from './blockValues';

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;
const COLOR_NAMES: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00' };
const NO_LINE: BorderSide = { style: 'None', weight: 'Thin', color: '#000000' };

type Side = 'top' | 'bottom' | 'left' | 'right';

/** A colour as Excel stores it; refuses what is none. */
export function colorOf(value: Json): string {
  const text = String(value);
  const hex = COLOR_NAMES[text.toLowerCase()] ?? (/^[0-9A-Fa-f]{6}$/.test(text) ? `#${text}` : text);
  if (!/^#[0-9A-Fa-f]{6}$/.test(hex)) throw refusal('InvalidArgument', `${text} is no colour.`);
  return hex.toUpperCase();
}

/** A property of looks; a record of the same name on every cell of the block. */
function lookProperty<Key extends keyof CellLook>(block: CellBlock, key: Key, read: (value: Json) => CellLook[Key]): Property {
  return {
    get: () => {
      const value = sharedValue(block, (row, column) => block.sheet.cellAt(row, column).look[key]);
      return value === null || typeof value === 'object' ? null : value;
    },
    set: (value) => {
      const part = read(value);
      block.sheet.restyle(block.area, (look) => ({ ...look, [key]: part }));
    },
  };
}

function oneOf(names: readonly string[]): (value: Json) => string {
  return (value) => {
    if (typeof value === 'string' && names.includes(value)) return value;
    throw refusal('InvalidArgument', `${String(value)} is none of ${names.join(', ')}.`);
  };
}

function numberFrom(smallest: number, largest: number): (value: Json) => number {
  return (value) => {
    if (typeof value === 'number' && value >= smallest && value <= largest) return value;
    throw refusal('InvalidArgument', `${String(value)} is not between ${String(smallest)} and ${String(largest)}.`);
  };
}

/** The cells that an edge of a block is drawn on, and on which side of them. */
function edgeOf(block: CellBlock, edge: string): { readonly block: CellBlock; readonly side: Side } | null {
  const { sheet, area } = block;
  const at = (part: object, side: Side) => ({ block: { sheet, area: { ...area, ...part } }, side });
  switch (edge) {
    case 'EdgeTop': return at({ lastRow: area.firstRow }, 'top');
    case 'EdgeBottom': return at({ firstRow: area.lastRow }, 'bottom');
    case 'EdgeLeft': return at({ lastColumn: area.firstColumn }, 'left');
    case 'EdgeRight': return at({ firstColumn: area.lastColumn }, 'right');
    case 'InsideHorizontal': return area.firstRow === area.lastRow ? null : at({ lastRow: area.lastRow - 1 }, 'bottom');
    case 'InsideVertical': return area.firstColumn === area.lastColumn ? null : at({ lastColumn: area.lastColumn - 1 }, 'right');
    default: throw refusal('InvalidArgument', `${edge} is no border of the emulated Excel.`);
  }
}

/** One edge of a block, or the lines between its cells. */
export function borderObject(block: CellBlock, edge: string): HostObject {
  const found = edgeOf(block, edge);
  const property = <Key extends keyof BorderSide>(key: Key, read: (value: Json) => string): Property => ({
    get: () => (found === null ? NO_LINE[key] : sharedValue(found.block, (row, column) => (found.block.sheet.cellAt(row, column).look[found.side] ?? NO_LINE)[key])),
    set: (value) => {
      const part = read(value);
      if (found === null) return;
      const { side } = found;
      // A colour or weight brings a line where there was none, as in Excel.
      const drawn = (line: BorderSide | null) => ({ ...(line ?? { ...NO_LINE, style: 'Continuous' }), [key]: part });
      found.block.sheet.restyle(found.block.area, (look) => ({ ...look, [side]: key === 'style' && part === 'None' ? null : drawn(look[side]) }));
    },
  });
  return new HostObject('RangeBorder', {
    id: () => edge,
    properties: {
      style: property('style', oneOf(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'])),
      weight: property('weight', oneOf(['Hairline', 'Thin', 'Medium', 'Thick'])),
      color: property('color', colorOf),
      sideIndex: { get: () => edge },
    },
  });
}

function fontObject(block: CellBlock): HostObject {
  return new HostObject('RangeFont', {
    properties: {
      name: lookProperty(block, 'fontName', String),
      size: lookProperty(block, 'fontSize', numberFrom(1, 409)),
      bold: lookProperty(block, 'bold', (value) => value === true),
      italic: lookProperty(block, 'italic', (value) => value === true),
      underline: lookProperty(block, 'underline', oneOf(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'])),
      color: lookProperty(block, 'fontColor', colorOf),
    },
  });
}

function fillObject(block: CellBlock): HostObject {
  const color = lookProperty(block, 'fill', colorOf);
  return new HostObject('RangeFill', {
    properties: { color: { ...color, get: () => (color.get() === '' ? '#FFFFFF' : color.get()) } },
    methods: { clear: () => block.sheet.restyle(block.area, (look) => ({ ...look, fill: '' })) },
  });
}

function sizeProperty(block: CellBlock, what: 'rowHeight' | 'columnWidth'): Property {
  const isRow = what === 'rowHeight';
  const { sheet, area } = block;
  const sizes = isRow ? sheet.rowHeights : sheet.columnWidths;
  const [first, last] = isRow ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  const standard = isRow ? STANDARD_HEIGHT : STANDARD_WIDTH;
  return {
    get: () => {
      const size = sizes.get(first) ?? standard;
      for (let index = first; index <= Math.min(last, first + 5_000); index += 1) if ((sizes.get(index) ?? standard) !== size) return null;
      return size;
    },
    set: (value) => {
      sheet.guard();
      const size = numberFrom(0, isRow ? 409.5 : 1_342)(value);
      for (let index = first; index <= last; index += 1) sizes.set(index, size);
    },
  };
}

/** True is set to give rows or columns their usual size back. */
function standardSize(block: CellBlock, what: 'rowHeight' | 'columnWidth'): Property {
  const { sheet, area } = block;
  const [sizes, first, last] = what === 'rowHeight' ? [sheet.rowHeights, area.firstRow, area.lastRow] : [sheet.columnWidths, area.firstColumn, area.lastColumn];
  return {
    get: () => ![...sizes.keys()].some((index) => index >= first && index <= last),
    set: (value) => {
      sheet.guard();
      if (value !== true) throw refusal('InvalidArgument', 'The standard size can only be asked for.');
      for (const index of [...sizes.keys()]) if (index >= first && index <= last) sizes.delete(index);
    },
  };
}

/** Looks of a range: fonts, fills, borders, alignment, row heights and column widths (both in points). */
export function rangeFormatObject(block: CellBlock): HostObject {
  return new HostObject('RangeFormat', {
    properties: {
      horizontalAlignment: lookProperty(block, 'horizontal', oneOf(['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'])),
      verticalAlignment: lookProperty(block, 'vertical', oneOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed'])),
      wrapText: lookProperty(block, 'wrap', (value) => value === true),
      indentLevel: lookProperty(block, 'indent', numberFrom(0, 250)),
      rowHeight: sizeProperty(block, 'rowHeight'),
      columnWidth: sizeProperty(block, 'columnWidth'),
      useStandardHeight: standardSize(block, 'rowHeight'),
      useStandardWidth: standardSize(block, 'columnWidth'),
    },
    links: {
      font: () => fontObject(block),
      fill: () => fillObject(block),
      borders: () => new HostObject('RangeBorderCollection', { methods: { getItem: (args) => borderObject(block, args.text(0)) } }),
    },
  });
}
