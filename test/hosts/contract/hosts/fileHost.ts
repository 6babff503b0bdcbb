import { FileWorkbook } from '../../../../src/hosts/xlsx/FileWorkbook';
import type { WorkbookPort } from '../../../../src/hosts/port';
import { quotedSheet } from '../../../../src/model/cellAddress';
import type { SheetDescription } from '../../../../src/report/description/SheetDescription';
import { describedBook, describedSheet } from '../../descriptions';
import { partOf, withParts } from '../../xlsx/smallPackage';
import { FileParts } from '../parity/fileParts';
import type { HostUnderTest, UserSheet } from '../HostUnderTest';

const WORKBOOK = 'xl/workbook.xml';

/** The user's sheets as a program would have saved them: values with their formats. */
function userSheet({ name, cells, formats }: UserSheet): SheetDescription {
  const rows = cells.map((row, at) => ({
    cells: row.map((value, column) => {
      const format = formats?.[`${String.fromCharCode(65 + column)}${String(at + 1)}`];
      return { column, value, style: 'plain' as const, ...(format === undefined ? {} : { format }) };
    }),
  }));
  return describedSheet([], { id: `user:${name}`, name, role: 'template', rows });
}

/** A file in memory that can be saved, changed by somebody, and opened again behind the same port. */
class ReopenedFile implements WorkbookPort {
  constructor(private file: FileWorkbook) {}

  get capabilities(): WorkbookPort['capabilities'] {
    return this.file.capabilities;
  }

  get bytes(): Uint8Array {
    return this.file.toBytes();
  }

  reopen(change: (path: string, text: string) => string): Promise<void> {
    this.file = FileWorkbook.fromBytes(withParts(this.file.toBytes(), change), 'plan.xlsx');
    return Promise.resolve();
  }

  readonly readTables: WorkbookPort['readTables'] = () => this.file.readTables();
  readonly readRange: WorkbookPort['readRange'] = (sheet, area) => this.file.readRange(sheet, area);
  readonly writeSheets: WorkbookPort['writeSheets'] = (book) => this.file.writeSheets(book);
  readonly removeOwnSheets: WorkbookPort['removeOwnSheets'] = () => this.file.removeOwnSheets();
  readonly onInputChange: WorkbookPort['onInputChange'] = () => this.file.onInputChange();
}

function pathOf(bytes: Uint8Array, sheet: string): string {
  const parts = new FileParts(bytes);
  const id = parts.part(WORKBOOK).all('sheet').find((listed) => listed.attribute('name') === sheet)?.attribute('r:id');
  const target = parts.part('xl/_rels/workbook.xml.rels').all('Relationship').find((each) => each.attribute('Id') === id);
  return `xl/${target?.attribute('Target') ?? ''}`;
}

/** Copies a sheet of ours by writing a stand-in behind the tabs and giving it the marker of the original. */
async function copySheet(file: ReopenedFile, sheet: string, to: string): Promise<void> {
  const { sheets } = await file.readTables();
  const ownId = sheets.find(({ name }) => name === sheet)?.ownId ?? '';
  await file.writeSheets(describedBook(describedSheet([['Copy']], { id: 'stand-in', name: to })));
  await file.reopen((path, text) => (path === WORKBOOK ? text.replace('&quot;stand-in&quot;', `&quot;${ownId}&quot;`) : text));
}

/** Renames a tab as a spreadsheet program does: formulas and names follow. */
function renamed(path: string, text: string, [from, to]: readonly [string, string]): string {
  if (path === WORKBOOK) return text.replace(`name="${from}"`, `name="${to}"`).replaceAll(`${quotedSheet(from)}!`, `${quotedSheet(to)}!`);
  return path.startsWith('xl/worksheets/') ? text.replaceAll(`${quotedSheet(from)}!`, `${quotedSheet(to)}!`) : text;
}

/** Workbook files, held in memory. */
export const FILE_HOST: HostUnderTest = {
  name: 'a workbook file',
  open: async (sheets) => {
    const empty = FileWorkbook.empty('plan.xlsx');
    await empty.writeSheets(describedBook(...sheets.map(userSheet)));
    const file = new ReopenedFile(empty);
    for (const { name } of sheets.filter(({ hidden }) => hidden === true)) {
      await file.reopen((path, text) => (path === WORKBOOK ? text.replace(`<sheet name="${name}"`, `<sheet name="${name}" state="hidden"`) : text));
    }
    await file.reopen((_, text) => text);
    return {
      port: file,
      person: {
        renames: (from, to) => file.reopen((path, text) => renamed(path, text, [from, to])),
        copies: (sheet, to) => copySheet(file, sheet, to),
        typesText: (sheet, cell, text) => {
          const target = pathOf(file.bytes, sheet);
          const typed = (whole: string, start: string): string => (whole === '' ? '' : `${start} t="inlineStr"><is><t>${text}</t></is></c>`);
          const place = new RegExp(`(<c r="${cell}"(?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`);
          return file.reopen((path, part) => (path === target ? part.replace(place, typed) : part));
        },
      },
      formulaAt: (sheet, cell) => {
        const part = partOf(file.bytes, pathOf(file.bytes, sheet));
        const formula = new RegExp(`<c r="${cell}"[^>]*><f>([^<]*)</f>`).exec(part)?.[1];
        return formula ?? null;
      },
    };
  },
};
