import { strFromU8, unzipSync } from 'fflate';
import { childNamed, parseXml, type XmlNode } from '../../../../src/hosts/xlsx/xml/parseXml';
import { decodeXml } from '../../../../src/hosts/xlsx/xml/xmlText';

/** An element of a part, with what stands in it. */
export class Element {
  constructor(
    private readonly text: string,
    private readonly node: XmlNode,
  ) {}

  attribute(name: string): string {
    return this.node.attributes.get(name) ?? '';
  }

  /** The text of the element without its tags. */
  get inner(): string {
    return decodeXml(this.text.slice(this.node.start, this.node.end).replace(/<[^>]*>/g, ''));
  }

  /** All elements of a name anywhere below, in their order. */
  all(name: string): readonly Element[] {
    const below = (node: XmlNode): readonly XmlNode[] => node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child)]);
    return below(this.node).map((node) => new Element(this.text, node));
  }

  first(name: string): Element | null {
    return this.all(name)[0] ?? null;
  }

  child(name: string): Element | null {
    const found = childNamed(this.node, name);
    return found === undefined ? null : new Element(this.text, found);
  }
}

/** The parts of a workbook file as XML. */
export class FileParts {
  private readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  part(path: string): Element {
    const text = strFromU8(this.files[path] ?? new Uint8Array());
    return new Element(text, parseXml(text));
  }

  /** Paths of the parts that a part refers to, by the end of the relationship's type. */
  related(path: string, type: string): readonly string[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const relationships = `${folder}_rels/${path.slice(folder.length)}.rels`;
    if (!(relationships in this.files)) return [];
    const targets = this.part(relationships).all('Relationship').filter((each) => each.attribute('Type').endsWith(`/${type}`));
    return targets.map((each) => new URL(each.attribute('Target'), `file:///${folder}`).pathname.slice(1));
  }
}
