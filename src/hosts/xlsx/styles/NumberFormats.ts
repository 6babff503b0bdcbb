import { BUILT_IN_FORMATS } from '../read/builtInFormats';
import { descendantsNamed } from '../read/readFormats';
import { appendInside, setAttribute } from '../xml/appendInside';
import type { TextEdit } from '../xml/applyEdits';
import type { CollectionPlace } from './StyleCollection';
import { numberFormatXml } from './lookXml';

/** Numbers below this one belong to the formats every program knows. */
const FIRST_CUSTOM_ID = 164;
/** Built-in formats that read the same in every locale. */
const SAFE_BUILT_IN = new Set([1, 2, 3, 4, 9, 10, 49]);

/** The number formats of a stylesheet: known by number, not by position. */
export class NumberFormats {
  private readonly idByCode = new Map<string, number>([['General', 0]]);
  private readonly added: string[] = [];
  private readonly existing: number;
  private nextId = FIRST_CUSTOM_ID;

  constructor(private readonly place: CollectionPlace) {
    for (const [id, code] of BUILT_IN_FORMATS) if (SAFE_BUILT_IN.has(id)) this.idByCode.set(code, id);
    const known = place.node === undefined ? [] : descendantsNamed(place.node, 'numFmt');
    for (const node of known) {
      const id = Number(node.attributes.get('numFmtId'));
      const code = node.attributes.get('formatCode') ?? '';
      if (!this.idByCode.has(code)) this.idByCode.set(code, id);
      this.nextId = Math.max(this.nextId, id + 1);
    }
    this.existing = place.node?.children.length ?? 0;
  }

  idOf(code: string): number {
    const known = this.idByCode.get(code);
    if (known !== undefined) return known;
    const id = this.nextId;
    this.nextId += 1;
    this.idByCode.set(code, id);
    this.added.push(numberFormatXml({ id, code }, this.place.prefix));
    return id;
  }

  edits(at: number): readonly TextEdit[] {
    if (this.added.length === 0) return [];
    const { text, node, name, prefix } = this.place;
    const items = this.added.join('');
    const count = String(this.existing + this.added.length);
    if (node === undefined) return [{ start: at, end: at, text: `<${prefix}${name} count="${count}">${items}</${prefix}${name}>` }];
    return [setAttribute(text, node, { name: 'count', value: count }), ...appendInside(text, node, items)];
  }
}
