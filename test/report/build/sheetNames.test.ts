import fc from 'fast-check';
import { isSheetName } from '../../../src/hosts/checkDescription';
import { LONGEST_SHEET_NAME, sheetNameFor } from '../../../src/report/build/sheetNames';

describe('sheetNameFor', () => {
  it('puts a space for what no sheet may be called by', () => {
    expect(sheetNameFor('Case – A/B: [test]?', [])).toBe('Case – A B test');
  });

  it('cuts a long name and says so', () => {
    expect(sheetNameFor('Workings – Electronic patient record', [])).toBe('Workings – Electronic patient…');
  });

  it('numbers a name that stands, without case and within the length', () => {
    expect(sheetNameFor('INPUTS', ['Inputs', 'inputs (2)'])).toBe('INPUTS (3)');
    expect(sheetNameFor('x'.repeat(31), ['x'.repeat(31)])).toBe(`${'x'.repeat(26)}… (2)`);
  });

  it('counts the halves of rare characters, as a spreadsheet does, and leaves no half', () => {
    const name = sheetNameFor(`Case – ${'👩'.repeat(20)}`, []);
    expect(name.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
    expect(name).toBe(`Case – ${'👩'.repeat(11)}…`);
  });

  it('leaves nothing that reads as an escaped character', () => {
    expect(sheetNameFor('Case – _x0041_ code', [])).toBe('Case – x0041_ code');
  });

  it('leaves no quote at an end, also behind a space', () => {
    expect(sheetNameFor("Case – the board's ' ", [])).toBe("Case – the board's");
  });

  it('always gives a name that a spreadsheet takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (words) => {
        expect(isSheetName(sheetNameFor(`Case – ${words}`, []))).toBe(true);
      }),
    );
  });
});
