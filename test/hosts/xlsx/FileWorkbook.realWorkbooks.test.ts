import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { checkPackage } from '../../parity/packageCheck';
import { describedBook, describedSheet, fullSheet } from '../descriptions';
import { partOf } from './smallPackage';

/** Real workbooks with charts, macros, pivots, tables and connections; they are not part of this repository. */
const FOLDER = join(process.cwd(), '..', 'shared', 'data', 'workbooks');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.xls[mx]$/.test(name)) : [];
const MAY_CHANGE = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];
const BOOK = describedBook(describedSheet([['About', 1, { formula: "'Case – Virtual ward'!C7", value: 1_500_000 }]]), fullSheet());

function load(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

const outputs = new Map<string, Promise<Uint8Array>>();

/** A workbook with our sheets in it; made once per file. */
function output(name: string): Promise<Uint8Array> {
  const known = outputs.get(name) ?? written(load(name), name);
  outputs.set(name, known);
  return known;
}

async function written(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const file = FileWorkbook.fromBytes(bytes, name);
  await file.writeSheets(BOOK);
  return file.toBytes();
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const later = unzipSync(after);
  return Object.entries(unzipSync(before)).flatMap(([path, content]) => {
    const kept = later[path];
    return kept !== undefined && Buffer.compare(content, kept) === 0 ? [] : [path];
  });
}

function newComplaints(before: Uint8Array, after: Uint8Array): readonly string[] {
  const known = checkPackage(before);
  return checkPackage(after).filter((complaint) => !known.includes(complaint));
}

/** The text with everything that was inserted taken out again must be what stood there. */
function keepsInOrder(before: string, after: string): boolean {
  let at = 0;
  for (const character of after) if (character === before[at]) at += 1;
  return at === before.length;
}

function suite(): void {
  it.each(files)('%s keeps every part that is not ours byte for byte', async (name) => {
    const before = load(name);
    const after = await output(name);
    expect(changedParts(before, after).filter((path) => !MAY_CHANGE.includes(path))).toEqual([]);
  });

  it.each(files)('%s only gains text in its list of sheets and its relationships', async (name) => {
    const before = load(name);
    const after = await output(name);
    for (const path of ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml']) {
      expect(keepsInOrder(partOf(before, path), partOf(after, path))).toBe(true);
    }
  });

  it.each(files)('%s is as sound a package as before', async (name) => {
    const before = load(name);
    expect(newComplaints(before, await output(name))).toEqual([]);
  });

  it.each(files)('%s gives the same bytes when refreshed', async (name) => {
    const once = await output(name);
    expect(Buffer.compare(await written(once, name), once)).toBe(0);
  });

  it.each(files)('%s loses our parts and nothing else when our sheets are removed', async (name) => {
    const before = load(name);
    const file = FileWorkbook.fromBytes(await output(name), name);
    expect(await file.removeOwnSheets()).toEqual(['About', 'Case – Virtual ward']);
    const after = file.toBytes();
    expect(Object.keys(unzipSync(after)).sort()).toEqual(Object.keys(unzipSync(before)).sort());
    expect(changedParts(before, after).filter((path) => !MAY_CHANGE.includes(path))).toEqual([]);
    expect(newComplaints(before, after)).toEqual([]);
  });

  it.each(files)('%s keeps its fingerprint', async (name) => {
    const before = await FileWorkbook.fromBytes(load(name), name).readTables();
    const after = await FileWorkbook.fromBytes(await output(name), name).readTables();
    expect(after.fingerprint).toBe(before.fingerprint);
  });
}

describe('real workbooks', () => {
  if (files.length > 0) suite();
  else it.skip('not run: the folder ../shared/data/workbooks is not here', () => undefined);
});
