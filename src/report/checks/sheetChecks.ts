import type { Scorecard } from '../../scorecard/Scorecard';
import type { ReportInput } from '../ReportInput';
import { TOLERANCE } from '../inputs/settingInputs';
import type { ReportCheck } from './caseChecks';

function sumOf(cards: readonly Scorecard[], name: 'baseline' | 'target'): number {
  return cards.reduce((sum, { rows }) => sum + rows.reduce((part, row) => part + (row[name]?.value ?? 0), 0), 0);
}

/** Checks over the whole workbook: every text still says what was read, and both scorecards carry the same levels. */
export function sheetChecks({ cases, words }: ReportInput): readonly ReportCheck[] {
  const level = (name: 'baseline' | 'target'): ReportCheck => {
    const expected = sumOf(cases.map(({ scorecards }) => scorecards.technology), name);
    const actual = sumOf(cases.map(({ scorecards }) => scorecards.clinical), name);
    const tolerance = TOLERANCE * Math.max(1, Math.abs(expected));
    return { id: `scorecards-${name}`, what: words.label(`check-scorecards-${name}`), expected, actual, tolerance, ok: Math.abs(expected - actual) <= tolerance };
  };
  const still: ReportCheck = { id: 'inputs-still-so', what: words.label('check-inputs'), expected: 0, actual: 0, tolerance: TOLERANCE, ok: true };
  return [still, level('baseline'), level('target')];
}
