import type { BenefitLine, CostLine, Initiative, Setup } from '../../../src/model/Casebook';
import { benefitRow, costRows } from '../../../src/money/lines/costRows';
import { lineContext, type LineContext } from '../../../src/money/lines/LineContext';
import { assumed, benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

/** A context of so many years after year 0. */
export function contextOf(years: number, setup: Partial<Setup> = {}, initiative: Partial<Initiative> = {}): LineContext {
  return lineContext(initiativeOf(initiative), setupOf({ years: assumed(years), ...setup }));
}

/** A cost with amounts by year; null = blank. */
export function cost(years: readonly (number | null)[], record: CostLine['record'] = {}): CostLine {
  return costOf('licences', record, years.map((amount) => (amount === null ? null : cell(amount))));
}

/** A benefit by volume, without typed years. */
export function volumeOf(volume: number, unitValue: number, record: BenefitLine['record'] = {}): BenefitLine {
  return benefitOf('beds', { volume: cell(volume), unitValue: cell(unitValue), ...record }, []);
}

/** A benefit with amounts by year. */
export function benefit(years: readonly (number | null)[], record: BenefitLine['record'] = {}): BenefitLine {
  return benefitOf('beds', record, years.map((amount) => (amount === null ? null : cell(amount))));
}

/** The amounts of the rows of a cost, by kind. */
export function rowsByKind(line: CostLine, context: LineContext): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(costRows(line, context).map(({ kind, amounts }) => [kind, amounts]));
}

/** What a cost comes to by year with everything that follows from it. */
export function wholeCost(line: CostLine, context: LineContext): readonly number[] {
  const rows = costRows(line, context);
  return Array.from({ length: context.count }, (_, year) => rows.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0), 0));
}

/** The amounts of a benefit. */
export function amountsOf(line: BenefitLine, context: LineContext): readonly number[] {
  return benefitRow(line, context).amounts;
}
