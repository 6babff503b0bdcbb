import { AppError } from '../../../errors/AppError';
import { appendInside, setAttribute } from '../xml/appendInside';
import type { TextEdit } from '../xml/applyEdits';
import { ALTERNATIVES, FALLBACK } from '../xml/alternativeContent';
import type { XmlNode } from '../xml/parseXml';

/** Where a collection stands in a stylesheet. */
export interface CollectionPlace {
  readonly text: string;
  readonly node: XmlNode | undefined;
  /** Name of the collection and prefix (with colon) of the stylesheet. */
  readonly name: string;
  readonly prefix: string;
}

/**
 * Alternative content counts as many entries as a reader takes from it. That is certain only where there is
 * something for every reader and all branches offer the same number.
 */
function entriesOf(child: XmlNode): readonly (XmlNode | null)[] {
  if (child.name !== ALTERNATIVES) return [child];
  const counts = new Set(child.children.map((branch) => branch.children.length));
  const [count] = counts;
  const forEverybody = child.children.some(({ name }) => name === FALLBACK);
  if (!forEverybody || counts.size !== 1 || count === undefined) throw new AppError('workbook-unsafe', { reason: 'styles-ambiguous' });
  return Array.from({ length: count }, () => null);
}

/** A list of a stylesheet whose entries are known by their position: what stands stays, new entries are appended. */
export class StyleCollection {
  private readonly indexByXml = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly existing: number;

  constructor(private readonly place: CollectionPlace) {
    const entries = place.node?.children.flatMap(entriesOf) ?? [];
    entries.forEach((entry, index) => {
      if (entry === null) return;
      const xml = place.text.slice(entry.start, entry.end);
      if (!this.indexByXml.has(xml)) this.indexByXml.set(xml, index);
    });
    this.existing = entries.length;
  }

  get size(): number {
    return this.existing + this.added.length;
  }

  /** Fills the positions that programs take for granted. */
  ensure(defaults: readonly string[]): void {
    for (const xml of defaults.slice(this.size)) this.append(xml);
  }

  /** The position of an entry; appended when no entry reads the same. */
  indexOf(xml: string): number {
    return this.indexByXml.get(xml) ?? this.append(xml);
  }

  /** Edits to the stylesheet text; nothing when nothing was added. `at` is where a collection that is missing goes. */
  edits(at: number): readonly TextEdit[] {
    if (this.added.length === 0) return [];
    const { text, node, name, prefix } = this.place;
    const items = this.added.join('');
    const count = String(this.size);
    if (node === undefined) return [{ start: at, end: at, text: `<${prefix}${name} count="${count}">${items}</${prefix}${name}>` }];
    return [setAttribute(text, node, { name: 'count', value: count }), ...appendInside(text, node, items)];
  }

  private append(xml: string): number {
    const index = this.size;
    this.added.push(xml);
    if (!this.indexByXml.has(xml)) this.indexByXml.set(xml, index);
    return index;
  }
}
