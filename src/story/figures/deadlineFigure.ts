import { binary, call, ref, type Expression } from '../../model/expression/Expression';
import type { FigureWords } from '../grammar/FigureWords';
import type { StoryBuilder } from '../StoryBuilder';

/** A deadline to be read: a day, or a span in months. */
export interface DeadlineToRead {
  readonly source: string;
  readonly kind: 'date' | 'span';
  readonly label: string;
  /** The sheet names the month, not a day in it: December stays December and is not called the end of its year. */
  readonly wholeMonth: boolean;
}

/** Keys of the rows that read a deadline. */
export interface DeadlineRows {
  /** `by May 2028`, `within 18 months`. */
  readonly textKey: string;
  /** `May 2028`, `18 months`. */
  readonly bareKey: string;
}

/** 1 where a day is the last of its year. */
function isYearEnd(day: Expression): Expression {
  return binary(binary(call('INT', day), '+', 1), '=', call('DATE', binary(call('YEAR', day), '+', 1), 1, 1));
}

const monthAndYear = (words: FigureWords, day: Expression): Expression => words.month(call('MONTH', day), call('YEAR', day));

/**
 * Adds the rows that read a deadline with its preposition: `by May 2028`, `by the end of 2027`, `within 18 months`.
 *
 * Days are told to the month; the last day of a year is its end unless the sheet itself says December.
 */
export function deadlineFigure(builder: StoryBuilder, figure: DeadlineToRead): DeadlineRows {
  const { source, kind, label, wholeMonth } = figure;
  const words = builder.grammar.figureWords;
  const value = ref(source);
  const month = monthAndYear(words, value);
  const date = wholeMonth ? month : call('IF', isYearEnd(value), words.endOfYear(call('YEAR', value)), month);
  const [bareKey, textKey] = [`${source}.as-deadline`, `${source}.with-preposition`];
  const bare = builder.add({ key: bareKey, label: `${label}, as read`, expression: kind === 'date' ? date : words.span(value) });
  builder.add({ key: textKey, label: `${label}, with its preposition`, expression: kind === 'date' ? words.byDate(bare) : words.withinSpan(bare) });
  return { textKey, bareKey };
}

/**
 * Adds the row that tells when something was due: `in May 2026`, `by the end of 2026`.
 *
 * @param source key of a day
 * @returns the key of the row that holds the text
 */
export function dueFigure(builder: StoryBuilder, source: string, label: string): string {
  const words = builder.grammar.figureWords;
  const day = ref(source);
  const key = `${source}.as-due`;
  const yearEnd = words.byDate(words.endOfYear(call('YEAR', day)));
  builder.add({ key, label: `${label}, when it was due`, expression: call('IF', isYearEnd(day), yearEnd, words.dueIn(monthAndYear(words, day))) });
  return key;
}
