import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteContents } from '../../scripts/manifest/Manifest';
import { SITE_COPIES, SITE_PAGES } from '../../scripts/site/siteFiles';
import { ROOT } from './sourceTree';

/** The site as its sources promise it, without a build. */
export function siteFromSources(base: string): SiteContents {
  const sources = new Map([...SITE_PAGES, ...SITE_COPIES].map(({ file, source }) => [file, path.join(ROOT, source)]));
  return {
    base,
    read: (file) => {
      const source = sources.get(file);
      return source !== undefined && existsSync(source) ? readFileSync(source) : null;
    },
  };
}
