import type { CellAddress } from '../../../model/cellAddress';
import { roundHalfAway } from '../../../model/rounding';
import { cellViews } from '../cellViews';
import { exactText } from '../exactText';
import type { FigureDetail } from '../figureDetail';
import { amountText } from '../formulaParts';
import type { PaneContext } from '../PaneContext';
import type { MoneyFigure } from './MoneyWords';
import { shortMoney, type Flattery } from './shortMoney';

/** How a number is read. */
export type FigureUnit = 'money' | 'share' | 'chance' | 'years';

/** A figure of the money before it has words. */
export interface FigureAsked {
  readonly figure: MoneyFigure;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly cells: readonly CellAddress[];
  /** What stands in the places of its equation. */
  readonly slots?: Readonly<Record<string, string>>;
  readonly notes?: readonly string[];
  readonly flattery?: Flattery;
}

const MOST_DECIMALS = 3;
/** From this size on a share is read without decimals. */
const WHOLE_FROM = 10;
const MONTHS = 12;

interface Reading {
  readonly text: string;
  readonly exact: string;
  /** Nothing was left out of `exact`. */
  readonly whole: boolean;
}

function percent(context: PaneContext, value: number): Reading {
  const { separators } = context.built.words.grammar;
  const size = value * 100;
  const exact = exactText(size, { most: MOST_DECIMALS, suffix: '%' }, separators);
  const { text } = exactText(size, { most: Math.abs(size) < WHOLE_FROM ? 1 : 0, suffix: '%' }, separators);
  return { text, exact: exact.text, whole: exact.whole };
}

/** A chance that is not certain is never read as one that is. */
function chance(context: PaneContext, value: number): Reading {
  const read = percent(context, value);
  if (value > 0 && value < 0.01) return { ...read, text: '<1%' };
  return value > 0.99 && value < 1 ? { ...read, text: '>99%' } : { ...read, text: percent(context, roundHalfAway(value, 2)).text };
}

/** A chance as its figure reads. */
export const chanceText = (context: PaneContext, value: number): string => chance(context, value).text;

function yearsRead({ built, details }: PaneContext, value: number): Reading {
  const { separators } = built.words.grammar;
  const exact = exactText(value, { most: MOST_DECIMALS }, separators);
  const months = roundHalfAway(value * MONTHS, 0);
  return { text: details.money.span(Math.floor(months / MONTHS), months % MONTHS), exact: details.years(exact.text), whole: exact.whole };
}

function reading(context: PaneContext, { value, unit, flattery }: FigureAsked): Reading {
  switch (unit) {
    case 'money':
      return { text: shortMoney(context, value, flattery), exact: amountText(context, value), whole: true };
    case 'share':
      return percent(context, value);
    case 'chance':
      return chance(context, value);
    case 'years':
      return yearsRead(context, value);
  }
}

const filled = (equation: string, slots: Readonly<Record<string, string>>): string => equation.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');

/** A figure of the money as a chip: how it reads, its equation in words, its exact value, its cells, where the method is from. */
export function moneyFigure(context: PaneContext, asked: FigureAsked): FigureDetail {
  const { details } = context;
  const { equation, source } = details.money.methods[asked.figure];
  const { text, exact, whole } = reading(context, asked);
  const formula = filled(equation, asked.slots ?? {});
  return {
    text,
    meaning: text === exact ? formula : `${formula}, ${details.exactly({ text: exact, whole })}`,
    cells: cellViews(asked.cells),
    notes: [...(asked.notes ?? []), details.money.method(source)],
  };
}
