import { AppError } from '../../../errors/AppError';
import { childNamed, childrenNamed, parseXml, relationshipAttribute } from '../xml/parseXml';
import type { XmlNode } from '../xml/parseXml';
import { CONTENT_TYPES_PATH } from './contentTypes';
import { ownIds } from './ownSheetMarker';
import type { PartStore } from './PartStore';
import { isOfType, REL, relationshipsOf } from './relationships';
import type { Relationship } from './relationships';

export interface IndexedSheet {
  /** Position among all tabs, chart sheets included: what `localSheetId` counts. */
  readonly index: number;
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly path: string;
  /** Chart, dialog and macro sheets hold no cells to read. */
  readonly isWorksheet: boolean;
  readonly hidden: boolean;
  /** Id of our own sheet (`copy:` before it where somebody copied it), else null. */
  readonly ownId: string | null;
  readonly node: XmlNode;
}

/** What the workbook part says: its sheets, names and relationships, with their places in the text. */
export interface WorkbookIndex {
  readonly path: string;
  readonly text: string;
  readonly root: XmlNode;
  readonly sheets: readonly IndexedSheet[];
  readonly names: readonly XmlNode[];
  readonly relationships: readonly Relationship[];
  readonly date1904: boolean;
}

const TRUE_TEXTS = new Set(['1', 'true', 'on']);

/** A flag as XML spells it. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && TRUE_TEXTS.has(value);
}

function workbookPath(parts: PartStore): string {
  if (!parts.has(CONTENT_TYPES_PATH)) throw new AppError('input-unreadable', { reason: 'no-workbook' });
  const path = relationshipsOf(parts, '').find((relationship) => isOfType(relationship, REL.workbook))?.path;
  if (path === undefined || path === null || !parts.has(path)) throw new AppError('input-unreadable', { reason: 'no-workbook' });
  // The binary format is a zip archive as well, but its parts are no XML.
  if (path.toLowerCase().endsWith('.bin')) throw new AppError('workbook-unsafe', { reason: 'binary-workbook' });
  return path;
}

function sheetIdOf(node: XmlNode): number {
  return Number(node.attributes.get('sheetId') ?? 0);
}

function indexSheets(sheetNodes: readonly XmlNode[], relationships: readonly Relationship[], ids: ReadonlyMap<number, string>): readonly IndexedSheet[] {
  return sheetNodes.map((node, index) => {
    const relationshipId = relationshipAttribute(node, 'id') ?? '';
    const relationship = relationships.find((candidate) => candidate.id === relationshipId);
    return {
      index,
      name: node.attributes.get('name') ?? '',
      sheetId: sheetIdOf(node),
      relationshipId,
      path: relationship?.path ?? '',
      isWorksheet: relationship !== undefined && isOfType(relationship, REL.worksheet),
      hidden: (node.attributes.get('state') ?? 'visible') !== 'visible',
      ownId: ids.get(index) ?? null,
      node,
    };
  });
}

/**
 * Reads the workbook part of a package.
 *
 * @throws AppError `input-unreadable` when there is none; `workbook-unsafe` for the binary format.
 */
export function indexWorkbook(parts: PartStore): WorkbookIndex {
  const path = workbookPath(parts);
  const text = parts.text(path) ?? '';
  const root = parseXml(text);
  if (root.name !== 'workbook') throw new AppError('input-unreadable', { reason: 'no-workbook' });
  const relationships = relationshipsOf(parts, path);
  const sheetsNode = childNamed(root, 'sheets');
  const namesNode = childNamed(root, 'definedNames');
  const names = namesNode === undefined ? [] : childrenNamed(namesNode, 'definedName');
  const sheetNodes = sheetsNode === undefined ? [] : childrenNamed(sheetsNode, 'sheet');
  const properties = childNamed(root, 'workbookPr');
  return {
    path,
    text,
    root,
    sheets: indexSheets(sheetNodes, relationships, ownIds(text, names, sheetNodes.map(sheetIdOf))),
    names,
    relationships,
    date1904: isTrue(properties?.attributes.get('date1904')),
  };
}
