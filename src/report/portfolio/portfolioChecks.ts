import type { Ledger } from '../build/Ledger';
import { ratedCheck, type ReportCheck } from '../checks/caseChecks';
import type { LiveCheck } from '../checks/LiveCheck';
import { binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import { hasPortfolioSheet } from './hasPortfolioSheet';
import { portfolioFlow } from './portfolioYears';

/** The check of the portfolio as the engine finds it: sum of net present values against that of the summed years. */
export function portfolioChecks(input: ReportInput): readonly ReportCheck[] {
  const valued = input.cases.filter(({ money }) => money.measures.npv !== null);
  if (!hasPortfolioSheet(input) || valued.length === 0) return [];
  const expected = valued.reduce((sum, { money }) => sum + (money.measures.npv ?? 0), 0);
  const worth = (side: 'pvCosts' | 'pvBenefits'): number => Math.abs(valued.reduce((sum, { money }) => sum + money.measures[side], 0));
  const scale = worth('pvCosts') + worth('pvBenefits');
  const actual = portfolioFlow(input).flow.discountedCumulative.at(-1) ?? 0;
  return [ratedCheck('portfolio/npv', input.words.label('check-portfolio-npv'), { expected, actual, scale })];
}

/** The same check as live formulas, once the sheet stands. */
export function portfolioLiveChecks(checks: readonly ReportCheck[], ledger: Ledger): readonly LiveCheck[] {
  return checks.map((check) => {
    const worth = (side: 'pvCosts' | 'pvBenefits'): Formula => callFormula('ABS', ledger.find(`portfolio/valued.${side}`));
    const scale = binaryFormula(worth('pvCosts'), '+', worth('pvBenefits'));
    return { check, formulas: { expected: formulaOperand(ledger.find('portfolio/valued.npv')), actual: formulaOperand(ledger.find('portfolio/pv.net')), scale } };
  });
}
