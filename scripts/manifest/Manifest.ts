import { parseXml, type XmlNode } from '../../src/hosts/xlsx/xml/parseXml';

/** The files that the addresses of a manifest stand for. */
export interface SiteContents {
  /** The folder of the site, with a slash at the end. */
  readonly base: string;
  /** A file by its path in the site; null where there is none. */
  readonly read: (file: string) => Buffer | null;
}

/** A reference from a command to a resource. */
export interface ResourceUse {
  readonly id: string;
  /** The element that refers, as in `Title`. */
  readonly by: string;
}

/** An add-in only manifest, to ask questions of. */
export class Manifest {
  readonly root: XmlNode;
  private readonly nodes: readonly XmlNode[];

  constructor(
    private readonly text: string,
    readonly site: SiteContents,
  ) {
    this.root = parseXml(text);
    this.nodes = [...withDescendants(this.root)];
  }

  all(name: string): readonly XmlNode[] {
    return this.nodes.filter((node) => node.name === name);
  }

  /** Elements of the base manifest, outside the overrides. */
  base(name: string): readonly XmlNode[] {
    return this.root.children.filter((node) => node.name === name);
  }

  /** The text between the tags. */
  content(node: XmlNode): string {
    return this.text.slice(node.openEnd, node.closeStart);
  }

  /** `DefaultValue` of the elements of the base manifest with that name. */
  defaults(name: string): readonly string[] {
    return this.base(name).map((node) => attribute(node, 'DefaultValue'));
  }

  get resources(): readonly XmlNode[] {
    return this.all('Resources').flatMap(({ children }) => children.flatMap((group) => group.children));
  }

  /** Resources of one kind, as in `Urls`. */
  resourcesIn(group: string): readonly XmlNode[] {
    const groups = this.all('Resources').flatMap(({ children }) => children);
    return groups.filter(({ name }) => name === group).flatMap(({ children }) => children);
  }

  get resourceUses(): readonly ResourceUse[] {
    const referring = this.nodes.filter(({ attributes }) => attributes.has('resid'));
    return referring.map((node) => ({ id: attribute(node, 'resid'), by: node.name }));
  }

  /** What a reference leads to; empty where it leads nowhere. */
  resolved(node: XmlNode | undefined): string {
    const found = this.resources.find((resource) => node !== undefined && attribute(resource, 'id') === attribute(node, 'resid'));
    return found === undefined ? '' : attribute(found, 'DefaultValue');
  }

  /** Every address, by the form of the value: whatever element it stands in. */
  get addresses(): readonly string[] {
    return this.nodes.map((node) => attribute(node, 'DefaultValue')).filter((value) => /^\w+:\/\//.test(value));
  }

  /** The file of the site that an address stands for; null where it lies elsewhere or is missing. */
  fileAt(address: string): Buffer | null {
    const { base, read } = this.site;
    return address.startsWith(base) ? read(address.slice(base.length)) : null;
  }
}

/** The value of an attribute; empty where it is missing. */
export function attribute(node: XmlNode, name: string): string {
  return node.attributes.get(name) ?? '';
}

/** An element and all below it, parents first. */
export function* withDescendants(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* withDescendants(child);
}
