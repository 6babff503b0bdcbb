import { cellInput, constantInput, isTextInput, standingInput, textInput } from '../../../../src/hosts/excel/plan/cellInput';

describe('a text that is entered', () => {
  it.each(['=1+1', '+44', '-1', '@SUM(A1)', '007', '1/2', '31 May 2028', 'TRUE', 'WAHR', '#N/A', '$2M', "'quoted", '25%', 'May 2028', ' =1'])('stays one: %s gets an apostrophe', (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  it('goes as it is where no program sees anything else in it', () => {
    expect(['Platform and devices', 'Who pays, and when?', ''].map(textInput)).toEqual(['Platform and devices', 'Who pays, and when?', '']);
  });

  it('has line breaks of one kind', () => {
    expect(textInput('a b\r\nc\rd')).toBe('a b\nc\nd');
  });
});

describe('what is entered into a cell', () => {
  it('is the formula as it reads in this workbook, else the constant', () => {
    const rename = (formula: string): string => formula.replace('About', "'About (2)'");
    expect(cellInput({ column: 0, value: 1, formula: 'About!A1', style: 'text' }, rename)).toBe("='About (2)'!A1");
    expect([null, 12.5, true, '007'].map(constantInput)).toEqual(['', 12.5, true, "'007"]);
  });

  it('is told from what stood there: a text that reads like its own formula is no formula', () => {
    expect(standingInput('=A1', 42)).toBe('=A1');
    expect(standingInput('=A1', '=A1')).toBe("'=A1");
    expect([standingInput(7, 7), standingInput(false, false), standingInput('', ''), standingInput('007', '007')]).toEqual([7, false, '', "'007"]);
  });

  it('is a text only when a text stands', () => {
    expect(["'007", 'Some words', '=A1', '', 3, undefined].map(isTextInput)).toEqual([true, true, false, false, false, false]);
  });
});
