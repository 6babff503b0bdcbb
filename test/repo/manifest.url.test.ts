import { readSiteUrl } from '../../scripts/manifest/siteUrl';

describe('the address of the site', () => {
  it.each([
    ['https://apps.example.org', 'https://apps.example.org/'],
    ['https://apps.example.org/casebridge', 'https://apps.example.org/casebridge/'],
    ['https://apps.example.org/casebridge/', 'https://apps.example.org/casebridge/'],
    ['https://intranet:8443/v1.2', 'https://intranet:8443/v1.2/'],
  ])('%s is the folder %s', (text, base) => {
    expect(readSiteUrl(text)).toEqual({ base });
  });

  it.each([
    ['apps.example.org', 'is not an address'],
    ['http://apps.example.org', 'does not start with https://'],
    ['ftp://apps.example.org', 'does not start with https://'],
    ['https://localhost:3000', 'means the machine of whoever opens it'],
    ['https://127.0.0.1/', 'means the machine of whoever opens it'],
    ['https://[::1]/', 'means the machine of whoever opens it'],
    ['https://casebridge.localhost/', 'means the machine of whoever opens it'],
    ['https://apps.example.org/?a=1', 'has a query or a fragment'],
    ['https://apps.example.org/?', 'has a query or a fragment'],
    ['https://apps.example.org/#top', 'has a query or a fragment'],
    ['https://me:secret@apps.example.org/', 'holds a name or a password'],
    ['https://apps.example.org/taskpane.html', 'names a file'],
  ])('%s is refused: it %s', (text, reason) => {
    const read = readSiteUrl(text);
    expect('refusal' in read ? read.refusal : '').toContain(`No manifest was written for "${text}": it ${reason}`);
  });
});
