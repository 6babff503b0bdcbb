/** Spreadsheet functions that statements may use: all of them behave alike in every locale and program. */
export type ExpressionFunction =
  | 'ABS'
  | 'AND'
  | 'CHOOSE'
  | 'DATE'
  | 'FIXED'
  | 'IF'
  | 'INT'
  | 'LEN'
  | 'MAX'
  | 'MIN'
  | 'MOD'
  | 'MONTH'
  | 'ROUND'
  | 'SUM'
  | 'YEAR';

/** What may stand between two operands, as a spreadsheet writes it. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/**
 * A small formula as data. One list, two interpreters: `evaluate` gives its value here and now,
 * the report's `formulaText` writes it as a live spreadsheet formula.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'ref'; readonly key: string }
  | { readonly kind: 'call'; readonly name: ExpressionFunction; readonly args: readonly Expression[] }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  /** The n-th entry (from 1) of a phrase table. */
  | { readonly kind: 'phrase'; readonly table: string; readonly index: Expression }
  /** Where a text stands in a phrase table (from 1), without case; the last place when it does not. */
  | { readonly kind: 'position'; readonly table: string; readonly value: Expression };

/** What stands for itself in the builders below. */
export type Operand = Expression | number | string;

/**
 * Numbers and texts as expressions; expressions stay as they are.
 *
 * @example operand(2) // { kind: 'number', value: 2 }
 */
export function operand(value: Operand): Expression {
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'string' ? { kind: 'text', value } : value;
}

/**
 * A reference to a named fact or an earlier row.
 *
 * @example ref('cost.total') // { kind: 'ref', key: 'cost.total' }
 */
export function ref(key: string): Expression {
  return { kind: 'ref', key };
}

/**
 * A function call.
 *
 * @example call('ABS', -1).kind // 'call'
 */
export function call(name: ExpressionFunction, ...args: readonly Operand[]): Expression {
  return { kind: 'call', name, args: args.map(operand) };
}

/**
 * Two operands and what is between them.
 *
 * @example binary(1, '+', 2).kind // 'binary'
 */
export function binary(left: Operand, operator: BinaryOperator, right: Operand): Expression {
  return { kind: 'binary', operator, left: operand(left), right: operand(right) };
}

/**
 * Texts one after the other; empty literals are left out.
 *
 * @example join('a', '', 'b').kind // 'binary'
 */
export function join(...parts: readonly Operand[]): Expression {
  const kept = parts.map(operand).filter((part) => part.kind !== 'text' || part.value !== '');
  const [first, ...rest] = kept;
  if (first === undefined) return operand('');
  return rest.reduce((left, right) => binary(left, '&', right), first);
}

/**
 * The n-th entry of a phrase table.
 *
 * @example phrase('months', 5).kind // 'phrase'
 */
export function phrase(table: string, index: Operand): Expression {
  return { kind: 'phrase', table, index: operand(index) };
}

/**
 * The place of a text in a phrase table.
 *
 * @example position('grades', 'expert').kind // 'position'
 */
export function position(table: string, value: Operand): Expression {
  return { kind: 'position', table, value: operand(value) };
}
