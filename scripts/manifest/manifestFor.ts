import { encodeXml } from '../../src/hosts/xlsx/xml/xmlText';
import { LOCAL_SITE } from '../site/siteFiles';

/** The manifest with every address moved from this machine to the folder where the site is served. */
export function manifestFor(base: string, manifest: string): string {
  return manifest.replaceAll(LOCAL_SITE, () => encodeXml(base));
}
