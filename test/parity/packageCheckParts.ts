import { unzipSync } from 'fflate';
import { readStrictXml } from './packageCheckXml';
import type { CheckedElement } from './packageCheckXml';

export interface CheckedRelationship {
  readonly id: string;
  readonly type: string;
  /** Key of the part meant; null outside the package. */
  readonly target: string | null;
}

/** A package taken apart: parts by lower-case path, XML parts parsed. */
export interface CheckedPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly xml: ReadonlyMap<string, CheckedElement>;
  readonly relationships: ReadonlyMap<string, readonly CheckedRelationship[]>;
  readonly contentType: (part: string) => string | undefined;
  readonly complaints: string[];
}

export const CONTENT_TYPES = '[content_types].xml';

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function unzip(bytes: Uint8Array, complaints: string[]): Map<string, Uint8Array> {
  const names: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name.toLowerCase());
      return true;
    },
  });
  for (const name of new Set(names.filter((entry, index) => names.indexOf(entry) !== index))) complaints.push(`${name}: part twice`);
  return new Map(Object.entries(files).flatMap(([name, content]) => (name.endsWith('/') ? [] : [[name.toLowerCase(), content] as const])));
}

function parseAll(parts: ReadonlyMap<string, Uint8Array>, complaints: string[]): Map<string, CheckedElement> {
  const parsed = new Map<string, CheckedElement>();
  for (const [path, content] of parts) {
    if (!['xml', 'rels'].includes(extensionOf(path))) continue;
    try {
      parsed.set(path, readStrictXml(new TextDecoder().decode(content)));
    } catch (error) {
      complaints.push(`${path}: ${error instanceof Error ? error.message : 'not well-formed'}`);
    }
  }
  return parsed;
}

/** The part whose relationships a relationships part holds; empty for the package. */
function ownerOf(path: string): string {
  return path.replace(/_rels\/([^/]*)\.rels$/, '$1');
}

function resolve(owner: string, target: string): string {
  const base = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  const steps = [...base];
  for (const step of decodeURIComponent(target).split('#')[0]?.split('/') ?? []) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

function relationshipsIn(path: string, root: CheckedElement): readonly CheckedRelationship[] {
  return root.children.map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    target: attributes.get('TargetMode') === 'External' ? null : resolve(ownerOf(path), attributes.get('Target') ?? ''),
  }));
}

function contentTypes(root: CheckedElement | undefined, complaints: string[]): CheckedPackage['contentType'] {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of root?.children ?? []) {
    const key = (attributes.get(name === 'Default' ? 'Extension' : 'PartName') ?? '').replace(/^\//, '').toLowerCase();
    const list = name === 'Default' ? defaults : overrides;
    if (list.has(key)) complaints.push(`content types: ${key} twice`);
    list.set(key, attributes.get('ContentType') ?? '');
  }
  return (part) => (part === '' ? [...overrides.keys()].join('\n') : (overrides.get(part) ?? defaults.get(extensionOf(part))));
}

/** Takes a package apart for the checks. */
export function openPackage(bytes: Uint8Array): CheckedPackage {
  const complaints: string[] = [];
  const parts = unzip(bytes, complaints);
  const xml = parseAll(parts, complaints);
  const relationships = new Map<string, readonly CheckedRelationship[]>();
  for (const [path, root] of xml) if (path.endsWith('.rels')) relationships.set(ownerOf(path), relationshipsIn(path, root));
  return { parts, xml, relationships, contentType: contentTypes(xml.get(CONTENT_TYPES), complaints), complaints };
}
