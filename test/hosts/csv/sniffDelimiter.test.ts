import { sniffDelimiter } from '../../../src/hosts/csv/sniffDelimiter';

describe('finding the delimiter', () => {
  it.each([
    ['commas', 'a,b,c\n1,2,3\n', ','],
    ['semicolons beside decimal commas', 'Initiative;Cost;Metric\nWard;1,5;2,25\nNet;2,5;3\n', ';'],
    ['semicolons where every number has a decimal comma', 'x;y\n1,5;2,5\n3,5;4,5\n', ';'],
    ['tabs beside commas', 'a\tb\nx, y\t2\nz, w\t3\n', '\t'],
    ['bars', 'a|b\n1|2\n', '|'],
    ['commas after a preamble', 'Report of the board\nprinted; not checked\n\na,b,c\n1,2,3\n4,5,6\n', ','],
    ['commas with semicolons in quotes', '"a;b","c;d"\n"e;f","g"\n', ','],
    ['a single column, which has none', 'a\nb\n', ','],
  ])('knows %s', (_, text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});
