import { AppError } from '../../errors/AppError';
import { evaluate, type ExpressionValue } from '../../model/expression/evaluate';
import type { Expression } from '../../model/expression/Expression';
import type { Separators } from '../../model/expression/fixedText';
import type { SheetBuilder } from '../build/SheetBuilder';
import type { StyleRole } from '../description/styleRoles';
import { expressionFormula } from '../formula/expressionFormula';
import type { CellPointer } from '../formula/Formula';

/** A cell whose value and formula come from one expression. */
export interface LiveCell {
  /** Under which other expressions refer to it. */
  readonly key?: string;
  readonly expression: Expression;
  readonly style: StyleRole;
  readonly format?: string;
}

/** Puts cells of one sheet by expressions: the value is what the formula comes to. */
export class LiveCells {
  private readonly values = new Map<string, ExpressionValue>();
  private readonly places = new Map<string, CellPointer>();

  constructor(
    readonly sheet: SheetBuilder,
    private readonly separators: Separators,
  ) {}

  /** Makes a cell that stands, here or on another sheet, known to expressions. */
  name(key: string, value: number | string, at: CellPointer): void {
    this.values.set(key, value);
    this.places.set(key, at);
  }

  /** What a known cell holds, as text. */
  text(key: string): string {
    return String(this.values.get(key) ?? '');
  }

  put(row: number, column: number, { key, expression, style, format }: LiveCell): CellPointer {
    const found = evaluate(expression, { values: this.values, phrases: {}, separators: this.separators });
    const value = typeof found === 'boolean' ? Number(found) : found;
    const at = this.sheet.put(row, column, { value, formula: expressionFormula(expression, this.formulaPlaces), style, format });
    // Neighbours in a row are pointed at by their row as it is copied, so that rows read alike.
    if (key !== undefined) this.name(key, value, { ...at, rowFixed: false });
    return at;
  }

  private readonly formulaPlaces = {
    cellOf: (key: string): CellPointer => {
      const at = this.places.get(key);
      if (at === undefined) throw new AppError('description-invalid', { reason: `${key} stands nowhere` });
      return at;
    },
    phrasesOf: (table: string): never => {
      throw new AppError('description-invalid', { reason: `no phrase table ${table}` });
    },
  };
}
