import { columnCount, rowCount } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import type { EmulatedBook } from '../book/EmulatedBook';
import type { HostObject, Property } from '../host/HostObject';
import { isJsonList, isJsonObject, type Json } from '../host/Json';
import { unknownMember } from '../host/objectPaths';
import { refusal } from '../host/refusal';
import { hyperlinkProperty } from './hyperlinkProperty';
import { borderObject, rangeFormatObject } from './rangeFormatObject';

/** Sides of a border as they are named here, and as the collection of borders names them. */
const EDGES: Readonly<Record<string, string>> = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', horizontal: 'InsideHorizontal', vertical: 'InsideVertical' };

/** Sets a nested record of looks on an object, member by member. */
function setLooks(target: HostObject, looks: Json, borderOf: (edge: string) => HostObject): void {
  if (!isJsonObject(looks)) throw refusal('InvalidArgument', 'Looks are an object.');
  for (const [name, value] of Object.entries(looks)) {
    const property = target.members.properties?.[name];
    const link = target.members.links?.[name]?.();
    if (property?.set !== undefined) property.set(value);
    else if (name === 'borders' && isJsonObject(value)) for (const [side, line] of Object.entries(value)) setLooks(borderOf(EDGES[side] ?? side), line, borderOf);
    else if (link !== undefined && link !== null) setLooks(link, value, borderOf);
    else throw unknownMember(target, name);
  }
}

/** An entry without members leaves its cell, row or column as it is. A link comes first, so that a named look wins over its look. */
function setEntry(block: CellBlock, wanted: Json, link: Property | null): void {
  if (!isJsonObject(wanted)) return;
  const { format, hyperlink, ...others } = wanted;
  const unknown = [...Object.keys(others), ...(hyperlink === undefined || link !== null ? [] : ['hyperlink'])][0];
  if (unknown !== undefined) throw refusal('ApiNotFound', `The emulated Excel cannot set ${unknown} for single cells, rows or columns.`);
  if (hyperlink !== undefined) link?.set?.(hyperlink);
  if (format !== undefined) setLooks(rangeFormatObject(block), format, (edge) => borderObject(block, edge));
}

function assertLength(list: readonly Json[], expected: number): void {
  if (list.length !== expected) throw refusal('InvalidArgument', `There are ${String(list.length)} entries for ${String(expected)} rows or columns.`);
}

function listFrom(value: Json, expected: number): readonly Json[] {
  const list = isJsonList(value) ? value : [];
  assertLength(list, expected);
  return list;
}

/** Gives each cell of a block its own looks and link. */
export function setEachCell(book: EmulatedBook, block: CellBlock, value: Json): void {
  const { sheet, area } = block;
  for (const [down, cells] of listFrom(value, rowCount(area)).entries()) {
    for (const [across, wanted] of listFrom(cells, columnCount(area)).entries()) {
      const [row, column] = [area.firstRow + down, area.firstColumn + across];
      const cell = { sheet, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } };
      setEntry(cell, wanted, hyperlinkProperty(book, cell));
    }
  }
}

/** Gives each row of a block its own looks or height. */
export function setEachRow({ sheet, area }: CellBlock, value: Json): void {
  for (const [down, wanted] of listFrom(value, rowCount(area)).entries()) {
    setEntry({ sheet, area: { ...area, firstRow: area.firstRow + down, lastRow: area.firstRow + down } }, wanted, null);
  }
}

/** Gives each column of a block its own looks or width. */
export function setEachColumn({ sheet, area }: CellBlock, value: Json): void {
  for (const [across, wanted] of listFrom(value, columnCount(area)).entries()) {
    setEntry({ sheet, area: { ...area, firstColumn: area.firstColumn + across, lastColumn: area.firstColumn + across } }, wanted, null);
  }
}
