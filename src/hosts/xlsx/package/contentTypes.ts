import { AppError } from '../../../errors/AppError';
import { appendInside } from '../xml/appendInside';
import { applyEdits } from '../xml/applyEdits';
import type { TextEdit } from '../xml/applyEdits';
import { parseXml } from '../xml/parseXml';
import { encodeXmlAttribute } from '../xml/xmlText';
import type { PartStore } from './PartStore';
import { relationshipsPath } from './relationships';

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument';

export const CONTENT_TYPE = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: `${DRAWING}.drawing+xml`,
  chart: `${DRAWING}.drawingml.chart+xml`,
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

/** The content types to state: by part path. */
export type ContentTypes = ReadonlyMap<string, string>;

function overrideKey(partName: string): string {
  return partName.replace(/^\/+/, '').toLowerCase();
}

/**
 * States the type of new parts and drops what is said of removed ones (and of their relationships, which some
 * programs list as well); the rest of the list is left as it is. A part that is there again keeps its entry.
 */
export function editContentTypes(parts: PartStore, change: { readonly add: ContentTypes; readonly removed: readonly string[] }): void {
  const text = parts.text(CONTENT_TYPES_PATH);
  if (text === null) throw new AppError('input-unreadable', { reason: 'no-content-types' });
  const root = parseXml(text);
  const gone = new Set(change.removed.flatMap((path) => [path, relationshipsPath(path)]).filter((path) => !parts.has(path)).map(overrideKey));
  const typesByKey = new Map([...change.add].map(([path, type]) => [overrideKey(path), type] as const));
  const stated = new Set<string>();
  const edits: TextEdit[] = [];
  let relationshipsKnown = false;
  for (const node of root.children) {
    if (node.name === 'Default' && node.attributes.get('Extension')?.toLowerCase() === 'rels') relationshipsKnown = true;
    if (node.name !== 'Override') continue;
    const key = overrideKey(node.attributes.get('PartName') ?? '');
    // What is said of a part that is not there, or no longer is, does not hold for ours.
    const isStale = gone.has(key) || (typesByKey.has(key) && typesByKey.get(key) !== node.attributes.get('ContentType'));
    if (isStale) edits.push({ start: node.start, end: node.end, text: '' });
    else stated.add(key);
  }
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const added = [...change.add].filter(([path]) => !stated.has(overrideKey(path)));
  const items = added.map(([path, type]) => `<${prefix}Override PartName="/${encodeXmlAttribute(path)}" ContentType="${type}"/>`);
  if (!relationshipsKnown) items.unshift(`<${prefix}Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>`);
  if (items.length > 0) edits.push(...appendInside(text, root, items.join('')));
  if (edits.length > 0) parts.set(CONTENT_TYPES_PATH, applyEdits(text, edits));
}
