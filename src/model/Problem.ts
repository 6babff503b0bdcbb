import type { CellAddress } from './cellAddress';

/** Every problem a user can meet, by severity. Words for each stand in the locales. */
export const PROBLEM_SEVERITIES = {
  // Reading cells
  'number-unreadable': 'error',
  'date-unreadable': 'error',
  'date-ambiguous': 'error',
  'number-ambiguous': 'error',
  'percent-ambiguous': 'error',
  'choice-unknown': 'warning',
  'value-out-of-bounds': 'error',
  'cell-has-error': 'error',
  'value-withheld': 'warning',
  'value-coerced': 'info',
  'currency-mixed': 'error',
  'change-unmarked': 'error',
  'unit-mismatch': 'warning',
  'range-reversed': 'warning',
  // Tables and rows
  'column-unknown': 'info',
  'column-duplicate': 'warning',
  'column-not-used': 'warning',
  'years-missing': 'warning',
  'header-guessed': 'warning',
  'row-before-table': 'info',
  'row-after-table': 'info',
  'row-total-left-out': 'info',
  'row-assigned': 'info',
  'row-incomplete': 'error',
  'row-orphan': 'error',
  'row-duplicate': 'error',
  'name-ambiguous': 'error',
  'year-unreadable': 'warning',
  'year-beyond-horizon': 'warning',
  'year-before-first': 'warning',
  'cost-given-twice': 'warning',
  'value-conflicts': 'warning',
  'text-decoded': 'info',
  'no-initiatives': 'info',
  'table-unknown': 'info',
  'setting-unknown': 'warning',
  'patient-identifiable': 'warning',
  'option-not-chosen': 'info',
  'better-assumed': 'info',
  'better-conflicts': 'warning',
  'own-sheet-copied': 'info',
  // What the money room was told and could not use as it stands
  'rate-missing': 'error',
  'inflation-missing': 'warning',
  'amount-given-twice': 'warning',
  'needs-another-cell': 'warning',
  'ends-before-start': 'warning',
  'residual-without-cost': 'warning',
  'range-misses-base': 'warning',
  'adjusted-twice': 'warning',
  'range-and-adjustment': 'info',
  'risk-incomplete': 'error',
  'driver-incomplete': 'error',
  'correlation-unknown': 'warning',
  'correlation-assumed': 'info',
  'correlations-inconsistent': 'warning',
  'distribution-unfit': 'warning',
  'line-count-large': 'warning',
  'horizon-zero': 'warning',
  'baseline-empty': 'info',
  'pool-overdrawn': 'warning',
  'pool-shared': 'warning',
  'pool-conflicts': 'warning',
  'improvement-twice': 'warning',
  'cost-head-missing': 'warning',
  'parameter-under-review': 'info',
  // What the claim lacks
  'cost-missing': 'error',
  'baseline-missing': 'error',
  'target-missing': 'error',
  'target-date-missing': 'error',
  'metric-missing': 'error',
  'start-missing': 'error',
  'levels-not-given': 'warning',
  // What finance will ask next
  'source-missing': 'warning',
  'evidence-missing': 'warning',
  'evidence-supplier-only': 'warning',
  'benefits-missing': 'warning',
  'baseline-date-missing': 'info',
  'cost-lines-missing': 'warning',
  'range-missing': 'warning',
  'single-point-estimate': 'warning',
  'stacked-benefits': 'warning',
  'benefits-from-day-one': 'warning',
  'do-nothing-missing': 'warning',
  'false-precision': 'info',
  'hidden-assumption': 'warning',
  'optimism-bias-missing': 'warning',
  'benefit-class-missing': 'warning',
  'release-route-missing': 'warning',
  'owner-missing': 'info',
  'objective-missing': 'info',
  'sponsor-missing': 'info',
  'decision-missing': 'info',
  'start-not-given': 'info',
  'discount-rate-assumed': 'warning',
  'setting-assumed': 'info',
  'reason-missing': 'warning',
  'data-owner-missing': 'info',
  'metric-wrong-way': 'warning',
  'readiness-open': 'warning',
  'no-irr': 'info',
  'actual-missing': 'warning',
  'measured-needs-cause': 'info',
  // What two leaders agree on
  'concern-closed-without-evidence': 'info',
  'commitment-other-side-untouched': 'warning',
  'commitment-feasibility-after-public': 'warning',
  'commitment-one-perspective-only': 'info',
  // What people typed
  'wording-suggestion': 'info',
} as const satisfies Readonly<Record<string, 'error' | 'warning' | 'info'>>;

/** Code of a problem; its words stand in the locales. */
export type ProblemCode = keyof typeof PROBLEM_SEVERITIES;
export type Severity = (typeof PROBLEM_SEVERITIES)[ProblemCode];

/** Something to tell: a code, the cell it is about, and values for its sentence. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The cell that is wrong or that should be filled; null when it is about the whole input. */
  readonly at: CellAddress | null;
  readonly data: Readonly<Record<string, string | number>>;
}

/**
 * Makes a problem with the severity that its code has.
 *
 * @example problem('no-initiatives', null).severity // 'info'
 */
export function problem(code: ProblemCode, at: CellAddress | null, data: Problem['data'] = {}): Problem {
  return { code, severity: PROBLEM_SEVERITIES[code], at, data };
}
