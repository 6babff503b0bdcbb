import type { SheetFacts } from './SheetFacts';

/** A difference between what is described and what a host holds that is known and said. */
export interface Allowance {
  readonly host: 'file' | 'excel';
  readonly reason: string;
  /** What is described, as this host can hold it. */
  readonly adjust: (described: SheetFacts) => SheetFacts;
}

/** Every difference there is. One that no longer shows makes the test fail: it is to be taken out. */
export const ALLOWANCES: readonly Allowance[] = [
  {
    host: 'excel',
    reason: 'Office.js has no member for the alternative text of a chart; a caption cell beside it says it',
    adjust: (facts) => ({ ...facts, charts: facts.charts.map((chart) => ({ ...chart, altText: '' })) }),
  },
  {
    host: 'excel',
    reason: 'Office.js has no member for a table without style; the plainest one stands in',
    adjust: (facts) => ({ ...facts, tables: facts.tables.map((table) => ({ ...table, style: 'TableStyleLight1' })) }),
  },
];
