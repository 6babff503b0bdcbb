import { AppError } from '../../../src/errors/AppError';
import { evaluate, type EvaluationScope, type ExpressionValue } from '../../../src/model/expression/evaluate';
import { binary, call, join, operand, phrase, position, ref, type Expression } from '../../../src/model/expression/Expression';
import { day } from '../caseBuilder';

const SCOPE: EvaluationScope = {
  values: new Map<string, ExpressionValue>([['level', 42], ['word', 'Expert'], ['yes', true]]),
  phrases: { grades: ['measured', 'expert', 'assumed'] },
  separators: { decimal: '.', group: ',' },
};
const value = (expression: Expression): ExpressionValue => evaluate(expression, SCOPE);

describe('evaluate', () => {
  it.each<[string, Expression, ExpressionValue]>([
    ['texts side by side', join('is ', ref('level'), ' now'), 'is 42 now'],
    ['truth as a number in arithmetic', binary(binary(ref('level'), '>', 1), '+', 1), 2],
    ['truth as a word in a text', join(binary(1, '=', 1)), true],
    ['texts without case', binary(ref('word'), '=', 'EXPERT'), true],
    ['a power', binary(1000, '^', 2), 1_000_000],
    ['only the branch that holds', call('IF', binary(1, '=', 1), 'yes', ref('nobody')), 'yes'],
    ['the chosen entry only', call('CHOOSE', 2, ref('nobody'), 'second'), 'second'],
    ['half away from zero', call('ROUND', -2.5, 0), -3],
    ['tens by negative digits', call('ROUND', 1253, -1), 1250],
    ['the floor, also below zero', call('INT', -0.5), -1],
    ['a remainder with the sign of the divisor', call('MOD', -1, 12), 11],
    ['month and year of a day', join(call('MONTH', day('2028-05-31')), '/', call('YEAR', day('2028-05-31'))), '5/2028'],
    ['a day', call('DATE', 2028, 5, 31), day('2028-05-31')],
    ['the least and the largest', binary(call('MIN', 3, 1, 2), '+', call('MAX', 3, 1, 2)), 4],
    ['a sum, a size and a length', binary(call('SUM', 1, 2), '+', binary(call('ABS', -3), '+', call('LEN', 'four'))), 10],
    ['all of several', call('AND', 1, binary(1, '=', 2)), false],
    ['a number as written', call('FIXED', 1234.5, 1), '1,234.5'],
    ['an entry of a table', phrase('grades', 2), 'expert'],
    ['nothing beyond a table', phrase('grades', 9), ''],
    ['the place of a word', position('grades', ref('word')), 2],
    ['the last place for a word that is not there', position('grades', 'guess'), 3],
  ])('gives %s', (_, expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  it.each<[string, Expression]>([
    ['an unknown name', ref('nobody')],
    ['an unknown table', phrase('nothing', 1)],
    ['a text in arithmetic', binary('a', '+', 1)],
    ['too few arguments', call('ABS')],
  ])('refuses %s', (_, expression) => {
    expect(() => value(expression)).toThrow(AppError);
  });
});

describe('join', () => {
  it('leaves empty literals out', () => {
    expect(join('', ref('a'), '')).toEqual(ref('a'));
    expect(join()).toEqual(operand(''));
  });
});
