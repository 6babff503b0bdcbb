import { binary, call, join, phrase, ref } from '../../model/expression/Expression';
import type { StoryBuilder } from '../StoryBuilder';

/**
 * Adds the rows that read a time in years as years and whole months: `3 years 1 month`.
 *
 * Months are rounded up: a later payback is never told as an earlier one.
 *
 * @param source key of a number of years, zero or more
 * @returns the key of the row that holds the text
 */
export function yearsFigure(builder: StoryBuilder, source: string, label: string): string {
  const key = `${source}.as-years`;
  // Nine digits forgive what arithmetic leaves behind the decimals before rounding up.
  const exact = call('ROUND', binary(ref(source), '*', 12), 9);
  const months = builder.add({ key: `${key}.months`, label: `${label}, whole months`, unit: 'months', expression: binary(0, '-', call('INT', binary(0, '-', exact))) });
  const years = builder.add({ key: `${key}.years`, label: `${label}, whole years`, unit: 'years', expression: call('INT', binary(months, '/', 12)) });
  const rest = builder.add({ key: `${key}.rest`, label: `${label}, months left`, unit: 'months', expression: binary(months, '-', binary(years, '*', 12)) });
  const one = (count: typeof years): typeof years => binary(1, '+', binary(count, '<>', 1));
  const yearPart = call('IF', binary(years, '>', 0), join(call('FIXED', years, 0), ' ', phrase('yearWords', one(years))), '');
  const space = call('IF', binary(years, '*', rest), ' ', '');
  const showRest = binary(binary(rest, '>', 0), '+', binary(months, '=', 0));
  const monthPart = call('IF', showRest, join(call('FIXED', rest, 0), ' ', phrase('monthWords', one(rest))), '');
  builder.add({ key, label: `${label}, as read`, expression: join(yearPart, space, monthPart) });
  return key;
}
