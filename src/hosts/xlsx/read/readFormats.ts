import { positionedChildren } from '../xml/alternativeContent';
import { childNamed, parseXml } from '../xml/parseXml';
import type { XmlNode } from '../xml/parseXml';
import { BUILT_IN_FORMATS } from './builtInFormats';

const GENERAL = 'General';

/** Elements of a kind anywhere below a node: number formats may stand inside alternative content. */
export function descendantsNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : descendantsNamed(child, name)));
}

/** Number format code per cell style index; undefined for General. */
export function readFormats(stylesText: string | null): readonly (string | undefined)[] {
  if (stylesText === null) return [];
  const root = parseXml(stylesText);
  const codes = new Map(BUILT_IN_FORMATS);
  const custom = childNamed(root, 'numFmts');
  for (const node of custom === undefined ? [] : descendantsNamed(custom, 'numFmt')) {
    codes.set(Number(node.attributes.get('numFmtId')), node.attributes.get('formatCode') ?? GENERAL);
  }
  const cellXfs = childNamed(root, 'cellXfs');
  const styles = cellXfs === undefined ? [] : positionedChildren(cellXfs);
  return styles.map((node) => {
    const code = codes.get(Number(node.attributes.get('numFmtId') ?? 0)) ?? GENERAL;
    return code === GENERAL || code === '' ? undefined : code;
  });
}
