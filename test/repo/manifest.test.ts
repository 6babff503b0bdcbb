import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseXml, type XmlNode } from '../../src/hosts/xlsx/xml/parseXml';
import { ROOT, textOf } from './sourceTree';

/** Limits and element rules of Microsoft's add-in only manifest, as documented in 2026. */
const LIMITS = { name: 125, description: 250, shortText: 125, longText: 250, id: 32, versionParts: 4 };
const COMMAND_ICON_SIZES = ['16', '32', '80'];
const PNG_SIGNATURE = '89504e470d0a1a0a';
const PNG_WIDTH_AT = 16;
const PNG_COLOUR_TYPE_AT = 25;
const PNG_TRUECOLOUR_WITH_ALPHA = 6;
/** The order in which the base manifest must list its elements. */
const BASE_ORDER = [
  'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
  'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
];

const text = textOf('manifest.xml');
const root = parseXml(text);
const all = [...descendants(root)];
const base = root.children;
const overrides = named('VersionOverrides');
const resources = named('Resources').flatMap((node) => node.children.flatMap(({ children }) => children));

function* descendants(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

function named(name: string): readonly XmlNode[] {
  return all.filter((node) => node.name === name);
}

function attribute(node: XmlNode | undefined, name: string): string {
  return node?.attributes.get(name) ?? '';
}

function baseElement(name: string): XmlNode | undefined {
  return base.find((node) => node.name === name);
}

function contentOf(node: XmlNode | undefined): string {
  return node === undefined ? '' : text.slice(node.openEnd, node.closeStart);
}

function defaultOf(name: string): string {
  return attribute(baseElement(name), 'DefaultValue');
}

/** Width and height of a PNG with transparency that an https address of the manifest stands for. */
function pixelsOf(url: string): string {
  const file = path.join(ROOT, new URL(url).pathname);
  if (!existsSync(file)) return `no file ${file}`;
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return 'no PNG';
  if (bytes[PNG_COLOUR_TYPE_AT] !== PNG_TRUECOLOUR_WITH_ALPHA) return 'no transparency';
  return `${bytes.readUInt32BE(PNG_WIDTH_AT)}×${bytes.readUInt32BE(PNG_WIDTH_AT + 4)}`;
}

describe('the manifest', () => {
  it('is one task pane add-in with one set of overrides', () => {
    expect([root.name, attribute(root, 'xsi:type')]).toEqual(['OfficeApp', 'TaskPaneApp']);
    expect(overrides.map((node) => attribute(node, 'xsi:type'))).toEqual(['VersionOverridesV1_0']);
  });

  it('lists the base elements in the order of the schema', () => {
    const names = base.map(({ name }) => name);
    expect(names).toEqual(BASE_ORDER.filter((name) => names.includes(name)));
  });

  it('is identified by a GUID', () => {
    expect(contentOf(baseElement('Id'))).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('has a version of four numbers at most', () => {
    const parts = contentOf(baseElement('Version')).split('.');
    expect(parts.length).toBeLessThanOrEqual(LIMITS.versionParts);
    expect(parts.filter((part) => !/^\d+$/.test(part))).toEqual([]);
  });

  it('has a name and a description that fit', () => {
    expect([defaultOf('DisplayName') !== '', defaultOf('DisplayName').length <= LIMITS.name]).toEqual([true, true]);
    expect([defaultOf('Description') !== '', defaultOf('Description').length <= LIMITS.description]).toEqual([true, true]);
  });

  it('names https addresses only', () => {
    const addresses = all.map((node) => attribute(node, 'DefaultValue')).filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((value) => !value.startsWith('https://'))).toEqual([]);
  });

  it('opens in workbooks and nowhere else', () => {
    expect(named('Host').map((node) => attribute(node, 'Name') || attribute(node, 'xsi:type'))).toEqual(['Workbook', 'Workbook']);
  });

  it('asks for the document and no more', () => {
    expect(contentOf(baseElement('Permissions'))).toBe('ReadWriteDocument');
  });

  it('demands ExcelApi 1.12 in the base, so that older programs keep their commands', () => {
    const sets = [...descendants(root)].filter((node) => node.name === 'Set');
    expect(sets.map((node) => [attribute(node, 'Name'), attribute(node, 'MinVersion')])).toEqual([['ExcelApi', '1.12']]);
    expect(overrides.flatMap((node) => [...descendants(node)]).filter((node) => node.name === 'Requirements')).toEqual([]);
  });

  it('gives every resource a short id of its own', () => {
    const ids = resources.map((node) => attribute(node, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > LIMITS.id)).toEqual([]);
  });

  it('gives every control an id of its own', () => {
    const ids = ['Group', 'Control'].flatMap(named).map((node) => attribute(node, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers to resources that are there, and holds none that is not used', () => {
    const used = all.flatMap((node) => [...node.attributes].filter(([name]) => name === 'resid').map(([, id]) => id));
    const held = resources.map((node) => attribute(node, 'id'));
    expect([...new Set(used)].sort()).toEqual([...held].sort());
  });

  it('holds texts that fit', () => {
    const longest = (group: string): number =>
      Math.max(...named(group).flatMap(({ children }) => children.map((node) => attribute(node, 'DefaultValue').length)));
    expect(longest('ShortStrings')).toBeLessThanOrEqual(LIMITS.shortText);
    expect(longest('LongStrings')).toBeLessThanOrEqual(LIMITS.longText);
  });

  it('shows icons of the sizes it declares, with transparency', () => {
    const urlOf = (id: string): string => attribute(resources.find((node) => attribute(node, 'id') === id), 'DefaultValue');
    expect(pixelsOf(defaultOf('IconUrl'))).toBe('32×32');
    expect(pixelsOf(defaultOf('HighResolutionIconUrl'))).toBe('64×64');
    for (const { children } of named('Icon')) {
      const shown = children.map((image) => [attribute(image, 'size'), pixelsOf(urlOf(attribute(image, 'resid')))]);
      expect(shown).toEqual(COMMAND_ICON_SIZES.map((size) => [size, `${size}×${size}`]));
    }
  });

  it('opens the same pane from the ribbon as from the list of add-ins', () => {
    const pane = attribute(named('DefaultSettings')[0]?.children[0], 'DefaultValue');
    const action = named('Action')[0]?.children.find(({ name }) => name === 'SourceLocation');
    const target = named('Url').find((node) => attribute(node, 'id') === attribute(action, 'resid'));
    expect(attribute(target, 'DefaultValue')).toBe(pane);
  });
});
