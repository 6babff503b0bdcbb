/** Where Excel on the web shows panes: pages of these hosts may hold ours in a frame, others may not. */
export const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://excel.cloud.microsoft',
] as const;

/** What every answer carries: types are taken as they are named. */
const PLAIN_HEADERS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } as const;

/** Headers of the site wherever it is served. There is no X-Frame-Options: it would keep Excel on the web out. */
export const SITE_HEADERS = { ...PLAIN_HEADERS, 'Content-Security-Policy': `frame-ancestors ${FRAME_ANCESTORS.join(' ')}` } as const;

/** Headers while developing: a change is seen at the next load. */
export const DEVELOPMENT_HEADERS = { ...SITE_HEADERS, 'Cache-Control': 'no-cache' } as const;

/** Headers of the try-it page: the pane stands in a frame of the same server. */
export const TRY_PAGE_HEADERS = {
  ...PLAIN_HEADERS,
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cache-Control': 'no-cache',
} as const;
