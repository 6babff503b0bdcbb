import { initSync, Model } from '@ironcalc/wasm';
import type { CellArea } from '../../report/description/SheetDescription';
import { areaAddress, ROWS } from './areas';
import type { CellContent, CellValue } from './Cell';

/** Shows all digits of a number, as the package hands out shown values only. */
const ALL_DIGITS = '0.00000000000000E+00';
const HAS_ALL_DIGITS = /^-?\d\.\d{14}E[+-]\d+$/;
const TYPES = { number: 1, text: 2, boolean: 4 } as const;

/** Loads the formula engine once; `program` is its WebAssembly file. */
export function startFormulaEngine(program: ArrayBuffer | Uint8Array<ArrayBuffer>): void {
  initSync({ module: program });
}

function inputOf(content: CellContent): string {
  if (content.kind === 'empty') return '';
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'error') return content.error;
  if (content.value === '') return '=""';
  return typeof content.value === 'string' ? `'${content.value}` : String(content.value).toUpperCase();
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell that holds something. */
export interface FilledPlace extends CellPlace {
  readonly content: CellContent;
}

/** A formula that is tried for every cell of an area. */
export interface Condition {
  readonly area: CellArea;
  readonly formula: string;
}

/** A sheet as the engine takes it over. */
export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly contents: () => Iterable<FilledPlace>;
  /** Conditional formats, the first wins. */
  readonly conditionals: readonly Condition[];
}

/** Whole columns at once: a style for every cell would cost more than its formula. */
function showAllDigits(model: Model, sheet: number, cells: readonly FilledPlace[]): void {
  const width = cells.reduce((widest, { column }) => Math.max(widest, column + 1), 0);
  if (width > 0) model.updateRangeStyle({ sheet, row: 1, column: 1, width, height: ROWS }, 'num_fmt', ALL_DIGITS);
}

/** Each condition colours its cells with its own number, so that the colour tells which one holds. The program lets the last one win. */
function putConditions(model: Model, sheet: number, conditions: readonly Condition[]): void {
  while (model.getConditionalFormattingList(sheet).length > 0) model.deleteConditionalFormatting(sheet, 0);
  for (const [index, { area, formula }] of [...conditions.entries()].reverse()) {
    const color = `#${(index + 1).toString(16).padStart(6, '0')}`;
    model.addConditionalFormatting(sheet, areaAddress(area), { type: 'Formula', formula, format: { fill: { color } }, stop_if_true: false });
  }
}

/**
 * The cells of all sheets once more, in a program that calculates; only when somebody asks for the value of a formula.
 * The program reads every formula again for each sheet that comes or goes, so after such a change it starts afresh.
 */
export class FormulaEngine {
  private model: Model | null = null;
  private readonly indexes = new Map<string, number>();
  /** The conditional formats that the program has, by sheet. */
  private readonly conditions = new Map<string, string>();
  private isStale = false;

  constructor(private readonly sheets: () => readonly EngineSheet[]) {}

  /** Sheets were added, removed or renamed. */
  forget(): void {
    this.model?.free();
    this.model = null;
  }

  /** A cell got other content. */
  put(id: string, cell: CellPlace, content: CellContent): void {
    if (this.model === null) return;
    this.input(this.model, this.indexes.get(id) ?? 0, { ...cell, content });
    this.isStale = true;
  }

  /** The value of a formula; everything that waits is calculated first. */
  valueAt(id: string, cell: CellPlace): CellValue {
    const model = this.calculated();
    const sheet = this.indexes.get(id) ?? 0;
    const [row, column] = [cell.row + 1, cell.column + 1];
    const type = model.getCellType(sheet, row, column);
    const shown = model.getFormattedCellValue(sheet, row, column);
    if (type === TYPES.boolean) return { type: 'Boolean', value: shown === 'TRUE' };
    if (type === TYPES.text) return { type: 'String', value: shown };
    if (type !== TYPES.number) return { type: 'Error', value: shown };
    if (HAS_ALL_DIGITS.test(shown)) return { type: 'Double', value: Number(shown) };
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', ALL_DIGITS);
    return { type: 'Double', value: Number(model.getFormattedCellValue(sheet, row, column)) };
  }

  /** Which conditional format of its sheet a cell has now; null: none. */
  conditionAt(sheet: EngineSheet, cell: CellPlace): number | null {
    const model = this.model ?? this.takenOver();
    const index = this.indexes.get(sheet.id) ?? 0;
    const wanted = JSON.stringify(sheet.conditionals.map(({ area, formula }) => [area, formula]));
    if (this.conditions.get(sheet.id) !== wanted) {
      putConditions(model, index, sheet.conditionals);
      this.conditions.set(sheet.id, wanted);
      this.isStale = true;
    }
    const color: unknown = this.calculated().getCellStyle(index, cell.row + 1, cell.column + 1).style.fill.color;
    return typeof color === 'string' && color !== '' ? Number.parseInt(color.slice(1), 16) - 1 : null;
  }

  private input(model: Model, sheet: number, { row, column, content }: FilledPlace): void {
    model.setUserInput(sheet, row + 1, column + 1, inputOf(content));
  }

  private calculated(): Model {
    const model = this.model ?? this.takenOver();
    if (this.isStale) {
      model.resumeEvaluation();
      model.evaluate();
      model.pauseEvaluation();
    }
    this.isStale = false;
    return model;
  }

  private takenOver(): Model {
    const model = new Model('book', 'en', 'UTC', 'en');
    model.pauseEvaluation();
    this.indexes.clear();
    this.conditions.clear();
    for (const [index, { id, name }] of this.sheets().entries()) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
      this.indexes.set(id, index);
    }
    for (const [index, sheet] of this.sheets().entries()) {
      const cells = [...sheet.contents()];
      showAllDigits(model, index, cells);
      for (const filled of cells) this.input(model, index, filled);
    }
    this.model = model;
    this.isStale = true;
    return model;
  }
}
