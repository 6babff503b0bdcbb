import { binary, call, join, phrase, position, ref, type Expression } from '../../../src/model/expression/Expression';
import { expressionFormula } from '../../../src/report/formula/expressionFormula';
import type { CellPointer } from '../../../src/report/formula/Formula';
import { formulaText } from '../../../src/report/formula/formulaText';

const at = (row: number, column: number): CellPointer => ({ sheet: 'W', row, column, rowFixed: true, columnFixed: true });
const places = { cellOf: (key: string) => at(key === 'cost' ? 0 : 1, 2), phrasesOf: () => ({ from: at(9, 3), to: at(9, 8) }) };
const text = (expression: Expression): string => formulaText(expressionFormula(expression, places), 'W');

describe('expressionFormula', () => {
  it('points at the cells that its names stand in', () => {
    expect(text(join('Cost ', ref('cost'), ' of ', ref('all')))).toBe('"Cost "&$C$1&" of "&$C$2');
  });

  it('keeps calls and operators', () => {
    expect(text(call('IF', binary(ref('cost'), '>', 0), call('FIXED', ref('cost'), 1), ''))).toBe('IF($C$1>0,FIXED($C$1,1),"")');
  });

  it('picks a phrase by its number', () => {
    expect(text(phrase('verbs', ref('all')))).toBe('INDEX($D$10:$I$10,$C$2)');
  });

  it('finds the place of a word, the last for one that is not in the table', () => {
    expect(text(position('grades', ref('all')))).toBe('IF(COUNTIF($D$10:$I$10,$C$2)=0,COLUMNS($D$10:$I$10),MATCH($C$2,$D$10:$I$10,0))');
  });
});
