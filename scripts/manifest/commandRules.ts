import { attribute, type Manifest } from './Manifest';
import type { ManifestRule } from './ManifestRule';

const RESOURCE_ORDER = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
const CONTROL_ORDER = ['Label', 'Supertip', 'Icon', 'Action'];
/** Microsoft's limits, in characters. */
const LONGEST = { id: 32, shortText: 125, longText: 250 };
/** Which kind of resource an element takes. */
const KIND_TAKEN: ReadonlyMap<string, string> = new Map([
  ['Image', 'Images'],
  ['SourceLocation', 'Urls'],
  ['LearnMoreUrl', 'Urls'],
  ['Title', 'ShortStrings'],
  ['Label', 'ShortStrings'],
  ['Description', 'LongStrings'],
]);

function childNames(manifest: Manifest, name: string): readonly string[] {
  return manifest.all(name).map(({ children }) => children.map((child) => child.name).join(' '));
}

function textsIn(manifest: Manifest, group: string): readonly string[] {
  return manifest.resourcesIn(group).map((node) => attribute(node, 'DefaultValue'));
}

function idsOf(manifest: Manifest): readonly string[] {
  return manifest.resources.map((node) => attribute(node, 'id'));
}

function danglingUses(manifest: Manifest): readonly string[] {
  const held = idsOf(manifest);
  return manifest.resourceUses.map(({ id }) => id).filter((id) => !held.includes(id));
}

function idleResources(manifest: Manifest): readonly string[] {
  const used = manifest.resourceUses.map(({ id }) => id);
  return idsOf(manifest).filter((id) => !used.includes(id));
}

function usesOfWrongKind(manifest: Manifest): readonly string[] {
  const held = idsOf(manifest);
  const wrong = manifest.resourceUses.filter(({ id, by }) => {
    const fitting = manifest.resourcesIn(KIND_TAKEN.get(by) ?? '');
    return held.includes(id) && !fitting.some((node) => attribute(node, 'id') === id);
  });
  return wrong.map(({ id, by }) => `${by} ${id}`);
}

/** The commands, and the texts, pictures and addresses they refer to. */
export const COMMAND_RULES: readonly ManifestRule[] = [
  {
    id: 'resource-ids-fit',
    says: 'Every resource has an id that fits.',
    values: idsOf,
    must: { fit: LONGEST.id },
  },
  {
    id: 'resource-ids-differ',
    says: 'No two resources share an id.',
    values: idsOf,
    must: { differ: true },
  },
  {
    id: 'no-dangling-use',
    says: 'Every reference leads to a resource.',
    values: danglingUses,
    must: { none: true },
  },
  {
    id: 'no-idle-resource',
    says: 'Every resource is referred to.',
    values: idleResources,
    must: { none: true },
  },
  {
    id: 'right-kind',
    says: 'Every reference leads to the kind of resource that its element takes.',
    values: usesOfWrongKind,
    must: { none: true },
  },
  {
    id: 'resource-order',
    says: 'Pictures, addresses, short and long texts stand in this order.',
    values: (manifest) => childNames(manifest, 'Resources'),
    must: { be: [RESOURCE_ORDER.join(' ')] },
  },
  {
    id: 'short-texts',
    says: 'Every short text fits.',
    values: (manifest) => textsIn(manifest, 'ShortStrings'),
    must: { fit: LONGEST.shortText },
  },
  {
    id: 'long-texts',
    says: 'Every long text fits.',
    values: (manifest) => textsIn(manifest, 'LongStrings'),
    must: { fit: LONGEST.longText },
  },
  {
    id: 'control-order',
    says: 'Every control has label, supertip, icon and action, in this order.',
    values: (manifest) => childNames(manifest, 'Control'),
    must: { each: new RegExp(`^${CONTROL_ORDER.join(' ')}$`) },
  },
  {
    id: 'supertips',
    says: 'Every supertip has a title and a description.',
    values: (manifest) => childNames(manifest, 'Supertip'),
    must: { each: /^Title Description$/ },
  },
  {
    id: 'command-ids',
    says: 'No two groups or controls share an id.',
    values: (manifest) => ['Group', 'Control'].flatMap((name) => manifest.all(name)).map((node) => attribute(node, 'id')),
    must: { differ: true },
  },
];
