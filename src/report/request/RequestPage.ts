import { CasePage } from '../build/CasePage';
import { a1 } from '../../model/cellAddress';
import { sumOf } from '../../model/sumOf';
import type { NewCell } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';

/** The grid of a request: a mark, what is asked, and seven columns for the answer. */
export const REQUEST_GRID = { mark: 0, label: 1, answer: 2, answers: 7 } as const;
/** Width of each column in characters, those of the answer as wide as the skeleton says. */
export function requestWidths(answerWidth: number): readonly number[] {
  return [3, 28, ...Array.from({ length: REQUEST_GRID.answers }, () => answerWidth)];
}
/** Last column of the grid. */
export const LAST_COLUMN = REQUEST_GRID.answer + REQUEST_GRID.answers - 1;

/** What stands in front of an answer that is there, and of one that is not. */
export const MARKS = { given: '✓', open: '○' } as const;

/** A cell of an answer, over columns of the answer part counted from 0. */
export interface AnswerCell extends NewCell {
  readonly first: number;
  readonly last: number;
}

/** One line of an answer; its name stands below the question where the columns are years. */
export interface AnswerLine {
  readonly name?: NewCell;
  readonly cells: readonly AnswerCell[];
}

/** What answers a row of a request. */
export interface Answer {
  readonly lines: readonly AnswerLine[];
  /** Live where a cell of the sheet may still be filled. */
  readonly mark: NewCell;
}

const LEAST_HEIGHT = 15;
/** Rows up to this height hold one line, on which question and answer stand side by side. */
const LOW_ROW = 18;
/** Height of a row that nobody set. */
const PLAIN_ROW = 13;
/** Points of rows that fit on a printed page, as LibreOffice prints the grid of five cases. */
const PAGE_POINTS = { a4: 955, letter: 870 } as const;
/** A section that would begin so close to the foot of its page begins on the next one. */
const FEWEST_POINTS = 150;
const FILLER_ROW = 11;
const FILL = 1.15;
const SMALL_SIZE = 9;
const SIZE = 10;


/** Writes a request from top to bottom, and knows where its figures stand. */
export class RequestPage extends CasePage {
  /** Words with the readers' names and the currency filled in. */
  override label(key: string): string {
    return this.context.words.forReader(super.label(key).replace('{currency}', this.currency));
  }

  /** One cell from a column to another on a row, which gets as high as it needs. */
  put(row: number, columns: readonly [first: number, last: number], cell: NewCell): void {
    const [first, last] = columns;
    this.sheet.put(row, first, cell);
    if (last > first) {
      this.sheet.fill({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last }, cell.style ?? 'plain');
      this.sheet.merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
    }
    const size = cell.style === 'columnHeader' || cell.style === 'columnHeaderRight' || cell.style === 'muted' ? SMALL_SIZE : SIZE;
    const needed = typeof cell.value === 'string' ? textHeight(cell.value, { width: this.charactersIn(first, last), size }) + 2 : LEAST_HEIGHT;
    this.sheet.height(row, Math.max(this.sheet.heightOf(row) ?? LEAST_HEIGHT, needed));
  }

  /** Characters that fit on a line from a column to another. */
  private charactersIn(first: number, last: number): number {
    return Math.floor(sumOf(this.sheet.frame.columnWidths.slice(first, last + 1)) * FILL);
  }

  /** A heading over the rows of a section; where pages follow each other, not at the foot of one. */
  section(title: string): void {
    if (this.sheet.frame.page.pagesTall !== 1) this.fillPage();
    const row = this.sheet.next;
    this.put(row, [REQUEST_GRID.label, LAST_COLUMN], { value: title, style: 'section' });
    this.sheet.height(row, 20);
  }

  /** Leaves the foot of a page free. Programs that fit pages to a width ignore page breaks, so free rows have to do it. */
  private fillPage(): void {
    const capacity = PAGE_POINTS[this.sheet.frame.page.paper];
    const used = sumOf(Array.from({ length: this.sheet.next }, (_, row) => this.sheet.heightOf(row) ?? PLAIN_ROW)) % capacity;
    const rest = capacity - used;
    if (rest > FEWEST_POINTS) return;
    const rows = Math.ceil(rest / FILLER_ROW);
    for (let row = this.sheet.next; row < this.sheet.next + rows; row += 1) this.sheet.height(row, FILLER_ROW);
    this.sheet.next += rows;
  }

  /** A live answer looks open as long as its mark does. */
  private followMark(row: number): void {
    const mark = a1({ row, column: REQUEST_GRID.mark });
    for (const [first, last] of [[REQUEST_GRID.mark, REQUEST_GRID.mark], [REQUEST_GRID.answer, LAST_COLUMN]] as const) {
      this.sheet.conditionalFormats.push({ area: { firstRow: row, firstColumn: first, lastRow: row, lastColumn: last }, formula: `$${mark}="${MARKS.open}"`, style: 'open' });
    }
  }

  /** A question with its mark and the lines of its answer. */
  answer(label: string, { lines, mark }: Answer): void {
    const start = this.sheet.next;
    this.put(start, [REQUEST_GRID.mark, REQUEST_GRID.mark], { style: 'good', ...mark });
    if (mark.formula !== undefined) this.followMark(start);
    lines.forEach(({ name, cells }, index) => {
      if (name !== undefined) this.put(start + index, [REQUEST_GRID.label, REQUEST_GRID.label], name);
      for (const { first, last, ...cell } of cells) this.put(start + index, [REQUEST_GRID.answer + first, REQUEST_GRID.answer + last], cell);
    });
    const isLow = lines.length === 1 && (this.sheet.heightOf(start) ?? 0) <= LOW_ROW;
    this.put(start, [REQUEST_GRID.label, REQUEST_GRID.label], { value: label, style: isLow ? 'rowStrong' : 'strong' });
  }
}
