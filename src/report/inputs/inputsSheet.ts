import { periodHeads } from '../build/periodHeads';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder } from '../build/SheetBuilder';
import type { SheetFrame } from '../build/SheetBuilder';
import { formulaOperand } from '../formula/Formula';
import { addCaseInputs, addFactInput, isShared } from './caseInputs';
import { addSensitivityInputs } from '../sensitivity/sensitivityInputs';
import { INPUT_COLUMNS, InputRows } from './InputRows';
import { addSettingInputs } from './settingInputs';

const HEADER_ROW = 3;

function addHeader(sheet: SheetBuilder, context: ReportContext, periods: readonly string[]): void {
  const { label } = context.words;
  sheet.put(0, 0, { value: label('inputs-title'), style: 'title' });
  sheet.put(1, 0, { value: label('inputs-about'), style: 'plain' });
  sheet.put(2, 0, { value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'muted' });
  const heads = ['head-ref', 'head-input', 'head-value', 'head-unit', 'head-cell', 'head-reading', 'head-shown', 'head-still'].map(label);
  sheet.line(HEADER_ROW, 0, heads.map((value, column) => ({ value, style: column === INPUT_COLUMNS.value ? 'columnHeaderRight' : 'columnHeader' })));
  periods.forEach((value, index) => sheet.put(HEADER_ROW, INPUT_COLUMNS.firstYear + index, { value, style: 'columnHeaderRight' }));
}

/** The one door from the user's cells to our formulas: every input once, with where it stands and how it was read. */
export function inputsSheet(frame: SheetFrame, context: ReportContext): { readonly sheet: SheetBuilder; readonly rows: InputRows } {
  const { casebook, cases, words, ledger } = context;
  const longest = Math.max(0, ...cases.map(({ money }) => money.count));
  const periods = periodHeads(casebook, words, longest);
  const sheet = new SheetBuilder({ ...frame, columnWidths: [...frame.columnWidths, ...periods.map(() => 13)] });
  addHeader(sheet, context, periods);
  const rows = new InputRows(sheet, ledger, words);
  rows.section(words.label('section-settings'));
  addSettingInputs(rows, casebook.setup, cases.filter(({ initiative }) => context.chosen.includes(initiative.id)));
  rows.section(words.label('section-rounding'));
  for (const fact of cases[0]?.story.facts ?? []) if (isShared(fact)) addFactInput(rows, '', fact);
  for (const result of cases) addCaseInputs(rows, context, result);
  if (context.sensitivities.size > 0) addSensitivityInputs(rows, casebook.setup);
  return { sheet, rows };
}
