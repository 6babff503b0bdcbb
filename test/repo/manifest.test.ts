import { checkManifest, type ManifestUse } from '../../scripts/manifest/checkManifest';
import { manifestFor } from '../../scripts/manifest/manifestFor';
import { MANIFEST_RULES } from '../../scripts/manifest/manifestRules';
import { LOCAL_SITE } from '../../scripts/site/siteFiles';
import { siteFromSources } from './siteSources';
import { textOf } from './sourceTree';

const SERVER = 'https://apps.example.org/casebridge/';
const local = textOf('manifest.xml');
const production = manifestFor(SERVER, local);

function rulesBrokenBy(text: string, base: string, use: ManifestUse): readonly string[] {
  return checkManifest(text, siteFromSources(base), use).map(({ rule, sentence }) => `${rule}: ${sentence}`);
}

describe('the manifest for this machine', () => {
  it('keeps every rule', () => {
    expect(rulesBrokenBy(local, LOCAL_SITE, 'local')).toEqual([]);
  });
});

describe('the manifest for a server', () => {
  it('keeps every rule', () => {
    expect(rulesBrokenBy(production, SERVER, 'production')).toEqual([]);
  });

  it('differs from the one for this machine in addresses only', () => {
    expect(production).not.toContain('localhost');
    expect(production.replaceAll(SERVER, LOCAL_SITE)).toBe(local);
  });

  it('stays XML where the address holds an ampersand', () => {
    const base = 'https://apps.example.org/r&d/';
    expect(rulesBrokenBy(manifestFor(base, local), base, 'production')).toEqual([]);
  });
});

const long = (characters: number): string => 'x'.repeat(characters);
const moved = (text: string, from: RegExp, before: string): string => {
  const [part = ''] = from.exec(text) ?? [];
  return text.replace(part, '').replace(before, `${part}${before}`);
};
const replaced = (from: string | RegExp, to: string) => (text: string): string => text.replace(from, to);
const icon = (size: number): string => `${SERVER}assets/icons/icon-${size}.png`;

/** For each rule, what breaks it. */
const BREAKS: Readonly<Record<string, readonly ((text: string) => string)[]>> = {
  kind: [replaced('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"')],
  overrides: [replaced('VersionOverridesV1_0', 'VersionOverridesV1_1'), replaced('</VersionOverrides>', '<VersionOverrides/></VersionOverrides>')],
  'base-order': [(text) => moved(text, /<SupportUrl [^>]*>/, '<IconUrl ')],
  'base-complete': [
    replaced(/<SupportUrl [^>]*>/, ''),
    replaced('<Permissions>', '<Permissions>ReadDocument</Permissions><Permissions>'),
    replaced('<Permissions>', '<Ribbon/><Permissions>'),
  ],
  guid: [replaced('5d0b6c1e-', 'casebridge-'), replaced(/<Id>.*<\/Id>/, '')],
  version: [replaced('</Version>', '.1</Version>'), replaced('</Version>', '-beta</Version>')],
  'version-of-package': [replaced(/<Version>\d+/, '<Version>99')],
  locale: [replaced('>en-US<', '>english<')],
  provider: [replaced(/<ProviderName>.*</, '<ProviderName><')],
  name: [replaced('<DisplayName DefaultValue="', `<DisplayName DefaultValue="${long(125)}`), replaced(/<DisplayName .*\/>/, '<DisplayName />')],
  description: [replaced(/<Description DefaultValue="/, `<Description DefaultValue="${long(200)}`)],
  host: [replaced('<Host Name="Workbook" />', '<Host Name="Workbook" /><Host Name="Document" />'), replaced('<Host xsi:type="Workbook">', '<Host xsi:type="Document">')],
  permissions: [replaced('ReadWriteDocument', 'ReadAllDocument')],
  floor: [replaced('MinVersion="1.12"', 'MinVersion="1.17"'), replaced('<Set Name="ExcelApi" MinVersion="1.12" />', '')],
  'floor-in-base': [replaced('<Resources>', '<Requirements></Requirements><Resources>')],
  https: [replaced(SERVER, SERVER.replace('https', 'http'))],
  'one-site': [replaced(`${SERVER}support.html`, 'https://elsewhere.example.org/support.html')],
  'not-this-machine': [replaced(SERVER, LOCAL_SITE), replaced(SERVER, 'https://127.0.0.1/')],
  'support-page': [replaced('<SupportUrl DefaultValue="https://apps.example.org/casebridge/support', '<SupportUrl DefaultValue="https://apps.example.org/casebridge/help')],
  'learn-more-page': [replaced('<bt:Url id="support.url" DefaultValue="https://apps.example.org/casebridge/support.html"', `<bt:Url id="support.url" DefaultValue="${icon(16)}"`)],
  'pane-page': [(text) => text.replaceAll('taskpane.html', 'pane.html')],
  'one-pane': [replaced(`<bt:Url id="pane.url" DefaultValue="${SERVER}taskpane.html"`, `<bt:Url id="pane.url" DefaultValue="${SERVER}support.html"`)],
  icon: [replaced(`<IconUrl DefaultValue="${icon(32)}"`, `<IconUrl DefaultValue="${icon(64)}"`)],
  'sharp-icon': [replaced(icon(64), icon(80)), replaced(icon(64), `${SERVER}taskpane.html`), replaced(icon(64), icon(48))],
  'command-icon-sizes': [replaced('<bt:Image size="80" resid="icon.80" />', '')],
  'command-icon-pixels': [replaced(`id="icon.80" DefaultValue="${icon(80)}"`, `id="icon.80" DefaultValue="${icon(64)}"`)],
  'resource-ids-fit': [(text) => text.replaceAll('"open.tip"', `"${long(33)}"`)],
  'resource-ids-differ': [replaced('<bt:String id="group.label"', '<bt:String id="open.label" DefaultValue="Open" /><bt:String id="group.label"')],
  'no-dangling-use': [replaced('resid="open.tip"', 'resid="open.tips"')],
  'no-idle-resource': [replaced('<bt:LongStrings>', '<bt:LongStrings><bt:String id="idle" DefaultValue="Nobody reads this." />')],
  'right-kind': [replaced('<Description resid="open.tip" />', '<Description resid="open.label" />')],
  'resource-order': [(text) => moved(text, /<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>/, '<bt:Images>')],
  'short-texts': [replaced('DefaultValue="Open Casebridge"', `DefaultValue="${long(126)}"`)],
  'long-texts': [replaced('DefaultValue="Open the pane', `DefaultValue="${long(250)}`)],
  'control-order': [replaced(/<Supertip>[\s\S]*<\/Supertip>/, ''), (text) => moved(text, /<Action [\s\S]*<\/Action>/, '<Supertip>')],
  supertips: [replaced('<Description resid="open.tip" />', '')],
  'command-ids': [replaced('id="casebridge.open"', 'id="casebridge.group"')],
};

describe('the rules of manifests', () => {
  it('are 37, each under a name of its own, and each has been broken here', () => {
    const ids = MANIFEST_RULES.map(({ id }) => id);
    expect(ids).toHaveLength(37);
    expect(Object.keys(BREAKS)).toEqual(ids);
  });

  const cases = Object.entries(BREAKS).flatMap(([rule, breaks]) => breaks.map((change, at) => ({ rule, at, change })));

  it.each(cases)('$rule finds what breaks it ($at)', ({ rule, change }) => {
    const broken = change(production);
    expect(broken).not.toBe(production);
    const found = checkManifest(broken, siteFromSources(SERVER), 'production').find((fault) => fault.rule === rule);
    const { says } = MANIFEST_RULES.find(({ id }) => id === rule) ?? { says: 'no such rule' };
    expect(found?.sentence).toContain(`${says} Found: `);
  });
});
