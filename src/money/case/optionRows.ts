import type { BenefitLine, CostLine } from '../../model/Casebook';
import { benefitRow, costRows } from '../lines/costRows';
import type { LineContext } from '../lines/LineContext';
import { CASE_LINE_KINDS, type CaseLine, type OptionRows } from './CaseLine';

/** The rows of an option, with all its VAT: that which counts in the value stands among the costs too. */
export interface TaxedRows extends OptionRows {
  readonly taxes: readonly CaseLine<CostLine>[];
}

/** The rows of an option without lines. */
export const NO_ROWS: TaxedRows = { costs: [], benefits: [], taxes: [] };

/** The typed lines of an option. */
export interface OptionLines {
  readonly costs: readonly CostLine[];
  readonly benefits: readonly BenefitLine[];
}

/**
 * Every row of an option, typed lines first, then what follows from them, kind by kind, each kind in the order of the
 * sheet. VAT counts in the value only where the set-up says so.
 */
export function optionRows({ costs, benefits }: OptionLines, context: LineContext): TaxedRows {
  const all = costs.flatMap((line) => costRows(line, context));
  const rows = benefits.map((line) => benefitRow(line, context));
  // Most lines have nothing that follows from them.
  if (all.length === costs.length) return { costs: all, benefits: rows, taxes: [] };
  const ofKind = (kind: CaseLine['kind']): readonly CaseLine<CostLine>[] => all.filter((row) => row.kind === kind);
  const kinds = CASE_LINE_KINDS.filter((kind) => kind !== 'vat' || context.setup.vatInValue.value);
  return { costs: kinds.flatMap(ofKind), benefits: rows, taxes: ofKind('vat') };
}
