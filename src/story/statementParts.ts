import type { ExpressionValue } from '../model/expression/evaluate';
import type { Expression } from '../model/expression/Expression';
import type { StatementFigure, StatementPart } from './Statement';

/** What a sentence is taken apart with. */
export interface SentenceRows {
  /** Expressions of the rows that a sentence may refer to. */
  readonly expressions: ReadonlyMap<string, Expression>;
  /** Figures by the key of the row that reads them. */
  readonly figures: ReadonlyMap<string, StatementFigure>;
  readonly read: (expression: Expression) => ExpressionValue;
}

const isTrue = (value: ExpressionValue): boolean => Number(value) !== 0;

function partsOf(expression: Expression, rows: SentenceRows): readonly StatementPart[] {
  const text = (): readonly StatementPart[] => [{ text: String(rows.read(expression)), figure: null }];
  const argument = (args: readonly Expression[], index: number): readonly StatementPart[] => {
    const chosen = args[index];
    return chosen === undefined ? [] : partsOf(chosen, rows);
  };
  switch (expression.kind) {
    case 'ref': {
      const figure = rows.figures.get(expression.key);
      if (figure !== undefined) return [{ text: figure.text, figure }];
      const inner = rows.expressions.get(expression.key);
      return inner === undefined ? text() : partsOf(inner, rows);
    }
    case 'binary':
      return expression.operator === '&' ? [...partsOf(expression.left, rows), ...partsOf(expression.right, rows)] : text();
    case 'call': {
      const [test] = expression.args;
      if (test === undefined) return text();
      if (expression.name === 'IF') return argument(expression.args, isTrue(rows.read(test)) ? 1 : 2);
      return expression.name === 'CHOOSE' ? argument(expression.args, Number(rows.read(test))) : text();
    }
    case 'number':
    case 'text':
    case 'phrase':
    case 'position':
      return text();
  }
}

/**
 * A sentence in its order, figures apart from words: each figure where its own row is read, so that two figures
 * which read alike are not mistaken for each other, and a number in a name is no figure.
 */
export function statementParts(expression: Expression, rows: SentenceRows): readonly StatementPart[] {
  const joined: StatementPart[] = [];
  for (const part of partsOf(expression, rows)) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last !== undefined && last.figure === null && part.figure === null) joined[joined.length - 1] = { text: last.text + part.text, figure: null };
    else joined.push(part);
  }
  return joined;
}
