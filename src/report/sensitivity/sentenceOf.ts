import { join, operand, type Expression, type Operand } from '../../model/expression/Expression';

const PLACE = /\{(\w+)\}/g;

/**
 * A sentence with `{name}` places as an expression.
 *
 * A place without an expression is left out.
 * @example sentenceOf('at {share} of plan', { share: '62%' }).kind // 'binary'
 */
export function sentenceOf(words: string, parts: Readonly<Record<string, Operand>>): Expression {
  const pieces: Operand[] = [];
  let from = 0;
  for (const match of words.matchAll(PLACE)) {
    pieces.push(words.slice(from, match.index), parts[match[1] ?? ''] ?? '');
    from = match.index + match[0].length;
  }
  return join(...pieces, operand(words.slice(from)));
}
