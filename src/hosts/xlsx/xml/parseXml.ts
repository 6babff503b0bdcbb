import { AppError } from '../../../errors/AppError';
import { attributesOf, XmlCursor } from './XmlCursor';
import { decodeXml } from './xmlText';

/** An element with its place in the text, so that edits can be made around it. */
export interface XmlNode {
  /** Local name. */
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  /** Decoded values by qualified name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly selfClosing: boolean;
  /** Offsets: the `<` of the start tag, behind its `>`, the `<` of the end tag, behind its `>`. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

interface OpenNode {
  node: Omit<XmlNode, 'closeStart' | 'end' | 'children'>;
  children: XmlNode[];
  readonly scope: ReadonlyMap<string, string>;
}

function scopeWith(outer: ReadonlyMap<string, string>, attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(([name, uri]) => [name === 'xmlns' ? '' : name.slice(6), uri] as const)]);
}

function openNode(cursor: XmlCursor, outer: ReadonlyMap<string, string>): OpenNode {
  const attributes = new Map(attributesOf(cursor.attributeText).map(([name, value]) => [name, decodeXml(value)] as const));
  const scope = scopeWith(outer, attributes);
  const { name, prefix, start, end } = cursor;
  const selfClosing = cursor.kind === 'empty';
  return { node: { name, prefix, namespace: scope.get(prefix) ?? '', attributes, selfClosing, start, openEnd: end }, children: [], scope };
}

function damaged(): AppError {
  return new AppError('input-unreadable', { reason: 'xml-damaged' });
}

/**
 * The element tree of a small XML part (workbook, styles, relationships), with offsets.
 *
 * @throws AppError `input-unreadable` when tags do not match.
 */
export function parseXml(text: string): XmlNode {
  const cursor = new XmlCursor(text);
  const stack: OpenNode[] = [];
  let root: XmlNode | null = null;
  const finish = (open: OpenNode, closeStart: number, end: number): void => {
    const node = { ...open.node, children: open.children, closeStart, end };
    const parent = stack.at(-1);
    if (parent !== undefined) parent.children.push(node);
    else root ??= node;
  };
  while (cursor.next()) {
    if (cursor.kind === 'close') {
      const open = stack.pop();
      if (open?.node.name !== cursor.name) throw damaged();
      finish(open, cursor.start, cursor.end);
      continue;
    }
    const open = openNode(cursor, stack.at(-1)?.scope ?? new Map());
    if (cursor.kind === 'empty') finish(open, cursor.end, cursor.end);
    else stack.push(open);
  }
  if (root === null || stack.length > 0) throw damaged();
  return root;
}

/** The first child with a local name. */
export function childNamed(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** All children with a local name. */
export function childrenNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The value of a relationship attribute such as `r:id`, whatever its prefix. */
export function relationshipAttribute(node: XmlNode, local: string): string | undefined {
  for (const [name, value] of node.attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** The text inside an element that has no element children. */
export function innerText(text: string, node: XmlNode): string {
  return decodeXml(text.slice(node.openEnd, node.closeStart));
}
