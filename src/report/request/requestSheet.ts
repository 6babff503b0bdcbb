import type { PresetId } from '../../model/choices';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type SheetFrame } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import type { CaseSheet } from '../CaseSheet';
import { areaFormula, binaryFormula, callFormula, formulaOperand } from '../formula/Formula';
import { BUDGET_REQUEST } from './budgetRequest';
import { fieldAnswer } from './fieldAnswer';
import { FIVE_CASE } from './fiveCase';
import { hasRequest } from './requestFields';
import { REQUEST_LISTS } from './requestLists';
import { LAST_COLUMN, MARKS, REQUEST_GRID, RequestPage, requestWidths, type Answer } from './RequestPage';
import type { RequestRow, RequestSkeleton } from './RequestSkeleton';
import { statementAnswer } from './statementAnswer';

/** Presets whose readers expect another document than the one page. */
const SKELETONS: Readonly<Partial<Record<PresetId, RequestSkeleton>>> = { 'nhs-england': FIVE_CASE };

/** The document that a preset's readers expect. */
export function skeletonOf(preset: PresetId): RequestSkeleton {
  return SKELETONS[preset] ?? BUDGET_REQUEST;
}

function answerOf(page: RequestPage, row: RequestRow): Answer {
  switch (row.source.kind) {
    case 'field':
      return fieldAnswer(page, row.source.field);
    case 'statement':
      return statementAnswer(page, row.source, row);
    case 'list':
      return REQUEST_LISTS[row.source.list](page);
  }
}

/** Title, what it is, and how much of it is still open: counted live over the marks. */
function addHead(page: RequestPage, skeleton: RequestSkeleton): number {
  const { initiative } = page.result;
  page.put(0, [REQUEST_GRID.mark, LAST_COLUMN], { value: page.sentence(skeleton.title, { initiative: initiative.name.value }), style: 'title' });
  page.sheet.height(0, 24);
  page.put(1, [REQUEST_GRID.mark, LAST_COLUMN], { value: page.label(`request-about-${skeleton.id}`), style: 'muted' });
  page.sheet.height(2, 18);
  page.sheet.next = 3;
  return 2;
}

function addCount(page: RequestPage, row: number, marks: { readonly open: number; readonly all: number }): void {
  const { sheet } = page;
  const area = areaFormula(sheet.at(row + 1, REQUEST_GRID.mark), sheet.at(sheet.next - 1, REQUEST_GRID.mark));
  const [opened, given] = [callFormula('COUNTIF', area, MARKS.open), callFormula('COUNTIF', area, MARKS.given)];
  const [of, none, still] = [page.label('request-of'), page.label('request-none-open'), page.label('request-still-open')];
  const counted = binaryFormula(binaryFormula(binaryFormula(opened, '&', of), '&', binaryFormula(opened, '+', given)), '&', still);
  const value = marks.open === 0 ? none : `${String(marks.open)}${of}${String(marks.all)}${still}`;
  page.put(row, [REQUEST_GRID.mark, LAST_COLUMN], { value, formula: callFormula('IF', binaryFormula(opened, '=', 0), none, counted), style: 'strong' });
}

/** A request filled from the case, row by row as its skeleton declares it; what is missing is named where it belongs. */
export function requestSheet(frame: SheetFrame, context: ReportContext, result: CaseResult): SheetBuilder {
  const skeleton = skeletonOf(context.casebook.setup.preset.value);
  const sheet = new SheetBuilder({ ...frame, columnWidths: requestWidths(skeleton.answerWidth), page: { ...frame.page, orientation: 'portrait', pagesTall: skeleton.pagesTall } });
  const page = new RequestPage(sheet, context, result);
  const countRow = addHead(page, skeleton);
  const marks: string[] = [];
  for (const { title, rows } of skeleton.sections) {
    page.section(page.label(title));
    for (const row of rows) {
      const answer = answerOf(page, row);
      marks.push(String(answer.mark.value));
      page.answer(page.label(row.label), answer);
    }
  }
  addCount(page, countRow, { open: marks.filter((mark) => mark === MARKS.open).length, all: marks.length });
  sheet.next += 1;
  page.put(sheet.next, [REQUEST_GRID.mark, LAST_COLUMN], { value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'muted' });
  return sheet;
}

/** The request of each case that says more than the six cells. */
export const REQUEST_SHEET: CaseSheet = { kind: 'request', nameKey: 'sheet-request', has: hasRequest, build: requestSheet };
