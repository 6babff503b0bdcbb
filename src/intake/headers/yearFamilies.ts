import { yearLabel } from './yearHeader';
import type { YearLabel } from './yearHeader';

/** Columns whose names are one prefix and a year: `mrc_total_201718`, `mrc_total_201819`, … */
export interface YearFamily {
  readonly prefix: string;
  readonly members: readonly { readonly slot: number; readonly header: string; readonly year: YearLabel }[];
}

const ENDS_WITH_YEAR = /^(.*?[\p{L})])[\s_\-–:]*((?:FY\s?)?(?:19|20)\d{2}(?:[\s/\-–_]?(?:\d{4}|\d{2}))?)$/iu;

/**
 * Groups headers that end with a year by what stands before it; a family has at least two different years.
 *
 * @example yearFamilies(['cost_2023_24', 'cost_2024_25']).map((family) => family.prefix) // ['cost']
 * @example yearFamilies(['x_202324', 'x_202425'])[0]?.members[0]?.year.label // '2023/24'
 */
export function yearFamilies(headers: readonly string[]): readonly YearFamily[] {
  const families = new Map<string, YearFamily['members'][number][]>();
  headers.forEach((header, slot) => {
    const match = ENDS_WITH_YEAR.exec(header.trim());
    if (match === null) return;
    const year = yearLabel(spelledSpan(match[2] ?? ''));
    if (year === null) return;
    const prefix = (match[1] ?? '').trim();
    const members = families.get(prefix) ?? [];
    members.push({ slot, header, year });
    families.set(prefix, members);
  });
  return [...families]
    .filter(([, members]) => members.length >= 2 && new Set(members.map((member) => member.year.label)).size === members.length)
    .map(([prefix, members]) => ({ prefix, members }));
}

/** `202324`, `2023_24` and `2023 24` are spelled 2023/24, so that one reader knows them. */
function spelledSpan(text: string): string {
  return text.replace(/^((?:FY\s?)?\d{4})[\s/\-–_]?(\d{2}|\d{4})$/iu, '$1/$2');
}
