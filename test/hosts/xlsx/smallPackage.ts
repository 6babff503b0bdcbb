import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts of a package by path; a part set to null is left out. */
export type SmallParts = Readonly<Record<string, string | null>>;

/** The relationship items of a workbook part: a sheet, a stylesheet, and what else a test needs. */
export function relationshipsPart(items: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}">${items}</Relationships>`;
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function workbookPart(inside: string): string {
  return `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</workbook>`;
}

export const ONE_SHEET = '<sheets><sheet name="Costs" sheetId="1" r:id="rId1"/></sheets>';

export function sheetPart(rows: string, behind = ''): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

export function stylesPart(inside: string): string {
  return `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${inside}</styleSheet>`;
}

/** Fonts, fills, borders and base styles of a small stylesheet. */
export const BASE_STYLES = [
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
].join('');

const CONTENT_TYPES = [
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>`,
  '</Types>',
].join('');

const SMALL: Readonly<Record<string, string>> = {
  '[Content_Types].xml': CONTENT_TYPES,
  '_rels/.rels': relationshipsPart(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': workbookPart(ONE_SHEET),
  'xl/_rels/workbook.xml.rels': relationshipsPart(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId2', 'styles', 'styles.xml')),
  'xl/styles.xml': stylesPart(`${BASE_STYLES}<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`),
  'xl/worksheets/sheet1.xml': sheetPart('<row r="1"><c r="A1"><v>42</v></c></row>'),
};

/** A workbook with one sheet `Costs` that says 42, with parts replaced, added or left out. */
export function smallPackage(changes: SmallParts = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, text] of Object.entries({ ...SMALL, ...changes })) if (text !== null) files[path] = strToU8(text);
  return zipSync(files, { mtime: new Date('2020-01-01T00:00:00Z') });
}

/** The text of a part; empty where there is none. */
export function partOf(bytes: Uint8Array, path: string): string {
  const content = unzipSync(bytes)[path];
  return content === undefined ? '' : strFromU8(content);
}

/** Paths of all parts. */
export function pathsOf(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(bytes));
}

/** The same package with parts changed, as another program would leave it after saving. */
export function withParts(bytes: Uint8Array, change: (path: string, text: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strToU8(change(path, strFromU8(content)))] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date('2020-01-01T00:00:00Z') });
}
