import { renameSheetReferences } from '../../src/hosts/renameSheetReferences';

const NAMES = new Map([
  ['inputs', 'My inputs'],
  ['case – a', "Bob's case"],
]);

describe('formulas after a user renamed our sheets', () => {
  it.each([
    ['Inputs!B2*2', "'My inputs'!B2*2"],
    ["SUM('Inputs'!B2:B9,inputs!C1)", "SUM('My inputs'!B2:B9,'My inputs'!C1)"],
    ["'Case – a'!A1", "'Bob''s case'!A1"],
    ['"Inputs!B2 says ""no"""&Inputs!B2', '"Inputs!B2 says ""no"""&\'My inputs\'!B2'],
    ['MyInputs!B2+Costs!A1', 'MyInputs!B2+Costs!A1'],
    ["'Other Inputs'!B2", "'Other Inputs'!B2"],
    ['1+1', '1+1'],
  ])('%s becomes %s', (formula, renamed) => {
    expect(renameSheetReferences(formula, NAMES)).toBe(renamed);
  });

  it('stay as they are when nothing was renamed', () => {
    expect(renameSheetReferences('Inputs!B2', new Map())).toBe('Inputs!B2');
  });
});
