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
  /** `by May 2028`, `within 18 months`, `in May 2026`. */
  readonly textKey: string;
  /** `May 2028`, `18 months`. */
  readonly bareKey: string;
}

/** 1 where a day is the last of its year. */
function isYearEnd(day: Expression): Expression {
  return binary(binary(call('INT', day), '+', 1), '=', call('DATE', binary(call('YEAR', day), '+', 1), 1, 1));
}

const monthAndYear = (words: FigureWords, day: Expression): Expression => words.month(call('MONTH', day), call('YEAR', day));

/** A day told to its month: `May 2028`, `the end of 2027`. */
function dateExpression(words: FigureWords, day: Expression, wholeMonth: boolean): Expression {
  const month = monthAndYear(words, day);
  return wholeMonth ? month : call('IF', isYearEnd(day), words.endOfYear(call('YEAR', day)), month);
}

/**
 * Adds the rows that read a deadline with its preposition: `by May 2028`, `by the end of 2027`, `within 18 months`.
 *
 * Days are told to the month; the last day of a year is its end unless the sheet itself says December.
 */
export function deadlineFigure(builder: StoryBuilder, figure: DeadlineToRead): DeadlineRows {
  const { source, kind, label, wholeMonth } = figure;
  const words = builder.grammar.figureWords;
  const value = ref(source);
  const [bareKey, textKey] = [`${source}.as-deadline`, `${source}.with-preposition`];
  const bare = builder.add({ key: bareKey, label: `${label}, as read`, expression: kind === 'date' ? dateExpression(words, value, wholeMonth) : words.span(value) });
  builder.add({ key: textKey, label: `${label}, with its preposition`, expression: kind === 'date' ? words.byDate(bare) : words.withinSpan(bare) });
  return { textKey, bareKey };
}

/** Adds the rows that tell when something was due: `in May 2026`, `by the end of 2026`. */
export function dueFigure(builder: StoryBuilder, figure: Omit<DeadlineToRead, 'kind'>): DeadlineRows {
  const { source, label, wholeMonth } = figure;
  const words = builder.grammar.figureWords;
  const [bareKey, textKey] = [`${source}.as-deadline`, `${source}.as-due`];
  const day = ref(source);
  const bare = builder.add({ key: bareKey, label: `${label}, as read`, expression: dateExpression(words, day, wholeMonth) });
  const inMonth = words.dueIn(bare);
  const expression = wholeMonth ? inMonth : call('IF', isYearEnd(day), words.byDate(bare), inMonth);
  builder.add({ key: textKey, label: `${label}, when it was due`, expression });
  return { textKey, bareKey };
}
