import type { Expression } from './Expression';

/**
 * The expressions directly inside one, in its order; what stands for itself has none.
 *
 * @example operandsOf({ kind: 'binary', operator: '+', left: { kind: 'number', value: 1 }, right: { kind: 'ref', key: 'a' } }) // [{ kind: 'number', value: 1 }, { kind: 'ref', key: 'a' }]
 */
export function operandsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'binary':
      return [node.left, node.right];
    case 'call':
      return node.args;
    case 'phrase':
      return [node.index];
    case 'position':
      return [node.value];
    case 'number':
    case 'text':
    case 'ref':
      return [];
  }
}
