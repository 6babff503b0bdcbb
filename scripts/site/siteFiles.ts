/** Where the add-in is loaded from while it is developed; the addresses of manifest.xml in the root start with it. */
export const LOCAL_SITE = 'https://localhost:3000/';

/** The only place Office.js is loaded from. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** A file of the site, and the file of this repository that it is made from. */
export interface SiteFile {
  readonly file: string;
  readonly source: string;
}

/** The pages; the one with an entry gets its scripts. */
export const SITE_PAGES: readonly (SiteFile & { readonly entry: string | null })[] = [
  { file: 'taskpane.html', source: 'src/taskpane/taskpane.html', entry: 'taskpane' },
  { file: 'support.html', source: 'src/taskpane/support.html', entry: null },
];

/** What is copied as it is: the icons of the manifest. */
export const SITE_COPIES: readonly SiteFile[] = ['16', '32', '64', '80'].map((size) => {
  const file = `assets/icons/icon-${size}.png`;
  return { file, source: file };
});
