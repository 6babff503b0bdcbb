import type { Sensitivity } from '../../money/sensitivity/sensitivity';

/** Columns of the table of drivers; years stand from column D on, as on Workings. */
export const DRIVER_COLUMNS = {
  label: 0,
  lastOfLabel: 2,
  kind: 3,
  low: 4,
  base: 5,
  high: 6,
  inForce: 7,
  pvCost: 8,
  pvBenefit: 9,
  npvLow: 10,
  npvHigh: 11,
  worse: 12,
  better: 13,
  swing: 14,
  order: 15,
  multiple: 16,
  planned: 17,
  switching: 18,
  unit: 19,
} as const;

/** First columns of the four scenarios in the table of figures, two columns each. */
export const SCENARIO_COLUMNS = { low: 2, base: 4, high: 6, inForce: 8 } as const;
/** Column of the cell that picks a scenario. */
export const SWITCH_COLUMN = 2;
/** Last column of the left half and first of the right one. */
export const HALVES = { lastLeft: 9, firstRight: 11, last: 19 } as const;
/** Column of year 0 and last column of what stands before it. */
export const YEAR_COLUMNS = { lastOfLabel: 2, first: 3 } as const;

/** Rows of the figures of a scenario, in their order. */
export const SCENARIO_FIGURES = ['pv-costs', 'pv-benefits', 'npv', 'roi', 'bcr', 'payback'] as const;
export type ScenarioFigure = (typeof SCENARIO_FIGURES)[number];

/** The scenarios with the one that is in force. */
export const SHOWN_SCENARIOS = ['low', 'base', 'high', 'inForce'] as const;
export type ShownScenario = (typeof SHOWN_SCENARIOS)[number];

/** Rows of each scenario in the part by year. */
export const SCENARIO_YEAR_ROWS = ['net', 'cumulative', 'owed'] as const;

/** Rows of single values that formulas of the sheet are made with. */
export const SINGLE_ROWS = ['picked', 'turning', 'ranged', 'low-text', 'high-text', 'lows', 'at-low', 'at-base', 'at-high'] as const;
export type SingleRow = (typeof SINGLE_ROWS)[number];

/** Where everything stands, zero-based: known before anything is put, as formulas point down as well as up. */
export interface SensitivityLayout {
  readonly switchRow: number;
  readonly figuresHead: number;
  readonly testsHead: number;
  readonly chart: { readonly first: number; readonly last: number };
  readonly caption: number;
  readonly riskHead: number;
  readonly sentencesHead: number;
  readonly firstSentence: number;
  readonly rateSentence: number;
  readonly driversHead: number;
  readonly firstDriver: number;
  readonly lastDriver: number;
  readonly yearsHead: number;
  readonly firstYearRow: number;
  readonly scenarioYears: number;
  readonly testYears: number;
  readonly partsHead: number;
  readonly firstPart: number;
  readonly singles: number;
  readonly bars: number;
  readonly end: number;
}

const TOP = 4;
const LEAST_CHART_ROWS = 13;
/** Rows that figures, shares of the variance and the chart of the distribution share. */
export const RISK_ROWS = 15;

/** Hands out rows from the top down. */
class RowCounter {
  constructor(private next: number) {}

  /** The first of so many rows, after a gap. */
  take(rows: number, gap = 0): number {
    const first = this.next + gap;
    this.next = first + rows;
    return first;
  }
}

/**
 * The rows of a sheet, by how many drivers, tests and bars there are: what a board reads first, what it is made of below.
 */
export function sensitivityLayout({ drivers, tests, rates, inflation }: Sensitivity, parts: { readonly hasRisk: boolean; readonly bars: number }): SensitivityLayout {
  const figuresHead = TOP + 2;
  const testsHead = figuresHead + SCENARIO_FIGURES.length + 2;
  const chart = { first: TOP + 1, last: Math.max(TOP + LEAST_CHART_ROWS, testsHead + tests.length + rates.length + (inflation === null ? 0 : 1)) };
  const caption = chart.last + 1;
  const rows = new RowCounter(caption + 2);
  const riskHead = rows.take(parts.hasRisk ? RISK_ROWS + 2 : 0, 1);
  const sentencesHead = rows.take(1, 3);
  const firstSentence = rows.take(drivers.length);
  const rateSentence = rows.take(1);
  const driversHead = rows.take(1, 3);
  const firstDriver = rows.take(drivers.length);
  const yearsHead = rows.take(1, 3);
  const firstYearRow = rows.take(drivers.length);
  const scenarioYears = rows.take(SHOWN_SCENARIOS.length * SCENARIO_YEAR_ROWS.length, 1);
  const testYears = rows.take(1 + 2 * rates.length, 1);
  const partsHead = rows.take(1, 2);
  const firstPart = rows.take(drivers.length + 1);
  const singles = rows.take(SINGLE_ROWS.length, 2);
  const bars = rows.take(parts.bars === 0 ? 0 : parts.bars + 1, 2);
  const end = rows.take(1, 1);
  const lastDriver = firstDriver + drivers.length - 1;
  return { switchRow: TOP + 1, figuresHead, testsHead, chart, caption, riskHead, sentencesHead, firstSentence, rateSentence, driversHead, firstDriver, lastDriver, yearsHead, firstYearRow, scenarioYears, testYears, partsHead, firstPart, singles, bars, end };
}
