import { readDelimitedFile } from '../../../src/hosts/csv/readDelimitedFile';

function read(text: string, name = 'six cells.csv'): ReturnType<typeof readDelimitedFile> {
  return readDelimitedFile(new TextEncoder().encode(text), name);
}

describe('a text table', () => {
  it('keeps cells exactly as written, blanks apart', () => {
    const book = read('Initiative;Cost;By\nWard; $2M ;\n');
    expect(book.sheets[0]?.rows).toEqual([
      [{ value: 'Initiative' }, { value: 'Cost' }, { value: 'By' }],
      [{ value: 'Ward' }, { value: ' $2M ' }, { value: null }],
    ]);
    expect([book.kind, book.delimiter, book.textEncoding, book.date1904]).toEqual(['csv', ';', 'utf-8', false]);
  });

  it('is called as its file is, as far as a sheet may be', () => {
    const long = 'a very long name of a file that no sheet could carry.csv';
    expect(['costs.v2.csv', '/home/x/plan [new].tsv', "'.txt", 'History.csv', long].map((name) => read('a', name).sheets[0]?.name)).toEqual([
      'costs.v2',
      'plan _new_',
      '_',
      'Data',
      'a very long name of a file that',
    ]);
  });

  it('may name its delimiter in a first line for Excel', () => {
    const book = read('sep=|\r\na,b|c\r\n');
    expect([book.delimiter, book.sheets[0]?.rows.length, book.sheets[0]?.rows[0]?.length]).toEqual(['|', 1, 2]);
  });
});
