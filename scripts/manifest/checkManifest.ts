import { Manifest, type SiteContents } from './Manifest';
import type { Demand } from './ManifestRule';
import { MANIFEST_RULES } from './manifestRules';

/** A rule that a manifest breaks. */
export interface ManifestFault {
  readonly rule: string;
  readonly sentence: string;
}

/** Whether a manifest is for this machine or for a server. */
export type ManifestUse = 'local' | 'production';

/** The rules that a manifest breaks, given the files that its addresses stand for. */
export function checkManifest(text: string, site: SiteContents, use: ManifestUse): readonly ManifestFault[] {
  const manifest = new Manifest(text, site);
  const rules = MANIFEST_RULES.filter(({ productionOnly }) => use === 'production' || productionOnly !== true);
  return rules.flatMap(({ id, says, values, must }) => {
    const faults = faultsIn(values(manifest), must);
    return faults.length === 0 ? [] : [{ rule: id, sentence: `${says} Found: ${faults.join('; ')}.` }];
  });
}

/** What is wrong with values, told as the values themselves. */
function faultsIn(values: readonly string[], must: Demand): readonly string[] {
  if ('be' in must) return values.join('\n') === must.be.join('\n') ? [] : [values.join(', ') || 'nothing'];
  if ('none' in must) return values;
  if ('differ' in must) return values.filter((value, at) => values.indexOf(value) < at);
  if (values.length === 0) return ['nothing'];
  if ('each' in must) return values.filter((value) => !must.each.test(value));
  return values.filter((value) => value === '' || value.length > must.fit).map((value) => `${value.length} characters`);
}
