import type { BenefitLine, CostLine, Initiative } from '../../model/Casebook';

/** Columns of a line that only finance asks for. */
const FINANCE_COLUMNS: ReadonlySet<string> = new Set([
  'optimismBias', 'mitigated', 'prices', 'currency', 'vat', 'vatRecoverable', 'life', 'residualValue', 'fundingSource', 'driver', 'adoption', 'endsAfter', 'discounting', 'riskAdjustment',
]);

const asksForIt = ({ record }: CostLine | BenefitLine): boolean => Object.keys(record).some((column) => FINANCE_COLUMNS.has(column));

/**
 * Whether an initiative holds more than its case page tells: several lines, options, risks, or a column that only
 * finance fills. A single cost has no sheet of its own.
 */
export function hasFinanceSheet({ costs, benefits, options, risks, record }: Initiative): boolean {
  const lines = [...costs, ...benefits];
  return lines.length > 1 || options.length > 0 || risks.length > 0 || record.fundingSource !== undefined || lines.some(asksForIt);
}
