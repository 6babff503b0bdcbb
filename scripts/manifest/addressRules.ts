import { attribute, type Manifest } from './Manifest';
import type { ManifestRule } from './ManifestRule';
import { pngSize } from './pngSize';

const ON_THIS_MACHINE = /^https?:\/\/(localhost|127\.|\[::1?\])/;

/** Addresses that are no page of the site. */
function noPages(manifest: Manifest, addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => !address.endsWith('.html') || manifest.fileAt(address) === null);
}

function paneAddresses(manifest: Manifest): readonly string[] {
  return manifest.all('SourceLocation').map((node) => attribute(node, 'DefaultValue') || manifest.resolved(node));
}

function sizesAt(manifest: Manifest, element: string): readonly string[] {
  return manifest.defaults(element).map((address) => pngSize(manifest.fileAt(address)));
}

function picturesOfCommands(manifest: Manifest): readonly string[] {
  const images = manifest.all('Icon').flatMap(({ children }) => children);
  return images.map((image) => `${attribute(image, 'size')} is ${pngSize(manifest.fileAt(manifest.resolved(image)))}`);
}

/** Where its addresses lead, and the files they stand for. */
export const ADDRESS_RULES: readonly ManifestRule[] = [
  {
    id: 'https',
    says: 'Every address starts with https://.',
    values: ({ addresses }) => addresses,
    must: { each: /^https:\/\/[^/]/ },
  },
  {
    id: 'one-site',
    says: 'Every address lies in the site.',
    values: ({ addresses, site }) => addresses.filter((address) => !address.startsWith(site.base)),
    must: { none: true },
  },
  {
    id: 'not-this-machine',
    says: 'No address means the machine of whoever installs it.',
    values: ({ addresses }) => addresses.filter((address) => ON_THIS_MACHINE.test(address)),
    must: { none: true },
    productionOnly: true,
  },
  {
    id: 'support-page',
    says: 'The support address is a page of the site.',
    values: (manifest) => noPages(manifest, manifest.defaults('SupportUrl')),
    must: { none: true },
  },
  {
    id: 'learn-more-page',
    says: 'The address behind "learn more" is a page of the site.',
    values: (manifest) => noPages(manifest, manifest.all('LearnMoreUrl').map((node) => manifest.resolved(node))),
    must: { none: true },
  },
  {
    id: 'pane-page',
    says: 'The pane is a page of the site.',
    values: (manifest) => noPages(manifest, paneAddresses(manifest)),
    must: { none: true },
  },
  {
    id: 'one-pane',
    says: 'The ribbon opens the same pane as the list of add-ins.',
    values: (manifest) => [String(new Set(paneAddresses(manifest)).size)],
    must: { be: ['1'] },
  },
  {
    id: 'icon',
    says: 'The icon has 32 pixels and transparency.',
    values: (manifest) => sizesAt(manifest, 'IconUrl'),
    must: { be: ['32×32'] },
  },
  {
    id: 'sharp-icon',
    says: 'The icon for sharp screens has 64 pixels and transparency.',
    values: (manifest) => sizesAt(manifest, 'HighResolutionIconUrl'),
    must: { be: ['64×64'] },
  },
  {
    id: 'command-icon-sizes',
    says: 'Every icon of a command names 16, 32 and 80 pixels.',
    values: (manifest) => manifest.all('Icon').map(({ children }) => children.map((image) => attribute(image, 'size')).join(' ')),
    must: { each: /^16 32 80$/ },
  },
  {
    id: 'command-icon-pixels',
    says: 'Every icon of a command has the pixels it names, and transparency.',
    values: picturesOfCommands,
    must: { each: /^(\d+) is \1×\1$/ },
  },
];
