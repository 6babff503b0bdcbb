/** What of the production pane's page is put into the frame: everything but Office.js from Microsoft. */
export interface PaneParts {
  readonly styles: readonly string[];
  readonly styleSheets: readonly string[];
  readonly body: string;
  /** Addresses of the pane's own scripts, in order. */
  readonly scripts: readonly string[];
}

/**
 * Reads the production page: its scripts are loaded from where they are served, unchanged.
 * Scripts of another origin are left out; that is Office.js alone, which the frame has loaded already.
 */
export function paneParts(html: string, address: string): PaneParts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { origin } = new URL(address);
  const absolute = (path: string | null): readonly string[] => (path === null ? [] : [new URL(path, address).href]);
  const own = (path: string): boolean => new URL(path).origin === origin;
  const scripts = [...page.querySelectorAll('script[src]')];
  const sheets = [...page.querySelectorAll('link[rel="stylesheet"]')];
  const body = page.body;
  for (const element of body.querySelectorAll('script, noscript')) element.remove();
  return {
    styles: [...page.querySelectorAll('style')].map(({ textContent }) => textContent ?? ''),
    styleSheets: sheets.flatMap((each) => absolute(each.getAttribute('href'))).filter(own),
    body: body.innerHTML,
    scripts: scripts.flatMap((each) => absolute(each.getAttribute('src'))).filter(own),
  };
}
