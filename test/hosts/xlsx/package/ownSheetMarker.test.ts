import { FileWorkbook } from '../../../../src/hosts/xlsx/FileWorkbook';
import { describedBook, describedSheet } from '../../descriptions';
import { partOf, smallPackage, withParts } from '../smallPackage';

/** The workbook with our sheet, and its ids as they are read again. */
async function marked(id: string): Promise<{ readonly bytes: Uint8Array; readonly ids: readonly (string | null)[] }> {
  const file = FileWorkbook.fromBytes(smallPackage(), 'plan.xlsx');
  await file.writeSheets(describedBook(describedSheet([['Ours']], { id })));
  return { bytes: file.toBytes(), ids: (await file.readTables()).sheets.map(({ ownId }) => ownId) };
}

describe('the marker of our sheets', () => {
  it('holds a long id in pieces, as no text in a formula may have over 255 characters', async () => {
    const id = `case:${'"very" long '.repeat(60)}`;
    const { bytes, ids } = await marked(id);
    const formula = /<definedName name="Casebridge.Sheet"[^>]*>([^<]*)</.exec(partOf(bytes, 'xl/workbook.xml'))?.[1] ?? '';
    const texts = formula.replaceAll('&quot;', '"').match(/"(?:[^"]|"")*"/g) ?? [];
    expect(Math.max(...texts.map((text) => text.slice(1, -1).replaceAll('""', '"').length))).toBe(255);
    expect(ids).toEqual([null, id]);
  });

  it('means nothing where somebody wrote something else into it', async () => {
    const { bytes } = await marked('about');
    const changed = withParts(bytes, (path, text) => (path === 'xl/workbook.xml' ? text.replace('&quot;about&quot;', '&quot;about&quot;&amp;Costs!$A$1') : text));
    const { sheets } = await FileWorkbook.fromBytes(changed, 'plan.xlsx').readTables();
    expect(sheets.map(({ ownId }) => ownId)).toEqual([null, null]);
  });

  it('tells a copy by its higher sheet id, also where its tab stands before ours', async () => {
    const { bytes } = await marked('about');
    const file = FileWorkbook.fromBytes(bytes, 'plan.xlsx');
    await file.writeSheets(describedBook(describedSheet([['Copy']], { id: 'stand-in', name: 'About (2)' })));
    const copied = withParts(file.toBytes(), (path, text) => {
      if (path !== 'xl/workbook.xml') return text;
      const [ours = '', copy = ''] = [/<sheet name="About" [^>]*>/, /<sheet name="About \(2\)" [^>]*>/].map((tag) => tag.exec(text)?.[0] ?? '');
      return text.replace(ours + copy, copy + ours).replace('&quot;stand-in&quot;', '&quot;about&quot;');
    });
    const { sheets } = await FileWorkbook.fromBytes(copied, 'plan.xlsx').readTables();
    expect(sheets.map(({ name, ownId }) => [name, ownId])).toEqual([
      ['Costs', null],
      ['About (2)', 'copy:about'],
      ['About', 'about'],
    ]);
  });
});
