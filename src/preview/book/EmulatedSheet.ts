import type { CellArea } from '../../report/description/SheetDescription';
import { refusal } from '../host/refusal';
import { COLUMNS, columnCount, liesWithin, overlap, rowCount, ROWS } from './areas';
import { EMPTY, EMPTY_VALUE, UNTOUCHED, valueOfConstant, type Cell, type CellContent, type CellLink, type CellValue } from './Cell';
import { lookChange, NORMAL_LOOK, type CellLook } from './CellLook';
import type { FilledPlace, FormulaEngine } from './FormulaEngine';
import { SheetLooks } from './SheetLooks';
import { newPage, type ChartPart, type ConditionalPart, type NamePart, type TablePart, type ValidationPart } from './SheetParts';
import { typedContent } from './typedContent';

/** Rows and columns that stay in sight. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet needs of its workbook. */
export interface SheetSurroundings {
  readonly engine: FormulaEngine;
  readonly thisYear: number;
  /** Told after cells changed. */
  readonly changed: (sheet: EmulatedSheet, area: CellArea) => void;
}

/** A sheet of the emulated workbook: cells, and everything that lies on or around them. */
export class EmulatedSheet {
  private readonly cells = new Map<number, Cell>();
  private readonly looks = new SheetLooks();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  merges: readonly CellArea[] = [];
  validations: readonly ValidationPart[] = [];
  conditionals: readonly ConditionalPart[] = [];
  readonly tables: TablePart[] = [];
  readonly charts: ChartPart[] = [];
  readonly names: NamePart[] = [];
  readonly page = newPage();
  frozen: FrozenPanes | null = null;
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  isProtected = false;

  constructor(
    readonly id: string,
    public name: string,
    private readonly surroundings: SheetSurroundings,
  ) {}

  /** Refuses every change while the sheet is protected. */
  guard(): void {
    if (this.isProtected) throw refusal('AccessDenied', `The sheet ${this.name} is protected.`);
  }

  cellAt(row: number, column: number): Cell {
    const cell = this.cells.get(row * COLUMNS + column);
    if (cell !== undefined) return cell;
    const look = this.looks.at(row, column);
    return look === NORMAL_LOOK ? UNTOUCHED : { ...UNTOUCHED, look };
  }

  valueAt(row: number, column: number): CellValue {
    const { content } = this.cellAt(row, column);
    if (content.kind === 'formula') return this.surroundings.engine.valueAt(this.id, { row, column });
    if (content.kind === 'error') return { type: 'Error', value: content.error };
    return content.kind === 'empty' ? EMPTY_VALUE : valueOfConstant(content.value);
  }

  /** Does what typing does: a text is read as a number, date, truth value or formula where Excel would. */
  type(row: number, column: number, input: string | number | boolean): void {
    if (this.isCovered(row, column)) return;
    const { look } = this.cellAt(row, column);
    if (look.numberFormat === '@' && input !== '') {
      this.put(row, column, { kind: 'constant', value: String(input) });
      return;
    }
    if (typeof input !== 'string') {
      this.put(row, column, { kind: 'constant', value: input });
      return;
    }
    const { content, format } = typedContent(input, this.surroundings.thisYear);
    this.put(row, column, content);
    if (format !== undefined && look.numberFormat === 'General') this.store(row, column, { look: { ...look, numberFormat: format } });
  }

  /** Puts content into a cell as it is, without reading it as typing. */
  put(row: number, column: number, content: CellContent): void {
    const before = this.cellAt(row, column).content;
    this.store(row, column, { content });
    if (before.kind !== 'empty' || content.kind !== 'empty') this.surroundings.engine.put(this.id, { row, column }, content);
  }

  setLink(row: number, column: number, link: CellLink | null): void {
    this.store(row, column, { link });
  }

  /** Tells the workbook that cells changed. */
  noteChange(area: CellArea): void {
    this.surroundings.changed(this, area);
  }

  restyle(area: CellArea, change: (look: CellLook) => CellLook): void {
    this.guard();
    const changed = lookChange(change);
    const isWhole = this.looks.restyle(area, changed);
    if (isWhole) {
      for (const { row, column, cell } of this.cellsIn(area)) this.store(row, column, { look: changed(cell.look) });
      return;
    }
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) this.store(row, column, { look: changed(this.cellAt(row, column).look) });
    }
  }

  clearContents(area: CellArea): void {
    for (const { row, column } of this.cellsIn(area)) this.put(row, column, EMPTY);
    this.noteChange(area);
  }

  clearLooks(area: CellArea): void {
    this.restyle(area, () => NORMAL_LOOK);
    this.conditionals = this.conditionals.filter((part) => !liesWithin(part.area, area));
    this.unmerge(area);
  }

  clearLinks(area: CellArea): void {
    for (const { row, column } of this.cellsIn(area)) this.store(row, column, { link: null });
  }

  merge(area: CellArea): void {
    if (this.tables.some((table) => overlap(table.area, area))) throw refusal('InvalidOperation', 'Cells of a table cannot be merged.');
    this.unmerge(area);
    if (rowCount(area) * columnCount(area) === 1) return;
    for (const { row, column } of this.cellsIn(area)) {
      if (row !== area.firstRow || column !== area.firstColumn) this.put(row, column, EMPTY);
    }
    this.merges = [...this.merges, area];
  }

  unmerge(area: CellArea): void {
    this.merges = this.merges.filter((merge) => !overlap(merge, area));
  }

  /** The cells of an area that were ever touched, in no particular order. */
  *cellsIn(area: CellArea): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [key, cell] of this.cells) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      const isInside = row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
      if (isInside) yield { row, column, cell };
    }
  }

  /** What the formula engine takes over. */
  *contents(): Generator<FilledPlace> {
    for (const [key, { content }] of this.cells) {
      if (content.kind !== 'empty') yield { row: Math.floor(key / COLUMNS), column: key % COLUMNS, content };
    }
  }

  /** Formulas of cells, rules and names, and the areas of charts, follow what happens to other sheets. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const { row, column, content } of this.contents()) {
      if (content.kind !== 'formula') continue;
      const formula = rewrite(content.formula);
      if (formula !== content.formula) this.put(row, column, { kind: 'formula', formula });
    }
    for (const part of [...this.conditionals, ...this.names]) part.formula = rewrite(part.formula);
    for (const series of this.charts.flatMap((chart) => chart.series)) {
      series.values = series.values === null ? null : rewrite(series.values);
      series.categories = series.categories === null ? null : rewrite(series.categories);
    }
  }

  /** The smallest area around all cells with content (and those with looks, unless only values count); null: none. */
  usedArea(valuesOnly: boolean): CellArea | null {
    const area = { firstRow: ROWS, firstColumn: COLUMNS, lastRow: -1, lastColumn: -1 };
    for (const [key, cell] of this.cells) {
      if (cell.content.kind === 'empty' && (valuesOnly || cell.look === NORMAL_LOOK)) continue;
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      area.firstRow = Math.min(area.firstRow, row);
      area.firstColumn = Math.min(area.firstColumn, column);
      area.lastRow = Math.max(area.lastRow, row);
      area.lastColumn = Math.max(area.lastColumn, column);
    }
    return area.lastRow < 0 ? null : area;
  }

  private isCovered(row: number, column: number): boolean {
    return this.merges.some((area) => {
      const isFirst = row === area.firstRow && column === area.firstColumn;
      return !isFirst && row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
    });
  }

  private store(row: number, column: number, part: Partial<Cell>): void {
    this.cells.set(row * COLUMNS + column, { ...this.cellAt(row, column), ...part });
  }
}
