import type {
  CellArea,
  CellDescription,
  ChartDescription,
  ConditionalFormatDescription,
  DescribedValue,
  NotesDescription,
  PageDescription,
  RowDescription,
  SheetDescription,
  SheetRole,
  TableDescription,
  ValidationDescription,
} from '../description/SheetDescription';
import type { StyleRole } from '../description/styleRoles';
import type { CellPointer, Formula } from '../formula/Formula';
import { formulaText } from '../formula/formulaText';

/** A cell to put: a constant, or a formula with the value that the engine found. */
export interface NewCell {
  readonly value: DescribedValue;
  readonly formula?: Formula | undefined;
  readonly style?: StyleRole;
  readonly format?: string | undefined;
  readonly link?: { readonly sheet: string; readonly cell: string } | undefined;
}

/** What a sheet is before it has cells. */
export interface SheetFrame {
  readonly id: string;
  readonly name: string;
  readonly role: SheetRole;
  readonly columnWidths: readonly number[];
  readonly tabColor: string;
  readonly page: PageDescription;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines?: boolean;
}

/** A cell of an output that says a text or repeats another cell, its formula still as data. */
export interface ShownCell {
  readonly at: CellPointer;
  readonly value: DescribedValue;
  readonly formula: Formula;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Collects the cells of one sheet, row by row; `describe` gives the finished description. */
export class SheetBuilder {
  readonly charts: ChartDescription[] = [];
  readonly merges: CellArea[] = [];
  readonly validations: ValidationDescription[] = [];
  readonly conditionalFormats: ConditionalFormatDescription[] = [];
  readonly tables: TableDescription[] = [];
  readonly notes: NotesDescription[] = [];
  /** What is printed; null prints all. */
  printArea: CellArea | null = null;
  /** Next free row. */
  next = 0;
  /** Texts and repeated figures of an output, by place: what the checks hold against the workings. */
  readonly shown = new Map<string, ShownCell>();
  /** Cells of each row, by column from the left. */
  private readonly rows: CellDescription[][] = [];
  private readonly heights = new Map<number, number>();

  constructor(readonly frame: SheetFrame) {}

  get name(): string {
    return this.frame.name;
  }

  /** A pointer to a cell of this sheet with both parts fixed. */
  at(row: number, column: number): CellPointer {
    return { sheet: this.frame.name, row, column, rowFixed: true, columnFixed: true };
  }

  /** Puts one cell and returns a fixed pointer to it. */
  put(row: number, column: number, cell: NewCell): CellPointer {
    const { value, formula, style = 'plain', format, link } = cell;
    // Filled in step by step: a hundred thousand cells made of spread parts keep the collector of garbage busy.
    const placed: Writable<CellDescription> = { column, value, style };
    if (formula !== undefined) placed.formula = formulaText(formula, this.frame.name);
    if (format !== undefined) placed.format = format;
    if (link !== undefined) placed.link = link;
    this.place(row, placed);
    this.next = Math.max(this.next, row + 1);
    const at = this.at(row, column);
    if (formula !== undefined && this.frame.role === 'output' && (typeof value === 'string' || formula.kind === 'cell')) this.shown.set(`${String(row)}:${String(column)}`, { at, value, formula });
    return at;
  }

  /** Puts cells side by side from a column on; null leaves a gap. */
  line(row: number, column: number, cells: readonly (NewCell | null)[]): void {
    cells.forEach((cell, index) => {
      if (cell !== null) this.put(row, column + index, cell);
    });
  }

  /** Gives the empty cells of a block a style, for rules and bands. */
  fill(area: CellArea, style: StyleRole): void {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        if (this.rows[row]?.some((cell) => cell.column === column) !== true) this.put(row, column, { value: null, style });
      }
    }
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
    this.row(row);
  }

  /** Height of a row in points; undefined where the program decides. */
  heightOf(row: number): number | undefined {
    return this.heights.get(row);
  }

  describe(): SheetDescription {
    const rows: readonly RowDescription[] = this.rows.map((cells, row) => {
      const height = this.heights.get(row);
      return height === undefined ? { cells } : { height, cells };
    });
    const { freeze = null, showGridlines = false, ...frame } = this.frame;
    const { charts, merges, validations, conditionalFormats, tables, notes } = this;
    const page = { ...frame.page, printArea: this.printArea ?? frame.page.printArea };
    return { ...frame, page, freeze, showGridlines, rows, charts, merges, validations, conditionalFormats, tables, notes };
  }

  private row(index: number): CellDescription[] {
    while (this.rows.length <= index) this.rows.push([]);
    return this.rows[index] ?? [];
  }

  /** Cells mostly come from left to right; one that stands already is replaced. */
  private place(row: number, cell: CellDescription): void {
    const cells = this.row(row);
    const last = cells.at(-1);
    if (last === undefined || last.column < cell.column) {
      cells.push(cell);
      return;
    }
    const at = cells.findIndex(({ column }) => column >= cell.column);
    cells.splice(at, cells[at]?.column === cell.column ? 1 : 0, cell);
  }
}
