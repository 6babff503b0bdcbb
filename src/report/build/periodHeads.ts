import type { Casebook } from '../../model/Casebook';
import type { ReportWords } from '../words/ReportWords';

/** Heads of so many years: as the sheet heads them, and by number where it has no column for a year. */
export function periodHeads({ periodLabels }: Casebook, words: ReportWords, count: number): readonly string[] {
  return Array.from({ length: count }, (_, year) => periodLabels[year] ?? words.sentence('year-head', { year }));
}
