import { fieldCell } from '../../model/missingField';
import { a1 } from '../../model/cellAddress';
import type { RowPlace } from '../../model/record';
import type { NewCell } from '../build/SheetBuilder';
import { openCell } from '../case/caseChain';
import type { StyleRole } from '../description/styleRoles';
import type { ReportWords } from '../words/ReportWords';
import { MARKS, REQUEST_GRID, type Answer, type AnswerCell, type AnswerLine } from './RequestPage';

const LAST = REQUEST_GRID.answers - 1;

/** A cell over columns of an answer. */
export function over(columns: readonly [first: number, last: number], cell: NewCell): AnswerCell {
  return { style: 'rowText', ...cell, first: columns[0], last: columns[1] };
}

/** One cell across an answer. */
export function across(cell: NewCell): AnswerLine {
  return { cells: [over([0, LAST], cell)] };
}

/** A text over columns of an answer. */
export function said(columns: readonly [first: number, last: number], value: string, style: StyleRole = 'rowText'): AnswerCell {
  return over(columns, { value, style });
}

/** Lines that are there, marked open where something in them is not. */
export function answered(lines: readonly AnswerLine[], isOpen = false): Answer {
  return { lines, mark: { value: isOpen ? MARKS.open : MARKS.given, style: isOpen ? 'open' : 'good' } };
}

/** Nothing there: the words that say what to type and where. */
export function open(...cells: readonly NewCell[]): Answer {
  return answered(cells.map((cell) => across({ ...cell, style: 'rowOpen' })), true);
}

/** What to type and where, for a field of a row. */
export function toType(words: ReportWords, place: RowPlace, { field, header, room = 'wide' }: { readonly field: string; readonly header: string; readonly room?: 'narrow' | 'wide' }): NewCell {
  const at = fieldCell(place, field);
  return openCell(words, { sheet: place.sheet, cell: at === null ? null : a1(at), header }, room);
}
