import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile } from '../../../src/hosts/xlsx/readWorkbookFile';
import { withParts } from '../../hosts/xlsx/smallPackage';
import { deskForEach } from '../commandRun';
import { csv, HEADERS, SIX_CELLS, sixCells, workbookOf } from '../sixCellFiles';

const desk = deskForEach();
const ANSWER = 'Asked for on 3 June; <answer> follows & stays';

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells under a heading on any sheet that has a `Ref` column too, with the row's id. */
async function noteCells(bytes: Uint8Array, heading: string): Promise<readonly (Place & { readonly id: string; readonly text: string })[]> {
  const book = await readWorkbookFile(bytes, 'book.xlsx');
  return book.sheets.flatMap(({ name, rows }) => {
    const headerRow = rows.findIndex((cells) => cells.some(({ value }) => value === heading));
    const column = rows[headerRow]?.findIndex(({ value }) => value === heading) ?? -1;
    const ids = rows[headerRow]?.findIndex(({ value }) => value === 'Ref') ?? -1;
    if (headerRow < 0 || ids < 0) return [];
    return rows.slice(headerRow + 1).flatMap((cells, index) => {
      const id = cells[ids]?.value ?? null;
      if (id === null || id === '') return [];
      return [{ sheet: name, row: headerRow + 1 + index, column, id: String(id), text: String(cells[column]?.value ?? '') }];
    });
  });
}

function partOfSheet(bytes: Uint8Array, sheet: string): string {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const decoded = (name: string): string => name.replaceAll('&amp;', '&');
  const relation = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/gu)].find(([, name = '']) => decoded(name) === sheet)?.[2] ?? '';
  const tag = [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/gu)].map(([found]) => found).find((found) => found.includes(`Id="${relation}"`)) ?? '';
  const target = /Target="([^"]*)"/u.exec(tag)?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Types a text into a cell of the file as a person would: only that sheet's part changes. */
function typedInto(bytes: Uint8Array, place: Place, text: string): Uint8Array {
  const reference = `${String.fromCharCode(65 + place.column)}${String(place.row + 1)}`;
  const encoded = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const part = partOfSheet(bytes, place.sheet);
  const cell = new RegExp(`<c r="${reference}"( s="\\d+")?(?:[^>]*/>|[^>]*>.*?</c>)`, 'u');
  const changed = withParts(bytes, (path, xml) => (path === part ? xml.replace(cell, `<c r="${reference}"$1 t="inlineStr"><is><t>${encoded}</t></is></c>`) : xml));
  expect(changed).not.toEqual(bytes);
  return changed;
}

/** The output with an answer typed beside the first of its questions. */
async function withAnswer(): Promise<{ readonly bytes: Uint8Array; readonly id: string }> {
  const bytes = desk().bytes('six.case.xlsx');
  const [first] = (await noteCells(bytes, 'Your answer (kept)')).filter(({ sheet }) => sheet.startsWith('Case'));
  if (first === undefined) throw new TypeError('the case sheet has no place for answers');
  return { bytes: typedInto(bytes, first, ANSWER), id: first.id };
}

async function answersIn(name: string): Promise<readonly (readonly [string, string])[]> {
  const cells = await noteCells(desk().bytes(name), 'Your answer (kept)');
  return cells.filter(({ text }) => text !== '').map(({ id, text }) => [id, text] as const);
}

async function ownSheets(name: string): Promise<readonly string[]> {
  const { sheets } = await readWorkbookFile(desk().bytes(name), name);
  return sheets.filter(({ ownId }) => ownId !== null).map((sheet) => sheet.name);
}

describe('building again', () => {
  beforeEach(async () => {
    desk().write('six.csv', sixCells());
    await desk().build('six.csv');
  });

  it('gives the same bytes for the same input', async () => {
    const first = desk().bytes('six.case.xlsx');
    await desk().build('six.csv', '--out', 'again.xlsx');
    expect(desk().bytes('again.xlsx')).toEqual(first);
  });

  it('carries answers over from an earlier output at the same place', async () => {
    const { bytes, id } = await withAnswer();
    desk().write('six.case.xlsx', bytes);
    expect((await desk().build('six.csv')).status).toBe(0);
    expect(await answersIn('six.case.xlsx')).toEqual([[id, ANSWER]]);
  });

  it('carries them over by row where the questions change', async () => {
    const { bytes, id } = await withAnswer();
    desk().write('six.case.xlsx', bytes);
    desk().write('six.csv', csv([[...HEADERS, 'Sponsor'], [...SIX_CELLS, 'Medical Director']]));
    await desk().build('six.csv');
    expect(await answersIn('six.case.xlsx')).toEqual([[id, ANSWER]]);
  });

  it('refreshes the sheets of its own output, keeps the answers, and never reads those sheets as input', async () => {
    const { bytes, id } = await withAnswer();
    desk().write('finished.xlsx', bytes);
    const { status } = await desk().build('finished.xlsx', '--json', 'again.json');
    expect(status).toBe(0);
    await desk().build('six.csv', '--json', 'first.json', '--out', 'first.xlsx');
    expect(await answersIn('finished.case.xlsx')).toEqual([[id, ANSWER]]);
    expect(await ownSheets('finished.case.xlsx')).toEqual(await ownSheets('six.case.xlsx'));
    const [again, first] = [desk().json('again.json'), desk().json('first.json')];
    expect(again.initiatives.map((each) => each.id)).toEqual(first.initiatives.map((each) => each.id));
    expect(again.initiatives[0]?.statements).toEqual(first.initiatives[0]?.statements);
    expect(again.input.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('does not double anything when it is run on its output again and again', async () => {
    desk().write('one.xlsx', desk().bytes('six.case.xlsx'));
    await desk().build('one.xlsx', '--out', 'two.xlsx');
    await desk().build('two.xlsx', '--out', 'three.xlsx');
    expect(await ownSheets('three.xlsx')).toEqual(await ownSheets('six.case.xlsx'));
    expect(Math.abs(desk().bytes('three.xlsx').length - desk().bytes('two.xlsx').length)).toBeLessThan(200);
  });

  it('leaves the sheets of a workbook as they are, part by part', async () => {
    desk().write('plan.xlsx', await workbookOf([HEADERS, SIX_CELLS], { sheet: 'Plan' }));
    await desk().build('plan.xlsx');
    const [before, after] = [unzipSync(desk().bytes('plan.xlsx')), unzipSync(desk().bytes('plan.case.xlsx'))];
    for (const path of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/theme/theme1.xml']) expect(after[path]).toEqual(before[path]);
  });
});
