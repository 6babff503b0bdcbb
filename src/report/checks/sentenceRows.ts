import { binary, call, operand, type Expression } from '../../model/expression/Expression';
import { operandsOf } from '../../model/expression/operandsOf';
import type { Story } from '../../story/Statement';

type Told = Pick<Story, 'facts' | 'rows'>;

const expressionsOf = ({ rows }: Told): ReadonlyMap<string, Expression> => new Map(rows.map(({ key, expression }) => [key, expression]));

/** All wording of a sentence that no formula works out: its own words, and texts that stand in cells. */
export function fixedWords(story: Told, key: string): readonly string[] {
  const expressions = expressionsOf(story);
  const facts = new Map(story.facts.map((fact) => [fact.key, fact.value]));
  const seen = new Set<string>();
  const visit = (node: Expression): readonly string[] => {
    if (node.kind === 'text') return [node.value];
    if (node.kind !== 'ref') return operandsOf(node).flatMap(visit);
    if (seen.has(node.key)) return [];
    seen.add(node.key);
    const fact = facts.get(node.key);
    if (typeof fact === 'string') return [fact];
    const inner = expressions.get(node.key);
    return inner === undefined ? [] : visit(inner);
  };
  return visit({ kind: 'ref', key });
}

/** Whether a text holds another: in each form that it takes, in none, or where an expression is not zero. */
export type Shown = 'always' | 'never' | Expression;

const asNumber = (shown: Shown): Expression => (shown === 'always' ? operand(1) : shown === 'never' ? operand(0) : shown);

function either(left: Shown, right: Shown): Shown {
  if (left === 'always' || right === 'always') return 'always';
  if (left === 'never') return right;
  return right === 'never' ? left : call('MAX', left, right);
}

function oneOf(index: Expression, branches: readonly Shown[]): Shown {
  const [first = 'never', ...rest] = branches;
  if (typeof first === 'string' && rest.every((each) => each === first)) return first;
  return call('CHOOSE', index, ...branches.map(asNumber));
}

/**
 * When the text of a row stands in an expression, told from the choices that it makes: what is joined in stands there,
 * and of the branches of a choice the one that is taken.
 *
 * @example shownWhen({ kind: 'ref', key: 'level' }, 'level') // 'always'
 */
export function shownWhen(expression: Expression, rowKey: string): Shown {
  if (expression.kind === 'ref') return expression.key === rowKey ? 'always' : 'never';
  if (expression.kind === 'binary' && expression.operator === '&') return either(shownWhen(expression.left, rowKey), shownWhen(expression.right, rowKey));
  if (expression.kind !== 'call') return 'never';
  const [choice, ...branches] = expression.args;
  if (choice === undefined) return 'never';
  const shown = branches.map((branch) => shownWhen(branch, rowKey));
  if (expression.name === 'CHOOSE') return oneOf(choice, shown);
  // The second branch first: true is one more than false.
  return expression.name === 'IF' ? oneOf(binary(1, '+', call('AND', choice)), [...shown].reverse()) : 'never';
}

/** The rows that an expression joins in or picks from, as they stand in its text. */
function textRows(expression: Expression): readonly string[] {
  if (expression.kind === 'ref') return [expression.key];
  if (expression.kind === 'binary') return expression.operator === '&' ? [...textRows(expression.left), ...textRows(expression.right)] : [];
  if (expression.kind !== 'call' || (expression.name !== 'IF' && expression.name !== 'CHOOSE')) return [];
  return expression.args.slice(1).flatMap(textRows);
}

/** A row whose text goes into that of another, and when it does. */
export interface RowLink {
  readonly from: string;
  readonly to: string;
  readonly when: Exclude<Shown, 'never'>;
}

/** Every step by which texts come into a sentence: it holds rows, which hold others. */
export function linksOfSentence(story: Told, key: string): readonly RowLink[] {
  const expressions = expressionsOf(story);
  const links: RowLink[] = [];
  const seen = new Set<string>();
  const visit = (from: string): void => {
    const expression = expressions.get(from);
    if (expression === undefined || seen.has(from)) return;
    seen.add(from);
    for (const to of new Set(textRows(expression))) {
      const when = expressions.has(to) ? shownWhen(expression, to) : 'never';
      if (when !== 'never') links.push({ from, to, when });
      visit(to);
    }
  };
  visit(key);
  return links;
}
