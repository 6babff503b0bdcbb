import type { InputRows } from '../inputs/InputRows';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type SheetFrame } from '../build/SheetBuilder';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import { SCORECARD_HEADER_ROW, scorecardColumn } from '../sheets/scorecardSheet';
import { caseCheckFormulas } from './caseCheckFormulas';
import { CASE_CHECKS, type CaseCheck, type ReportCheck } from './caseChecks';
import type { CheckFormulas, LiveCheck } from './LiveCheck';

/** Where the master check stands on the Checks sheet, whatever else is on it. */
export const MASTER_CHECK = { row: 2, column: 0 } as const;
const HEADER_ROW = 4;
const COLUMNS = { id: 0, what: 1, expected: 2, actual: 3, tolerance: 4, ok: 5 } as const;

/** Writes one check as a row: expected, actual, tolerance, and whether it holds. */
class CheckRows {
  constructor(
    readonly sheet: SheetBuilder,
    readonly context: ReportContext,
  ) {}

  add(check: ReportCheck, formulas: CheckFormulas | null): void {
    const row = this.sheet.next;
    const { words, ledger } = this.context;
    this.sheet.put(row, COLUMNS.id, { value: check.id, style: 'key' });
    this.sheet.put(row, COLUMNS.what, { value: check.what, style: 'label' });
    const expected = this.sheet.put(row, COLUMNS.expected, { value: check.expected, ...(formulas === null ? ENGINE : { formula: formulas.expected, style: 'number' as const }), format: NUMBER });
    const actual = this.sheet.put(row, COLUMNS.actual, { value: check.actual, ...(formulas === null ? ENGINE : { formula: formulas.actual, style: 'number' as const }), format: NUMBER });
    const limit = binaryFormula(ledger.find('setup.tolerance'), '*', callFormula('MAX', 1, formulas?.scale ?? 1));
    const tolerance = this.sheet.put(row, COLUMNS.tolerance, { value: check.tolerance, formula: limit, style: 'number', format: '0.000000' });
    const difference = callFormula('ABS', binaryFormula(expected, '-', actual));
    const holds = callFormula('IF', binaryFormula(difference, '<=', tolerance), words.label('check-holds'), words.label('check-fails'));
    this.sheet.put(row, COLUMNS.ok, { value: words.label(check.ok ? 'check-holds' : 'check-fails'), formula: holds, style: check.ok ? 'good' : 'bad' });
  }
}

const NUMBER = '#,##0.00';
/** What no formula works out stands as the engine found it, marked as such. */
const ENGINE = { style: 'engineValue' } as const;

/** The sum of a scorecard's column; nothing to add where it has no rows. */
function columnSum(sheet: SheetBuilder, column: number): Formula {
  const [first, last] = [SCORECARD_HEADER_ROW + 1, sheet.next - 1];
  return last < first ? formulaOperand(0) : callFormula('SUM', areaFormula(sheet.at(first, column), sheet.at(last, column)));
}

function addSheetChecks(rows: CheckRows, parts: ChecksParts): void {
  for (const check of parts.sheetChecks) {
    const scale = formulaOperand(1);
    if (check.id === 'inputs-still-so') {
      const area = parts.inputs.checkArea;
      const actual = area === null ? formulaOperand(0) : callFormula('COUNTIF', areaFormula(area.first, area.last), { kind: 'call', name: 'FALSE', args: [] });
      rows.add(check, { expected: formulaOperand(0), actual, scale });
      continue;
    }
    const column = check.id === 'scorecards-baseline' ? 'baseline' : 'target';
    const of = (sheet: SheetBuilder): Formula => columnSum(sheet, scorecardColumn(column));
    const expected = of(parts.technology);
    rows.add(check, { expected, actual: of(parts.clinical), scale: callFormula('ABS', expected) });
  }
}

/** What the checks are written from. */
export interface ChecksParts {
  readonly inputs: InputRows;
  readonly technology: SheetBuilder;
  readonly clinical: SheetBuilder;
  readonly sheetChecks: readonly ReportCheck[];
  readonly caseChecks: ReadonlyMap<string, readonly ReportCheck[]>;
  /** Checks of sheets that a case has besides its workings. */
  readonly more: readonly LiveCheck[];
}

/** What the master check adds where live inputs changed: figures follow, what was worded by the engine waits. */
function changedFormula({ checkArea }: InputRows, label: (key: string) => string): Formula {
  if (checkArea === null) return formulaOperand('');
  const changed = callFormula('COUNTIF', areaFormula(checkArea.first, checkArea.last), label('changed-since'));
  return callFormula('IF', binaryFormula(changed, '=', 0), '', binaryFormula(binaryFormula(label('master-changed-before'), '&', changed), '&', label('master-changed-after')));
}

/** All checks as live formulas, rolled into the one that every sheet shows. */
export function checksSheet(frame: SheetFrame, context: ReportContext, parts: ChecksParts): SheetBuilder {
  const sheet = new SheetBuilder(frame);
  const { label } = context.words;
  sheet.put(0, 0, { value: label('checks-title'), style: 'title' });
  sheet.put(1, 0, { value: label('checks-about'), style: 'plain' });
  const heads = ['head-ref', 'head-check', 'head-expected', 'head-actual', 'head-tolerance', 'head-result'].map(label);
  sheet.line(HEADER_ROW, 0, heads.map((value, column) => ({ value, style: column > 1 && column < 5 ? 'columnHeaderRight' : 'columnHeader' })));
  const rows = new CheckRows(sheet, context);
  addSheetChecks(rows, parts);
  for (const result of context.cases) {
    const checks = parts.caseChecks.get(result.initiative.id);
    // Only cases with a workings sheet have rows to check.
    if (checks === undefined) continue;
    for (const check of checks) {
      const which = check.id.slice(result.initiative.id.length + 1);
      if (isCaseCheck(which)) rows.add(check, caseCheckFormulas(context, result, which));
    }
  }
  for (const { check, formulas } of parts.more) rows.add(check, formulas);
  const results = areaFormula(sheet.at(HEADER_ROW + 1, COLUMNS.ok), sheet.at(sheet.next - 1, COLUMNS.ok));
  const failing = callFormula('COUNTIF', results, label('check-fails'));
  const verdict = callFormula('IF', binaryFormula(failing, '=', 0), label('master-holds'), binaryFormula(failing, '&', label('master-fails')));
  const formula = binaryFormula(verdict, '&', changedFormula(parts.inputs, label));
  sheet.put(MASTER_CHECK.row, MASTER_CHECK.column, { value: context.masterText, formula, style: 'strong' });
  return sheet;
}

function isCaseCheck(which: string): which is CaseCheck {
  return CASE_CHECKS.some((known) => known === which);
}
