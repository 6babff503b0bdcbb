import type { PartStore } from '../package/PartStore';
import { isOfType, REL, relationshipsOf } from '../package/relationships';
import type { WorkbookIndex } from '../package/WorkbookIndex';
import { parseXml } from '../xml/parseXml';

/** Names and ids of the tables in a workbook; table names share one space with the workbook's defined names. */
export class TableNames {
  private readonly names = new Set<string>();
  private lastId = 0;

  constructor(parts: PartStore, index: WorkbookIndex) {
    for (const name of index.names) this.names.add((name.attributes.get('name') ?? '').toLowerCase());
    for (const sheet of index.sheets) {
      for (const { path } of relationshipsOf(parts, sheet.path).filter((relationship) => isOfType(relationship, REL.table))) {
        const text = path === null ? null : parts.text(path);
        if (text !== null) this.register(text);
      }
    }
  }

  /** The name itself, or with a number behind it where the workbook has one like it; and the next id. */
  claim(wanted: string): { readonly name: string; readonly id: number } {
    let name = wanted;
    for (let number = 2; this.names.has(name.toLowerCase()); number += 1) name = `${wanted}_${String(number)}`;
    this.names.add(name.toLowerCase());
    this.lastId += 1;
    return { name, id: this.lastId };
  }

  private register(text: string): void {
    const { attributes } = parseXml(text);
    this.names.add((attributes.get('displayName') ?? attributes.get('name') ?? '').toLowerCase());
    this.lastId = Math.max(this.lastId, Number(attributes.get('id') ?? 0));
  }
}
