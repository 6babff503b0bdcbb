import type { Bound } from '../../model/field';
import type { Sourced } from '../../model/origin';
import type { AnyLine } from '../../money/lines/AnyLine';

/** A column of a line that stands on Inputs as one value. */
interface Single {
  readonly field: string;
  /** Last part of its key, where a row of Workings has the name of the field. */
  readonly key?: string;
  /** `money`: the currency of the line; of an end of the range too, unless it is a share of the base. */
  readonly unit: 'share' | 'a year' | 'months' | 'years' | 'number' | 'choice' | 'text' | 'money';
  /** What the rows of our sheets were laid out by: never linked, always checked. */
  readonly fixed?: true;
}

/** Columns of both sides, in the order in which they are written; a line has those that its cells give. */
const SINGLES: readonly Single[] = [
  { field: 'type', unit: 'choice', fixed: true },
  { field: 'benefitClass', unit: 'choice', fixed: true },
  { field: 'riskAdjustment', unit: 'share' },
  { field: 'driver', unit: 'choice', fixed: true },
  { field: 'volume', unit: 'a year' },
  { field: 'adoption', unit: 'share' },
  { field: 'unitValue', unit: 'money' },
  { field: 'startsAfter', unit: 'months' },
  { field: 'ramp', unit: 'months' },
  { field: 'endsAfter', unit: 'months' },
  { field: 'currency', unit: 'text', fixed: true },
  { field: 'prices', unit: 'choice', fixed: true },
  { field: 'optimismBias', unit: 'share' },
  { field: 'mitigated', unit: 'share' },
  { field: 'vat', key: 'vatRate', unit: 'share' },
  { field: 'vatRecoverable', unit: 'share' },
  { field: 'residualValue', unit: 'money' },
  { field: 'life', unit: 'years' },
  { field: 'fundingSource', unit: 'text', fixed: true },
  { field: 'discounting', unit: 'choice', fixed: true },
  { field: 'low', unit: 'money' },
  { field: 'high', unit: 'money' },
  { field: 'distribution', unit: 'choice' },
  { field: 'correlatesWith', unit: 'text' },
  { field: 'correlation', unit: 'number' },
];

/** One value of a line as it stands on Inputs. */
export interface LineSingle {
  readonly field: string;
  /** Last part of its key. */
  readonly key: string;
  readonly value: number | string;
  readonly unit: string;
  readonly origin: Sourced<unknown>['origin'];
  readonly fixed: boolean;
}

const isBound = (value: string | number | Bound): value is Bound => typeof value === 'object';

function unitOf({ unit }: Single, value: string | number | Bound, currency: string): string {
  if (isBound(value)) return value.kind === 'multiple' ? 'share' : currency;
  if (unit === 'money') return currency;
  return unit === 'number' ? '' : unit;
}

/**
 * The single values of a line, in the order in which Inputs shows them: what its cells give, and nothing else.
 *
 * An end of the range is an amount in the line's currency, or a share of the base.
 *
 * @param currency of the line.
 * @example lineSingles({ record: { ramp: { value: 6, origin: { kind: 'default', reason: 'x' } } } }, 'USD').map((single) => single.field) // ['ramp']
 */
export function lineSingles({ record }: Pick<AnyLine, 'record'>, currency: string): readonly LineSingle[] {
  const given = new Map(Object.entries(record));
  return SINGLES.flatMap((single) => {
    const sourced = given.get(single.field);
    if (sourced === undefined) return [];
    const { value, origin } = sourced;
    return [{ field: single.field, key: single.key ?? single.field, value: isBound(value) ? value.value : value, unit: unitOf(single, value, currency), origin, fixed: single.fixed === true }];
  });
}
