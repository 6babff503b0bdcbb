import type { Metric } from '../../model/Casebook';
import type { Side } from '../../model/choices';
import type { ScorecardRow } from '../../scorecard/Scorecard';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type NewCell, type SheetFrame } from '../build/SheetBuilder';
import { changeCell, deadlineCell, gradeCell, levelCell } from '../case/metricCells';
import type { CaseResult } from '../CaseResult';
import { areaFormula, binaryFormula, callFormula, formulaOperand } from '../formula/Formula';

/** Columns of a scorecard; both leaders' sheets have the same. */
export const SCORECARD_COLUMNS = ['metric', 'why', 'baseline', 'latest', 'target', 'change', 'by', 'evidence', 'status', 'variation', 'assurance', 'owner', 'matters', 'note', 'ref'] as const;
type ScorecardColumn = (typeof SCORECARD_COLUMNS)[number];

/** Width of each column in characters. */
export const SCORECARD_WIDTHS: readonly number[] = [27, 31, 9, 9, 9, 9, 11, 12, 16, 15, 15, 17, 12, 20, 18];
const NUMBERS: readonly ScorecardColumn[] = ['baseline', 'latest', 'target', 'change'];
/** Row of the column heads, zero-based. */
export const SCORECARD_HEADER_ROW = 4;
/** Room for two lines and some air, so that a row is read across. */
const ROW_HEIGHT = 36;

/** Where a field of the scorecard stands, zero-based. */
export const scorecardColumn = (name: ScorecardColumn): number => SCORECARD_COLUMNS.indexOf(name);

const REASON = { technology: 'whyTechnology', clinical: 'whyClinical' } as const;

function whyCell(context: ReportContext, row: ScorecardRow, place: { readonly id: string; readonly side: Side }): NewCell {
  const { side, id } = place;
  if (row.reason !== null) {
    return { value: row.reason.value, formula: formulaOperand(context.ledger.find(`${id}/m.${row.metricId}.${REASON[side]}`)), style: 'rowText' };
  }
  const { words } = context;
  const other = row.side === null ? 'no-reason' : 'no-reason-here';
  const suggestion = row.suggestedReason === null ? '' : ` ${words.sentence('reason-suggested', { reason: row.suggestedReason })}`;
  return { value: words.label(other) + suggestion, style: 'rowOpen' };
}

function mattersTo(context: ReportContext, { shared, side }: ScorecardRow): NewCell {
  const key = shared ? 'matters-both' : side === null ? 'matters-unsaid' : `matters-${side}`;
  return { value: context.words.label(key), style: shared ? 'rowText' : 'rowOpen' };
}

/** Where people type on a row, and the id by which it is kept. */
function noteCells({ notes }: ReportContext, side: Side, ref: string): Readonly<Record<'note' | 'ref', NewCell>> {
  return { note: { value: notes.get(`scorecard:${side}`)?.get(ref) ?? null, style: 'note', format: '@' }, ref: { value: ref, style: 'rowMuted' } };
}

function rowCells(context: ReportContext, row: ScorecardRow, place: { readonly id: string; readonly side: Side; readonly metric: Metric }): Readonly<Record<ScorecardColumn, NewCell>> {
  const { id, metric, side } = place;
  const { words, ledger } = context;
  const unit = row.unit === null || row.unit.value === '%' ? '' : `, ${row.unit.value}`;
  const ref = `${id}/${row.metricId}`;
  const level = (name: 'baseline' | 'target' | 'actual'): NewCell => levelCell(ledger, id, { metric, name, value: row[name]?.value ?? null });
  return {
    metric: { value: `${row.wording?.value ?? row.name.value}${unit}`, style: 'rowStrong' },
    why: whyCell(context, row, place),
    baseline: level('baseline'),
    latest: level('actual'),
    target: level('target'),
    change: changeCell(ledger, id, metric),
    by: deadlineCell(ledger, id, metric),
    evidence: gradeCell(ledger, id, metric),
    status: { value: words.status(row.status), style: 'rowText' },
    variation: { value: words.variation(row.variation, row.points), style: 'rowText' },
    assurance: { value: words.assurance(row.assurance), style: 'rowText' },
    owner: { value: row.owner?.value ?? words.label('owner-unsaid'), style: row.owner === null ? 'rowOpen' : 'rowText' },
    matters: mattersTo(context, row),
    ...noteCells(context, side, ref),
  };
}

function addHead(sheet: SheetBuilder, context: ReportContext, side: Side): void {
  const { label } = context.words;
  sheet.put(0, 0, { value: label(`scorecard-title-${side}`), style: 'title' });
  sheet.put(2, 0, { value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'muted' });
  SCORECARD_COLUMNS.forEach((name, column) => {
    const style = NUMBERS.includes(name) ? 'columnHeaderRight' : name === 'by' ? 'columnHeaderIndented' : 'columnHeader';
    sheet.put(SCORECARD_HEADER_ROW, column, { value: label(name === 'why' ? `head-why-${side}` : `head-${name}`), style });
  });
  sheet.height(SCORECARD_HEADER_ROW, 30);
}

/** How many of the rows matter to both leaders, counted live. */
function addBalance(sheet: SheetBuilder, context: ReportContext, rows: readonly ScorecardRow[]): void {
  const { label } = context.words;
  const matters = scorecardColumn('matters');
  if (rows.length === 0) {
    sheet.put(1, 0, { value: label('scorecard-empty'), style: 'plain' });
    return;
  }
  const count = (key: string, value: number): { readonly formula: ReturnType<typeof callFormula>; readonly value: number } => ({
    formula: callFormula('COUNTIF', areaFormula(sheet.at(SCORECARD_HEADER_ROW + 1, matters), sheet.at(sheet.next - 1, matters)), label(key)),
    value,
  });
  const both = count('matters-both', rows.filter((row) => row.shared).length);
  const single = rows.length - both.value;
  const all = callFormula('COUNTA', areaFormula(sheet.at(SCORECARD_HEADER_ROW + 1, matters), sheet.at(sheet.next - 1, matters)));
  const [before, between, after] = [label('balance-before'), label('balance-between'), label('balance-after')];
  const formula = [both.formula, formulaOperand(between), binaryFormula(all, '-', both.formula), formulaOperand(after)].reduce((left, right) => binaryFormula(left, '&', right), formulaOperand(before));
  sheet.put(1, 0, { value: `${before}${String(both.value)}${between}${String(single)}${after}`, formula, style: 'plain' });
}

/** One leader's scorecard: every initiative's shared metrics, the same figures as the other's, its own reasons. */
export function scorecardSheet(frame: SheetFrame, context: ReportContext, side: Side): SheetBuilder {
  const sheet = new SheetBuilder({ ...frame, columnWidths: SCORECARD_WIDTHS });
  addHead(sheet, context, side);
  const all: ScorecardRow[] = [];
  for (const result of context.cases) addGroup(sheet, context, { result, side, all });
  addBalance(sheet, context, all);
  const refs = context.cases.flatMap(({ initiative, scorecards }) => [initiative.id, ...scorecards[side].rows.map(({ metricId }) => `${initiative.id}/${metricId}`)]);
  addOrphanNotes(sheet, context, { side, known: new Set(refs) });
  if (sheet.next > SCORECARD_HEADER_ROW + 1) {
    sheet.notes.push({ firstRow: SCORECARD_HEADER_ROW + 1, lastRow: sheet.next - 1, idColumn: scorecardColumn('ref'), noteColumn: scorecardColumn('note') });
  }
  // Notes and refs are for the screen: without them the page is larger.
  sheet.printArea = { firstRow: 0, firstColumn: 0, lastRow: sheet.next - 1, lastColumn: scorecardColumn('matters') };
  return sheet;
}

function addGroup(sheet: SheetBuilder, context: ReportContext, group: { readonly result: CaseResult; readonly side: Side; readonly all: ScorecardRow[] }): void {
  const { initiative, scorecards } = group.result;
  const { rows } = scorecards[group.side];
  if (rows.length === 0) return;
  const at = sheet.next;
  const marking = initiative.record.confidentiality;
  const heading = marking === undefined ? initiative.name.value : `${initiative.name.value} · ${marking.value}`;
  sheet.put(at, 0, { value: heading, style: 'bandStrong' });
  sheet.merges.push({ firstRow: at, firstColumn: 0, lastRow: at, lastColumn: scorecardColumn('change') });
  sheet.height(at, 20);
  sheet.fill({ firstRow: at, firstColumn: 1, lastRow: at, lastColumn: SCORECARD_COLUMNS.length - 1 }, 'band');
  const notes = noteCells(context, group.side, initiative.id);
  sheet.put(at, scorecardColumn('note'), notes.note);
  sheet.put(at, scorecardColumn('ref'), notes.ref);
  const metrics = new Map(initiative.metrics.map((metric) => [metric.id, metric]));
  for (const row of rows) {
    const metric = metrics.get(row.metricId);
    if (metric === undefined) continue;
    const cells = rowCells(context, row, { id: initiative.id, side: group.side, metric });
    sheet.height(sheet.next, ROW_HEIGHT);
    sheet.line(sheet.next, 0, SCORECARD_COLUMNS.map((name) => cells[name]));
    group.all.push(row);
  }
}

/** Notes on metrics that the sheet no longer has: what people typed is never thrown away. */
function addOrphanNotes(sheet: SheetBuilder, context: ReportContext, { side, known }: { readonly side: Side; readonly known: ReadonlySet<string> }): void {
  for (const [ref, note] of context.notes.get(`scorecard:${side}`) ?? []) {
    if (known.has(ref)) continue;
    const at = sheet.next;
    sheet.put(at, 0, { value: context.words.label('no-longer-there'), style: 'rowMuted' });
    sheet.put(at, scorecardColumn('note'), { value: note, style: 'note', format: '@' });
    sheet.put(at, scorecardColumn('ref'), { value: ref, style: 'rowMuted' });
  }
}
