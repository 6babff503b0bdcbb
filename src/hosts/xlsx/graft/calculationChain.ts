import type { PartStore } from '../package/PartStore';
import { isOfType, REL } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import type { WorkbookIndex } from '../package/WorkbookIndex';
import { attributesOf, XmlCursor } from '../xml/XmlCursor';

function mentions(text: string, sheetIds: ReadonlySet<number>): boolean {
  const cursor = new XmlCursor(text);
  while (cursor.next()) {
    const sheet = attributesOf(cursor.attributeText).find(([name]) => name === 'i');
    if (cursor.name === 'c' && sheet !== undefined && sheetIds.has(Number(sheet[1]))) return true;
  }
  return false;
}

/**
 * The calculation chain when it lists cells of the given sheets, else null.
 *
 * Excel repairs a file whose chain names a cell without formula, and builds the chain anew when there is none:
 * once Excel has saved our sheets and we write or remove them, the chain has to go.
 */
export function staleCalculationChain(parts: PartStore, index: WorkbookIndex, sheetIds: ReadonlySet<number>): Relationship | null {
  const chain = index.relationships.find((relationship) => isOfType(relationship, `${REL.base}/calcChain`));
  const text = chain?.path === undefined || chain.path === null ? null : parts.text(chain.path);
  return chain !== undefined && text !== null && sheetIds.size > 0 && mentions(text, sheetIds) ? chain : null;
}
