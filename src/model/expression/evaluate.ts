import { AppError } from '../../errors/AppError';
import { dayOfSerial, serialOfDay } from '../calendar';
import { roundHalfAway } from '../rounding';
import type { BinaryOperator, Expression, ExpressionFunction } from './Expression';
import { fixedText, type Separators } from './fixedText';

/** What an expression can come to. */
export type ExpressionValue = number | string | boolean;

/** What an expression can see while it is evaluated. */
export interface EvaluationScope {
  readonly values: ReadonlyMap<string, ExpressionValue>;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly separators: Separators;
}

function asNumber(value: ExpressionValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new AppError('description-invalid', { reason: `text "${value}" where a number is needed` });
}

function asText(value: ExpressionValue): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

function compare(left: ExpressionValue, right: ExpressionValue): number {
  // Spreadsheets compare texts without case.
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return asNumber(left) - asNumber(right);
}

const BINARY: Readonly<Record<BinaryOperator, (left: ExpressionValue, right: ExpressionValue) => ExpressionValue>> = {
  '+': (left, right) => asNumber(left) + asNumber(right),
  '-': (left, right) => asNumber(left) - asNumber(right),
  '*': (left, right) => asNumber(left) * asNumber(right),
  '/': (left, right) => asNumber(left) / asNumber(right),
  '^': (left, right) => asNumber(left) ** asNumber(right),
  '&': (left, right) => asText(left) + asText(right),
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '>': (left, right) => compare(left, right) > 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>=': (left, right) => compare(left, right) >= 0,
};

type Arguments = readonly ExpressionValue[];
type EagerFunction = Exclude<ExpressionFunction, 'IF' | 'CHOOSE'>;

const argument = (args: Arguments, index: number): ExpressionValue => {
  const value = args[index];
  if (value === undefined) throw new AppError('description-invalid', { reason: 'too few arguments' });
  return value;
};
const numberAt = (args: Arguments, index: number): number => asNumber(argument(args, index));

const CALLS: Readonly<Record<EagerFunction, (args: Arguments, separators: Separators) => ExpressionValue>> = {
  ABS: (args) => Math.abs(numberAt(args, 0)),
  AND: (args) => args.every((value) => asNumber(value) !== 0),
  DATE: (args) => serialOfDay({ year: numberAt(args, 0), month: numberAt(args, 1), day: numberAt(args, 2) }),
  FIXED: (args, separators) => fixedText(numberAt(args, 0), numberAt(args, 1), separators),
  INT: (args) => Math.floor(numberAt(args, 0)),
  LEN: (args) => asText(argument(args, 0)).length,
  MAX: (args) => Math.max(...args.map(asNumber)),
  MIN: (args) => Math.min(...args.map(asNumber)),
  MOD: (args) => {
    const divisor = numberAt(args, 1);
    return numberAt(args, 0) - divisor * Math.floor(numberAt(args, 0) / divisor);
  },
  MONTH: (args) => dayOfSerial(numberAt(args, 0)).month,
  ROUND: (args) => roundHalfAway(numberAt(args, 0), numberAt(args, 1)),
  SUM: (args) => args.reduce<number>((sum, value) => sum + asNumber(value), 0),
  YEAR: (args) => dayOfSerial(numberAt(args, 0)).year,
};

function phraseTable(scope: EvaluationScope, table: string): readonly string[] {
  const entries = scope.phrases[table];
  if (entries === undefined) throw new AppError('description-invalid', { reason: `no phrase table ${table}` });
  return entries;
}

function evaluateCall(name: ExpressionFunction, args: readonly Expression[], scope: EvaluationScope): ExpressionValue {
  const at = (index: number): ExpressionValue => evaluate(args[index] ?? { kind: 'text', value: '' }, scope);
  if (name === 'IF') return asNumber(at(0)) !== 0 ? at(1) : at(2);
  if (name === 'CHOOSE') return at(asNumber(at(0)));
  return CALLS[name](
    args.map((each) => evaluate(each, scope)),
    scope.separators,
  );
}

/**
 * The value of an expression, as a spreadsheet would show it.
 *
 * Texts compare without case; true and false count as 1 and 0; FIXED uses the separators of the scope.
 *
 * @throws AppError `description-invalid` for an unknown reference, phrase table or a text in arithmetic.
 * @example evaluate({ kind: 'number', value: 2 }, { values: new Map(), phrases: {}, separators: { decimal: '.', group: ',' } }) // 2
 */
export function evaluate(expression: Expression, scope: EvaluationScope): ExpressionValue {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression.value;
    case 'ref': {
      const value = scope.values.get(expression.key);
      if (value === undefined) throw new AppError('description-invalid', { reason: `nothing is named ${expression.key}` });
      return value;
    }
    case 'binary':
      return BINARY[expression.operator](evaluate(expression.left, scope), evaluate(expression.right, scope));
    case 'call':
      return evaluateCall(expression.name, expression.args, scope);
    case 'phrase':
      return phraseTable(scope, expression.table)[asNumber(evaluate(expression.index, scope)) - 1] ?? '';
    case 'position': {
      const entries = phraseTable(scope, expression.table);
      const wanted = asText(evaluate(expression.value, scope)).toLowerCase();
      const found = entries.findIndex((entry) => entry.toLowerCase() === wanted);
      return found < 0 ? entries.length : found + 1;
    }
  }
}
