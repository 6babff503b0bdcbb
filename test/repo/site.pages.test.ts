import { FRAME_ANCESTORS, SITE_HEADERS } from '../../scripts/serve/siteHeaders';
import { OFFICE_JS, SITE_PAGES } from '../../scripts/site/siteFiles';
import { textOf } from './sourceTree';

const pages = SITE_PAGES.map(({ source }) => [source, textOf(source)] as const);
const pane = textOf('src/taskpane/taskpane.html');

/** The directives of a page's policy by name. */
function policyOf(page: string): ReadonlyMap<string, string> {
  const [, content = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  return new Map(content.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]));
}

describe.each(pages)('the page %s', (_, page) => {
  it('says its language, title and width', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  it('allows nothing that it does not name', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect([...policy].filter(([name, sources]) => name !== 'style-src' && /unsafe|\*/.test(sources))).toEqual([]);
  });

  it('holds no script and no handler of its own', () => {
    expect([...page.matchAll(/<script(?![^>]* src=)/g)]).toEqual([]);
    expect([...page.matchAll(/\son\w+=/g)]).toEqual([]);
  });

  it('loads nothing from elsewhere but Office.js', () => {
    const loaded = [...page.matchAll(/(?:src|href)="(https?:[^"]*|\/\/[^"]*)"/g)].map(([, address]) => address);
    expect(loaded.filter((address) => address !== OFFICE_JS)).toEqual([]);
  });
});

describe('the page of the pane', () => {
  it("takes scripts from its own site and from Microsoft's host of Office.js", () => {
    expect(policyOf(pane).get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
    expect(policyOf(pane).get('connect-src')).toBe("'self'");
    expect(policyOf(pane).get('worker-src')).toBe("'self'");
    // Office.js asks a page of its own host, in a hidden frame, whether an Excel under a name it does not know is to be trusted.
    expect(policyOf(pane).get('frame-src')).toBe('https://appsforoffice.microsoft.com');
  });

  it('loads Office.js, then its own scripts', () => {
    expect(pane.indexOf(`<script src="${OFFICE_JS}"></script>`)).toBeGreaterThan(0);
    expect(pane.indexOf('<!-- scripts -->')).toBeGreaterThan(pane.indexOf(OFFICE_JS));
  });

  it('keeps the width of its content when a scroll bar comes', () => {
    expect(pane).toMatch(/body \{[^}]*overflow-y: scroll/);
  });

  it('says what is missing where scripts are off', () => {
    expect(pane).toMatch(/<noscript>[^<]*JavaScript[^<]*<\/noscript>/);
  });
});

describe('the headers of the site', () => {
  it('let Excel on the web hold the pane in a frame, and nobody else', () => {
    expect(FRAME_ANCESTORS).toEqual([
      "'self'",
      'https://*.officeapps.live.com',
      'https://*.sharepoint.com',
      'https://onedrive.live.com',
      'https://excel.cloud.microsoft',
    ]);
    expect(Object.keys(SITE_HEADERS).map((name) => name.toLowerCase())).not.toContain('x-frame-options');
  });

  it('stand in the instructions for hosting as they are sent', () => {
    const instructions = textOf('docs/sideloading.md');
    for (const [name, value] of Object.entries(SITE_HEADERS)) expect(instructions).toContain(`${name}: ${value}`);
  });
});
