import { encodeXmlAttribute } from '../xml/xmlText';
import { applyEdits } from '../xml/applyEdits';
import type { TextEdit } from '../xml/applyEdits';
import { parseXml } from '../xml/parseXml';
import type { XmlNode } from '../xml/parseXml';
import { appendInside } from '../xml/appendInside';
import type { PartStore } from './PartStore';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationship types; the last word is the same in the strict form, whose base differs. */
export const REL = {
  workbook: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  table: `${OFFICE}/table`,
  base: OFFICE,
} as const;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part in the package; null for targets outside it. */
  readonly path: string | null;
}

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The folder of a part, with its slash. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The part that holds the relationships of a part (of the package itself for an empty path). */
export function relationshipsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A stray percent sign: the name is meant as it stands.
    return target;
  }
}

/** The path that a target means, seen from the part it stands in. */
export function resolveTarget(from: string, target: string): string {
  const plain = decodeTarget(target.replaceAll('\\', '/').replace(/#.*$/, ''));
  const whole = plain.startsWith('/') ? plain : folderOf(from) + plain;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A target written relative to the folder of the part it stands in. */
export function relativeTarget(from: string, to: string): string {
  const base = folderOf(from).split('/').filter((step) => step !== '');
  const goal = to.split('/');
  let same = 0;
  while (same < base.length && base[same] === goal[same]) same += 1;
  return '../'.repeat(base.length - same) + goal.slice(same).join('/');
}

function toRelationship(from: string, node: XmlNode): Relationship {
  const external = node.attributes.get('TargetMode') === 'External';
  const target = node.attributes.get('Target') ?? '';
  return {
    id: node.attributes.get('Id') ?? '',
    type: node.attributes.get('Type') ?? '',
    path: external ? null : resolveTarget(from, target),
  };
}

/** The relationships of a part; none where it has no relationships part. */
export function relationshipsOf(parts: PartStore, path: string): readonly Relationship[] {
  const text = parts.text(relationshipsPath(path));
  if (text === null) return [];
  return parseXml(text).children.filter((node) => node.name === 'Relationship').map((node) => toRelationship(path, node));
}

/** Whether a relationship is of a kind, in the transitional or the strict spelling. */
export function isOfType(relationship: Relationship, type: string): boolean {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1) === type.slice(type.lastIndexOf('/') + 1);
}

function relationshipXml(relationship: NewRelationship, prefix: string): string {
  const { id, type, target } = relationship;
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${encodeXmlAttribute(encodeURI(target))}"/>`;
}

/** A whole relationships part of our own. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  const items = relationships.map((relationship) => relationshipXml(relationship, '')).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
}

/** Adds and removes single relationships in the text of an existing part. */
export function editRelationships(
  text: string,
  change: { readonly add: readonly NewRelationship[]; readonly removeIds: ReadonlySet<string> },
): string {
  const root = parseXml(text);
  const gone = root.children.filter((node) => change.removeIds.has(node.attributes.get('Id') ?? ''));
  const edits: TextEdit[] = gone.map((node) => ({ start: node.start, end: node.end, text: '' }));
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const added = change.add.map((relationship) => relationshipXml(relationship, prefix)).join('');
  if (added !== '') edits.push(...appendInside(text, root, added));
  return applyEdits(text, edits);
}
