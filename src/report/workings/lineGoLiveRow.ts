import type { Initiative } from '../../model/Casebook';
import { isByVolume } from '../../money/lines/baseSteps';
import type { LineContext } from '../../money/lines/LineContext';
import { binaryFormula, callFormula } from '../formula/Formula';
import type { ReportWords } from '../words/ReportWords';
import type { WorkingsRows } from './WorkingsRows';

/** Whether a benefit of any option but the baseline, which waits for none, counts its months from go-live. */
export function countsFromGoLive({ benefits, options }: Initiative, context: LineContext): boolean {
  const ofOptions = options.flatMap((option) => (option.role === 'baseline' ? [] : option.benefits));
  return context.goLiveMonths !== null && [...benefits, ...ofOptions].some((line) => isByVolume(line, context));
}

/** Writes the month of go-live, from which benefits by volume count; nothing where none does. */
export function addGoLiveRow(rows: WorkingsRows, words: ReportWords, { initiative, context }: { readonly initiative: Initiative; readonly context: LineContext }): void {
  if (context.goLiveMonths === null || !countsFromGoLive(initiative, context)) return;
  const goLive = rows.find('init.goLive');
  const firstAfterZero = binaryFormula(rows.ledger.find('setup.firstYear'), '+', 1);
  const years = binaryFormula(callFormula('YEAR', goLive), '-', firstAfterZero);
  const months = binaryFormula(binaryFormula(binaryFormula(12, '*', years), '+', callFormula('MONTH', goLive)), '-', rows.ledger.find('setup.fiscalYearStart'));
  rows.addValue({ key: 'time.goLive', label: words.label('row-go-live'), unit: words.label('unit-months'), value: context.goLiveMonths, formula: callFormula('MAX', -12, months), format: '0' });
}
