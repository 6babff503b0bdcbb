import { quotedSheet } from '../../model/cellAddress';
import type { MissingFact } from '../../story/Statement';

const lower = (name: string): string => (/[A-Z0-9&]/.test(name.slice(1, 2)) ? name : name.slice(0, 1).toLowerCase() + name.slice(1));

/** What is missing, in words that name the metric where there is one. */
function missingWords({ what }: MissingFact, metric: string): string {
  switch (what) {
    case 'cost':
      return 'the cost';
    case 'metric':
      return 'a metric';
    case 'baseline':
      return `the present ${metric}`;
    case 'target':
      return `the target for ${metric}`;
    case 'target date':
      return `the date by which ${metric} should reach its target`;
    case 'start':
      return 'the start';
  }
}

/**
 * The sentence in place of a claim that lacks something: what is missing and the cell to type it in.
 *
 * @example withheldWords([{ what: 'baseline', sheet: 'Metrics', cell: 'G4' }], 'Patient wait time') // 'Not stated: the present patient wait time is missing. Type it in Metrics, cell G4.'
 */
export function withheldWords(missing: readonly MissingFact[], metric: string | null): string {
  const name = metric === null ? 'level' : lower(metric);
  const things = missing.map((fact) => missingWords(fact, name));
  const places = missing.map(({ sheet, cell }) => `${quotedSheet(sheet).replaceAll("'", '')}, cell ${cell}`);
  const [first] = places;
  if (first === undefined) return 'Not stated.';
  const all = things.join(' and ');
  const where = new Set(places).size === 1 ? first : places.join('; ');
  return `Not stated: ${all} ${things.length === 1 ? 'is' : 'are'} missing. Type ${things.length === 1 ? 'it' : 'them'} in ${where}.`;
}
