import { quotedSheet } from '../../model/cellAddress';
import type { MissingFact } from '../../story/Statement';
import { metricWords, singularName } from './metricWords';

/** A metric where one of its levels is missing: what it stands at, and the metric that has a target. */
interface NamedMetric {
  /** `patient wait time`, `level of charts closed the same day`. */
  readonly level: string;
  /** `patient wait times`. */
  readonly metric: string;
  readonly plural: boolean;
}

function namedMetric(name: string | null): NamedMetric {
  if (name === null) return { level: 'level', metric: 'the metric', plural: false };
  const { inside, plural } = metricWords(name, null);
  const one = singularName(name);
  return { level: one ?? `level of ${inside}`, metric: inside, plural };
}

/** What is missing, in words that name the metric where there is one. */
function missingWords({ what }: MissingFact, { level, metric, plural }: NamedMetric): string {
  switch (what) {
    case 'cost':
      return 'the cost';
    case 'metric':
      return 'a metric';
    case 'baseline':
      return `the present ${level}`;
    case 'target':
      return `the target for ${metric}`;
    case 'target date':
      return `the date by which ${metric} should reach ${plural ? 'their' : 'its'} target`;
    case 'start':
      return 'the start';
  }
}

/**
 * The sentence in place of a claim that lacks something: what is missing and the cell to type it in.
 *
 * @example withheldWords([{ what: 'baseline', sheet: 'Metrics', cell: 'G4' }], 'Patient wait time') // 'Not stated: the present patient wait time is missing. Type it in Metrics, cell G4.'
 * @example withheldWords([{ what: 'target', sheet: 'Metrics', cell: 'H4' }], 'DNA rate') // 'Not stated: the target for the DNA rate is missing. Type it in Metrics, cell H4.'
 */
export function withheldWords(missing: readonly MissingFact[], metric: string | null): string {
  const named = namedMetric(metric);
  const things = missing.map((fact) => missingWords(fact, named));
  const places = missing.map(({ sheet, cell }) => `${quotedSheet(sheet).replaceAll("'", '')}, cell ${cell}`);
  const [first] = places;
  if (first === undefined) return 'Not stated.';
  const all = [...(things.length > 1 ? [things.slice(0, -1).join(', ')] : []), things.at(-1) ?? ''].join(' and ');
  const where = new Set(places).size === 1 ? first : places.join('; ');
  return `Not stated: ${all} ${things.length === 1 ? 'is' : 'are'} missing. Type ${things.length === 1 ? 'it' : 'them'} in ${where}.`;
}
