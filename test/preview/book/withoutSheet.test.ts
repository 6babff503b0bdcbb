import { withoutSheet } from '../../../src/preview/book/withoutSheet';

describe('withoutSheet', () => {
  it.each([
    ['=Costs!A1+B1', 'Costs', '=#REF!+B1'],
    ["=SUM('My costs'!$A$1:$B$2)", 'my costs', '=SUM(#REF!)'],
    ["='Bob''s'!A:A", "Bob's", '=#REF!'],
    ['="Costs!A1"&Other!A1', 'Costs', '="Costs!A1"&Other!A1'],
    ['=A1*2', 'Costs', '=A1*2'],
  ])('turns %s without %s into %s', (formula, name, expected) => {
    expect(withoutSheet(formula, name)).toBe(expected);
  });
});
