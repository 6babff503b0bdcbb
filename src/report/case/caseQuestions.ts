import { a1 } from '../../model/cellAddress';
import type { Problem } from '../../model/Problem';
import type { ReportContext } from '../build/ReportContext';
import type { SheetBuilder } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import type { CaseResult } from '../CaseResult';
import { charactersIn } from './caseFrame';

const MARK = { error: '✗', warning: '!', info: '·' } as const;
const COLUMNS = { text: 0, textEnd: 11, cell: 12, cellEnd: 13, note: 14, noteEnd: 17, ref: 18, refEnd: 19 } as const;

/** A name for the question that stays the same from run to run, so that a typed answer finds its row again. */
export function questionId({ code, at }: Problem): string {
  return at === null ? code : `${code} ${at.sheet}!${a1(at)}`;
}

/** What finance will ask next, each with its cell and room for an answer that is kept. */
export function addCaseQuestions(sheet: SheetBuilder, context: ReportContext, { result, row }: { readonly result: CaseResult; readonly row: number }): number {
  const { label } = context.words;
  sheet.put(row, 0, { value: label('section-questions'), style: 'section' });
  const heads = [[COLUMNS.text, COLUMNS.textEnd, 'head-question'], [COLUMNS.cell, COLUMNS.cellEnd, 'head-cell'], [COLUMNS.note, COLUMNS.noteEnd, 'head-answer'], [COLUMNS.ref, COLUMNS.refEnd, 'head-ref']] as const;
  for (const [first, last, key] of heads) {
    sheet.put(row + 1, first, { value: label(key), style: 'columnHeader' });
    sheet.fill({ firstRow: row + 1, firstColumn: first, lastRow: row + 1, lastColumn: last }, 'columnHeader');
    if (last > first) sheet.merges.push({ firstRow: row + 1, firstColumn: first, lastRow: row + 1, lastColumn: last });
  }
  const notes = context.notes.get(`case:${result.initiative.id}`) ?? new Map<string, string>();
  const asked: readonly AskedRow[] = result.questions.map((question) => ({ id: questionId(question), question, note: notes.get(questionId(question)) ?? null }));
  const known = new Set(asked.map(({ id }) => id));
  // An answer whose question is settled stays: what people typed is never thrown away.
  const settled = [...notes].flatMap(([id, note]): readonly AskedRow[] => (known.has(id) ? [] : [{ id, question: null, note }]));
  const start = row + 2;
  if (asked.length === 0) sheet.put(start, 0, { value: label('no-questions'), style: 'good' });
  const first = asked.length === 0 ? start + 1 : start;
  const rows = [...asked, ...settled];
  rows.forEach((each, index) => {
    addQuestion(sheet, context, { ...each, at: first + index });
  });
  if (rows.length > 0) sheet.notes.push({ firstRow: first, lastRow: first + rows.length - 1, idColumn: COLUMNS.ref, noteColumn: COLUMNS.note });
  return first + rows.length;
}

/** A question, or an earlier answer whose question is no longer asked. */
interface AskedRow {
  readonly id: string;
  readonly question: Problem | null;
  readonly note: string | null;
}

function addQuestion(sheet: SheetBuilder, context: ReportContext, { id, question, at, note }: AskedRow & { readonly at: number }): void {
  const text = question === null ? context.words.label('no-longer-asked') : `${MARK[question.severity]} ${context.words.problem(question)}`;
  sheet.put(at, COLUMNS.text, { value: text, style: 'text' });
  sheet.merges.push({ firstRow: at, firstColumn: COLUMNS.text, lastRow: at, lastColumn: COLUMNS.textEnd });
  const place = question?.at ?? null;
  if (place !== null) {
    const cell = a1(place);
    sheet.put(at, COLUMNS.cell, { value: `${place.sheet}!${cell}`, style: 'link', link: { sheet: place.sheet, cell } });
    sheet.merges.push({ firstRow: at, firstColumn: COLUMNS.cell, lastRow: at, lastColumn: COLUMNS.cellEnd });
  }
  sheet.put(at, COLUMNS.note, { value: note, style: 'note', format: '@' });
  sheet.fill({ firstRow: at, firstColumn: COLUMNS.note, lastRow: at, lastColumn: COLUMNS.noteEnd }, 'note');
  sheet.merges.push({ firstRow: at, firstColumn: COLUMNS.note, lastRow: at, lastColumn: COLUMNS.noteEnd });
  sheet.put(at, COLUMNS.ref, { value: id, style: 'key' });
  sheet.merges.push({ firstRow: at, firstColumn: COLUMNS.ref, lastRow: at, lastColumn: COLUMNS.refEnd });
  sheet.height(at, textHeight(text, { width: charactersIn(COLUMNS.textEnd + 1), size: 10 }) + 2);
}
