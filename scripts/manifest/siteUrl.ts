/** The folder that a production manifest points at, or why it cannot be one. */
export type SiteUrl = { readonly base: string } | { readonly refusal: string };

const THIS_MACHINE = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/;

/**
 * Reads the address that the built site is going to be served at.
 *
 * @returns its folder with a slash at the end: `https://apps.example.org/casebridge/`.
 */
export function readSiteUrl(text: string): SiteUrl {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return refuse(text, 'is not an address');
  if (url.protocol !== 'https:') return refuse(text, 'does not start with https://, and Excel loads nothing else');
  if (THIS_MACHINE.test(url.hostname)) {
    return refuse(text, 'means the machine of whoever opens it; for this machine use manifest.xml in the root');
  }
  if (url.username !== '' || url.password !== '') return refuse(text, 'holds a name or a password, which everybody could read');
  if (/[?#]/.test(text)) return refuse(text, 'has a query or a fragment, and names of files are put behind it');
  if (/\.(html?|xml)$/i.test(url.pathname)) return refuse(text, 'names a file; name the folder that holds taskpane.html');
  return { base: url.href.endsWith('/') ? url.href : `${url.href}/` };
}

function refuse(text: string, reason: string): SiteUrl {
  const advice = 'Give the address of the site, as in https://apps.example.org/casebridge.';
  return { refusal: `No manifest was written for "${text}": it ${reason}. ${advice}` };
}
