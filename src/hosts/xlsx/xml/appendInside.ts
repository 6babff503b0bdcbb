import type { TextEdit } from './applyEdits';
import type { XmlNode } from './parseXml';

/** Edits that put XML before the end tag of an element; an element closed in its start tag is opened first. */
export function appendInside(text: string, node: XmlNode, xml: string): readonly TextEdit[] {
  if (!node.selfClosing) return [{ start: node.closeStart, end: node.closeStart, text: xml }];
  const name = node.prefix === '' ? node.name : `${node.prefix}:${node.name}`;
  const slash = text.lastIndexOf('/', node.openEnd);
  return [{ start: slash, end: node.openEnd, text: `>${xml}</${name}>` }];
}

/** An edit that sets an unprefixed attribute in the start tag of an element. */
export function setAttribute(text: string, node: XmlNode, attribute: { readonly name: string; readonly value: string }): TextEdit {
  const { name, value } = attribute;
  const tag = text.slice(node.start, node.openEnd);
  const match = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  if (match === null) {
    const at = node.start + 1 + (node.prefix === '' ? 0 : node.prefix.length + 1) + node.name.length;
    return { start: at, end: at, text: ` ${name}="${value}"` };
  }
  const start = node.start + match.index;
  return { start, end: start + match[0].length, text: ` ${name}="${value}"` };
}
