import { columnCount, rowCount } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import type { HostObject } from '../host/HostObject';
import { isJsonList, isJsonObject, type Json } from '../host/Json';
import { unknownMember } from '../host/objectPaths';
import { refusal } from '../host/refusal';
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

function setFormat(block: CellBlock, wanted: Json): void {
  if (!isJsonObject(wanted)) return;
  const { format, ...others } = wanted;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw refusal('ApiNotFound', `The emulated Excel cannot set ${unknown} for single cells, rows or columns.`);
  setLooks(rangeFormatObject(block), format, (edge) => borderObject(block, edge));
}

function assertLength(list: readonly Json[], expected: number): void {
  if (list.length !== expected) throw refusal('InvalidArgument', `There are ${String(list.length)} entries for ${String(expected)} rows or columns.`);
}

function listFrom(value: Json, expected: number): readonly Json[] {
  const list = isJsonList(value) ? value : [];
  assertLength(list, expected);
  return list;
}

/** Gives each cell of a block its own looks. */
export function setEachCell(block: CellBlock, value: Json): void {
  const { sheet, area } = block;
  for (const [down, cells] of listFrom(value, rowCount(area)).entries()) {
    for (const [across, wanted] of listFrom(cells, columnCount(area)).entries()) {
      const [row, column] = [area.firstRow + down, area.firstColumn + across];
      setFormat({ sheet, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } }, wanted);
    }
  }
}

/** Gives each row of a block its own looks or height. */
export function setEachRow({ sheet, area }: CellBlock, value: Json): void {
  for (const [down, wanted] of listFrom(value, rowCount(area)).entries()) {
    setFormat({ sheet, area: { ...area, firstRow: area.firstRow + down, lastRow: area.firstRow + down } }, wanted);
  }
}

/** Gives each column of a block its own looks or width. */
export function setEachColumn({ sheet, area }: CellBlock, value: Json): void {
  for (const [across, wanted] of listFrom(value, columnCount(area)).entries()) {
    setFormat({ sheet, area: { ...area, firstColumn: area.firstColumn + across, lastColumn: area.firstColumn + across } }, wanted);
  }
}
