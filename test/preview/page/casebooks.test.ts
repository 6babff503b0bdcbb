import { casebookOf } from '../../../src/preview/page/casebooks';

describe('casebookOf', () => {
  it('opens the workbook that the address names', () => {
    expect(casebookOf('?book=tele-icu')).toBe('tele-icu');
    expect(casebookOf('?book=empty')).toBe('empty');
  });

  it('opens the first example where the address names none', () => {
    expect(casebookOf('')).toBe('virtual-ward');
    expect(casebookOf('?book=../../etc')).toBe('virtual-ward');
  });
});
