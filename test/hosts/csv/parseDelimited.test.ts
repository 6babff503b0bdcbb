import fc from 'fast-check';
import { parseDelimited } from '../../../src/hosts/csv/parseDelimited';

function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}

describe('splitting delimited text', () => {
  it('keeps delimiters, quotes and line breaks that stand in quotes', () => {
    expect(parseDelimited('a,"b, ""c""\r\nd",e\r\nf', ',')).toEqual([['a', 'b, "c"\r\nd', 'e'], ['f']]);
  });

  it('keeps rows as long as they are, empty fields and empty lines included', () => {
    expect(parseDelimited('a,,\n\nb\rc,d\n', ',')).toEqual([['a', '', ''], [''], ['b'], ['c', 'd']]);
  });

  it('takes quotes within a field for what they are', () => {
    expect(parseDelimited('5" pipe,"x"y,"open', ',')).toEqual([['5" pipe', 'xy', 'open']]);
  });

  it('gives back whatever was written with quotes', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join('\n');
        expect(parseDelimited(text, delimiter)).toEqual(rows);
      }),
    );
  });
});
