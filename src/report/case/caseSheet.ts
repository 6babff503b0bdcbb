import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type SheetFrame } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import { formulaOperand } from '../formula/Formula';
import { addCaseBeside } from './caseBeside';
import { addCaseChain } from './caseChain';
import { addCaseChart, CHART_ROWS } from './caseChart';
import { CASE_GRID } from './caseFrame';
import { addCaseHead } from './caseHead';
import { addCaseBridge, addCaseLenses, LENS_ROWS } from './caseLenses';
import { addCaseOutcomes } from './caseOutcomes';
import { addCaseQuestions } from './caseQuestions';

const AFTER_FIGURES = 8;

/** One page for a board: headline, five figures, one chart, outcomes, four readers, the bridge, the benefit chain, what is asked next. */
export function caseSheet(frame: SheetFrame, context: ReportContext, result: CaseResult): SheetBuilder {
  const columnWidths = Array.from({ length: CASE_GRID.columns }, () => CASE_GRID.width);
  const sheet = new SheetBuilder({ ...frame, columnWidths });
  addCaseHead(sheet, context, result);
  sheet.height(AFTER_FIGURES - 1, 6);
  addCaseBeside(sheet, context, { result, row: AFTER_FIGURES - 1 });
  addCaseChart(sheet, context, { result, row: AFTER_FIGURES });
  addCaseOutcomes(sheet, context, { result, row: AFTER_FIGURES });
  const lenses = AFTER_FIGURES + CHART_ROWS + 1;
  addCaseLenses(sheet, context, { result, row: lenses });
  const bridge = lenses + LENS_ROWS + 1;
  sheet.height(bridge - 1, 6);
  addCaseBridge(sheet, context, { result, row: bridge });
  const asked = addCaseChain(sheet, context, { result, row: bridge + 3 });
  const end = addCaseQuestions(sheet, context, { result, row: asked });
  sheet.merges.push({ firstRow: end + 1, firstColumn: 0, lastRow: end + 1, lastColumn: CASE_GRID.columns - 1 });
  sheet.put(end + 1, 0, { value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'muted' });
  return sheet;
}
