import { initSync, Model } from '@ironcalc/wasm';
import { EMPTY_VALUE, type CellContent, type CellValue } from './Cell';

/** Shows all digits of a number, as the package hands out shown values only. */
const ALL_DIGITS = '0.00000000000000E+00';
const TYPES = { number: 1, text: 2, boolean: 4 } as const;

/** Loads the formula engine once; `program` is its WebAssembly file. */
export function startFormulaEngine(program: ArrayBuffer | Uint8Array<ArrayBuffer>): void {
  initSync({ module: program });
}

function newModel(): Model {
  return new Model('book', 'en', 'UTC', 'en');
}

function inputOf(content: CellContent): string {
  if (content.kind === 'empty') return '';
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'error') return content.error;
  if (content.value === '') return '=""';
  return typeof content.value === 'string' ? `'${content.value}` : String(content.value).toUpperCase();
}

/** The cells of all sheets once more, in a program that calculates. Sheets are named by id, cells zero-based. */
export class FormulaEngine {
  private readonly model = newModel();
  /** Ids in the engine's own order. */
  private readonly order: string[] = [];
  private isStale = false;

  constructor() {
    this.model.pauseEvaluation();
  }

  addSheet(id: string, name: string): void {
    if (this.order.length > 0) this.model.newSheet();
    this.order.push(id);
    this.model.renameSheet(this.order.length - 1, name);
    this.isStale = true;
  }

  renameSheet(id: string, name: string): void {
    this.model.renameSheet(this.order.indexOf(id), name);
    this.isStale = true;
  }

  removeSheet(id: string): void {
    const index = this.order.indexOf(id);
    this.model.deleteSheet(index);
    this.order.splice(index, 1);
    this.isStale = true;
  }

  put(id: string, cell: { readonly row: number; readonly column: number }, content: CellContent): void {
    const sheet = this.order.indexOf(id);
    const [row, column] = [cell.row + 1, cell.column + 1];
    this.model.setUserInput(sheet, row, column, inputOf(content));
    if (content.kind === 'formula') this.model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', ALL_DIGITS);
    this.isStale = true;
  }

  /** The formula as it reads now, after sheets were renamed. */
  formulaAt(id: string, cell: { readonly row: number; readonly column: number }): string {
    return this.model.getCellContent(this.order.indexOf(id), cell.row + 1, cell.column + 1);
  }

  /** The value of a formula; everything that waits is calculated first. */
  valueAt(id: string, cell: { readonly row: number; readonly column: number }): CellValue {
    this.calculate();
    const sheet = this.order.indexOf(id);
    const [row, column] = [cell.row + 1, cell.column + 1];
    const type = this.model.getCellType(sheet, row, column);
    const shown = this.model.getFormattedCellValue(sheet, row, column);
    if (type === TYPES.number) return shown === '' ? EMPTY_VALUE : { type: 'Double', value: Number(shown) };
    if (type === TYPES.boolean) return { type: 'Boolean', value: shown === 'TRUE' };
    return type === TYPES.text ? { type: 'String', value: shown } : { type: 'Error', value: shown };
  }

  calculate(): void {
    if (!this.isStale) return;
    this.model.resumeEvaluation();
    this.model.evaluate();
    this.model.pauseEvaluation();
    this.isStale = false;
  }

  dispose(): void {
    this.model.free();
  }
}
