import { binary, call, join, phrase, ref, type Expression } from '../../model/expression/Expression';
import type { StoryBuilder } from '../StoryBuilder';

/**
 * The month and year of a day, or the end of its year on 31 December: `May 2028`, `the end of 2027`.
 *
 * @example monthAndYear({ kind: 'ref', key: 'x' }, 'the end of ').kind // 'call'
 */
export function monthAndYear(day: Expression, endOf: string): Expression {
  const nextYear = call('DATE', binary(call('YEAR', day), '+', 1), 1, 1);
  const isYearEnd = binary(binary(call('INT', day), '+', 1), '=', nextYear);
  return call('IF', isYearEnd, join(endOf, call('YEAR', day)), join(phrase('months', call('MONTH', day)), ' ', call('YEAR', day)));
}

/**
 * Adds the row that reads a deadline with its preposition: `by May 2028`, `within 18 months`.
 *
 * @returns the key of the row that holds the text
 */
export function deadlineFigure(
  builder: StoryBuilder,
  figure: { readonly source: string; readonly kind: 'date' | 'span'; readonly label: string },
): { readonly textKey: string; readonly bareKey: string } {
  const { source, label } = figure;
  const bareKey = `${source}.as-deadline`;
  const value = ref(source);
  const span = join(call('FIXED', value, 0), ' ', phrase('monthWords', binary(1, '+', binary(value, '<>', 1))));
  const bare = builder.add({
    key: bareKey,
    label: `${label}, as read`,
    expression: figure.kind === 'date' ? monthAndYear(value, 'the end of ') : span,
  });
  const textKey = `${source}.with-preposition`;
  builder.add({ key: textKey, label: `${label}, with its preposition`, expression: join(figure.kind === 'date' ? 'by ' : 'within ', bare) });
  return { textKey, bareKey };
}
