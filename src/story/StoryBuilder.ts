import { AppError } from '../errors/AppError';
import type { CellAddress } from '../model/cellAddress';
import { cellReference } from '../model/cellAddress';
import { evaluate, type ExpressionValue } from '../model/expression/evaluate';
import { ref, type Expression } from '../model/expression/Expression';
import { operandsOf } from '../model/expression/operandsOf';
import { lazily } from '../model/lazily';
import type { Fact } from './facts/Fact';
import type { StatementGrammar } from './grammar/StatementGrammar';
import { shownFigures } from './shownFigures';
import { statementParts } from './statementParts';
import type { Lens, Statement, StatementFigure, StatementRole, StoryRow } from './Statement';

/** A part to add: a row with its expression. */
export interface NewRow {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly expression: Expression;
}

/** A figure as it stands in a sentence: the row that reads it and the row that holds its value. */
export interface FigureKeys {
  readonly textKey: string;
  readonly valueKey: string;
  readonly unit: string;
}

/** A sentence to add. */
export interface NewStatement {
  readonly lens: Lens;
  readonly role: StatementRole;
  readonly key: string;
  readonly expression: Expression;
  readonly figures: readonly FigureKeys[];
}

/**
 * Collects the facts, rows and sentences of one story.
 *
 * Every row is evaluated when it is added, so a sentence in the sheet and in the pane comes from
 * one expression. A key is added once; adding it again returns the row that stands.
 */
export class StoryBuilder {
  readonly facts: readonly Fact[];
  readonly rows: StoryRow[] = [];
  readonly statements: Statement[] = [];
  private readonly values = new Map<string, ExpressionValue>();
  private readonly cells = new Map<string, readonly CellAddress[]>();
  private readonly expressions = new Map<string, Expression>();

  constructor(
    facts: readonly Fact[],
    readonly grammar: StatementGrammar,
  ) {
    this.facts = facts;
    for (const fact of facts) {
      this.values.set(fact.key, fact.value);
      this.cells.set(fact.key, fact.cells);
    }
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  /** What an expression would read as, without adding it. */
  read(expression: Expression): ExpressionValue {
    const { phrases, separators } = this.grammar;
    return evaluate(expression, { values: this.values, phrases, separators });
  }

  /** Adds a row and returns a reference to it. */
  add(row: NewRow): Expression {
    if (!this.values.has(row.key)) {
      const value = this.read(row.expression);
      this.values.set(row.key, value);
      this.expressions.set(row.key, row.expression);
      this.rows.push({ ...row, unit: row.unit ?? '', value: typeof value === 'boolean' ? Number(value) : value });
    }
    return ref(row.key);
  }

  text(key: string): string {
    return String(this.known(key));
  }

  number(key: string): number {
    const value = this.known(key);
    if (typeof value === 'string') throw new AppError('description-invalid', { reason: `${key} is a text` });
    return Number(value);
  }

  /** Adds a sentence: its row, and the statement that reads it. Figures that the sentence does not show are left out. */
  state(statement: NewStatement): void {
    const { lens, role, key } = statement;
    this.add({ key, label: `${lens}, ${role}`, expression: statement.expression });
    const text = this.text(key);
    const told = new Map(statement.figures.map((figure) => [figure.textKey, this.figure(figure)] as const));
    const parts = lazily(() => statementParts(statement.expression, { expressions: this.expressions, figures: told, read: (expression) => this.read(expression) }));
    this.statements.push({
      lens,
      role,
      key,
      text,
      figures: shownFigures([...told.values()], text),
      get parts() {
        return parts();
      },
      withheld: null,
    });
  }

  /** States a sentence that could not be claimed, with what is missing; it leads what its reader is told all the same. */
  withhold(statement: Omit<Statement, 'key' | 'figures' | 'parts'>): void {
    const first = this.statements.findIndex(({ lens }) => lens === statement.lens);
    const withheld: Statement = { ...statement, key: null, figures: [], parts: [{ text: statement.text, figure: null }] };
    this.statements.splice(first < 0 ? this.statements.length : first, 0, withheld);
  }

  private figure({ textKey, valueKey, unit }: FigureKeys): StatementFigure {
    return { key: valueKey, text: this.text(textKey), value: this.number(valueKey), unit, cells: this.cellsOf(valueKey) };
  }

  private known(key: string): ExpressionValue {
    const value = this.values.get(key);
    if (value === undefined) throw new AppError('description-invalid', { reason: `nothing is named ${key}` });
    return value;
  }

  /** The cells that a fact or row goes back to; looked up only for the few rows that are shown as figures. */
  cellsOf(key: string): readonly CellAddress[] {
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const expression = this.expressions.get(key);
    const found = new Map<string, CellAddress>();
    for (const source of expression === undefined ? [] : referredKeys(expression)) {
      for (const cell of this.cellsOf(source)) found.set(cellReference(cell), cell);
    }
    const cells = [...found.values()];
    this.cells.set(key, cells);
    return cells;
  }
}

/** The keys that an expression reads, in its order. */
function referredKeys(expression: Expression): readonly string[] {
  return expression.kind === 'ref' ? [expression.key] : operandsOf(expression).flatMap(referredKeys);
}
