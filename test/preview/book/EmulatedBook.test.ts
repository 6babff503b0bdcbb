import { inExcel } from '../inExcel';

describe('the emulated workbook', () => {
  it('shows cells with the first conditional format that holds for them', async () => {
    const { book, person } = await inExcel({ sheets: [{ name: 'S', cells: [[1], [5], ['=A2*2']] }] }, ({ workbook }) => {
      const range = workbook.worksheets.getItem('S').getRange('A1:A3');
      const low = range.conditionalFormats.add('Custom');
      low.custom.rule.formula = '=$A1>3';
      low.custom.format.font.color = '#8A4B00';
      const high = range.conditionalFormats.add('Custom');
      high.custom.rule.formula = '=A1>6';
      high.custom.format.fill.color = '#FDEFD8';
      high.custom.format.font.bold = true;
    });
    const looks = () =>
      [0, 1, 2, 3].map((row) => {
        const { fontColor, fill, bold } = book.shownLookAt(book.sheet('S'), row, 0);
        return [fontColor, fill, bold];
      });
    const plain = ['#000000', '', false];
    expect(looks()).toEqual([plain, ['#8A4B00', '', false], ['#000000', '#FDEFD8', true], plain]);
    person.types('S', 'A2', '1');
    expect(looks()).toEqual([plain, plain, plain, plain]);
  });
});
