import type { XmlNode } from './parseXml';

/** Markup compatibility: the same content in several versions, of which a reader takes one. */
export const ALTERNATIVES = 'AlternateContent';
export const FALLBACK = 'Fallback';

/** Children of a list in their positions, as a reader without any extension sees them. */
export function positionedChildren(list: XmlNode): readonly XmlNode[] {
  return list.children.flatMap((child) => {
    if (child.name !== ALTERNATIVES) return [child];
    return child.children.find(({ name }) => name === FALLBACK)?.children ?? [];
  });
}
