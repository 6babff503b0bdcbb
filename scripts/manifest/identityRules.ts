import type { XmlNode } from '../../src/hosts/xlsx/xml/parseXml';
import { version } from '../../package.json';
import { attribute, type Manifest, withDescendants } from './Manifest';
import type { ManifestRule } from './ManifestRule';

const BASE_ORDER = [
  'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
  'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
];
const BASE_NEEDED = BASE_ORDER.filter((name) => name !== 'AppDomains');
/** Microsoft's limits, in characters. */
const LONGEST = { name: 125, description: 250 };
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** 1.12 is the least the add-in needs, 1.14 the most that the oldest supported perpetual version has. */
const EXCEL_API_FLOOR = /^ExcelApi 1\.1[234]$/;

function contents(manifest: Manifest, element: string): readonly string[] {
  return manifest.base(element).map((node) => manifest.content(node));
}

function outOfOrder({ root }: Manifest): readonly string[] {
  const places = root.children.map(({ name }) => BASE_ORDER.indexOf(name));
  return root.children.filter((_, at) => (places[at] ?? 0) < (places[at - 1] ?? 0)).map(({ name }) => name);
}

function namesWithin(node: XmlNode, name: string): readonly string[] {
  return [...withDescendants(node)].map((inner) => inner.name).filter((inner) => inner === name);
}

function setsDemanded(manifest: Manifest): readonly string[] {
  const demanded = manifest.base('Requirements').flatMap((node) => [...withDescendants(node)]);
  return demanded.filter(({ name }) => name === 'Set').map((node) => `${attribute(node, 'Name')} ${attribute(node, 'MinVersion')}`);
}

/** What kind of manifest it is, and what it says about the add-in. */
export const IDENTITY_RULES: readonly ManifestRule[] = [
  {
    id: 'kind',
    says: 'It is the manifest of a task pane add-in.',
    values: ({ root }) => [root.name, attribute(root, 'xsi:type')],
    must: { be: ['OfficeApp', 'TaskPaneApp'] },
  },
  {
    id: 'overrides',
    says: 'It has one set of overrides, of the first version.',
    values: (manifest) => manifest.all('VersionOverrides').map((node) => attribute(node, 'xsi:type')),
    must: { be: ['VersionOverridesV1_0'] },
  },
  {
    id: 'base-order',
    says: 'The elements of the base stand in the order of the schema.',
    values: outOfOrder,
    must: { none: true },
  },
  {
    id: 'base-complete',
    says: 'No element of the base is missing, unknown or there twice.',
    values: ({ root }) => root.children.map(({ name }) => name).filter((name) => name !== 'AppDomains').sort(),
    must: { be: [...BASE_NEEDED].sort() },
  },
  {
    id: 'guid',
    says: 'The id is a GUID.',
    values: (manifest) => contents(manifest, 'Id'),
    must: { each: GUID },
  },
  {
    id: 'version',
    says: 'The version has one to four numbers.',
    values: (manifest) => contents(manifest, 'Version'),
    must: { each: /^\d{1,5}(\.\d{1,5}){0,3}$/ },
  },
  {
    id: 'version-of-package',
    says: 'The version is that of package.json with a fourth number.',
    values: (manifest) => contents(manifest, 'Version').map((text) => text.split('.').slice(0, 3).join('.')),
    must: { be: [version] },
  },
  {
    id: 'locale',
    says: 'The default locale is a language with a country.',
    values: (manifest) => contents(manifest, 'DefaultLocale'),
    must: { each: /^[a-z]{2,3}-[A-Z]{2}$/ },
  },
  {
    id: 'provider',
    says: 'The provider is named.',
    values: (manifest) => contents(manifest, 'ProviderName'),
    must: { fit: LONGEST.name },
  },
  {
    id: 'name',
    says: 'The name fits.',
    values: (manifest) => manifest.defaults('DisplayName'),
    must: { fit: LONGEST.name },
  },
  {
    id: 'description',
    says: 'The description fits.',
    values: (manifest) => manifest.defaults('Description'),
    must: { fit: LONGEST.description },
  },
  {
    id: 'host',
    says: 'It opens in workbooks and nowhere else.',
    values: (manifest) => manifest.all('Host').map((node) => attribute(node, 'Name') || attribute(node, 'xsi:type')),
    must: { be: ['Workbook', 'Workbook'] },
  },
  {
    id: 'permissions',
    says: 'It asks for the document and no more.',
    values: (manifest) => contents(manifest, 'Permissions'),
    must: { be: ['ReadWriteDocument'] },
  },
  {
    id: 'floor',
    says: 'The base demands ExcelApi 1.12 to 1.14.',
    values: setsDemanded,
    must: { each: EXCEL_API_FLOOR },
  },
  {
    id: 'floor-in-base',
    says: 'The overrides demand nothing, so that older programs keep their commands.',
    values: (manifest) => manifest.all('VersionOverrides').flatMap((node) => namesWithin(node, 'Requirements')),
    must: { none: true },
  },
];
