import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Files per start of LibreOffice: a start costs about two seconds, and a crash loses one batch only. */
const BATCH = 60;
const PATIENCE_MS = 300_000;
/** Dots per inch of rendered pages. */
const SHARP = 110;

export type SpreadsheetLocale = 'en-US' | 'en-GB' | 'de-DE';

export interface LibreOfficeOptions {
  /** Whose separators the program uses; absent: en-US. */
  readonly locale?: SpreadsheetLocale;
}

/** Whether a program can be started by its name. */
export function programIsHere(name: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
}

/**
 * Recalculates workbooks in LibreOffice, in the order given: the independent engine of the parity suites.
 *
 * @returns the workbooks as LibreOffice saves them, or null where LibreOffice is not installed.
 */
export async function recalculateAll(
  workbooks: readonly Uint8Array[],
  options: LibreOfficeOptions = {},
): Promise<readonly Uint8Array[] | null> {
  if (!programIsHere('soffice')) return null;
  return withWorkshop(options, async (shop) => {
    const done: Uint8Array[] = [];
    for (let first = 0; first < workbooks.length; first += BATCH) {
      const batch = workbooks.slice(first, first + BATCH);
      done.push(...(await convert({ shop, workbooks: batch, first, format: 'xlsx' })));
    }
    return done;
  });
}

/** {@link recalculateAll} for one workbook. */
export async function recalculate(workbook: Uint8Array, options: LibreOfficeOptions = {}): Promise<Uint8Array | null> {
  const all = await recalculateAll([workbook], options);
  return all?.[0] ?? null;
}

/** A printed page: what it looks like, and the words on it. */
export interface PrintedPage {
  readonly picture: Uint8Array;
  readonly text: string;
}

/**
 * The printed pages of a workbook, in order.
 *
 * @returns null where LibreOffice or the tools of poppler are not installed.
 */
export async function printedPages(workbook: Uint8Array, options: LibreOfficeOptions = {}): Promise<readonly PrintedPage[] | null> {
  if (!['soffice', 'pdftoppm', 'pdftotext'].every(programIsHere)) return null;
  return withWorkshop(options, async (shop) => {
    const [pdf] = await convert({ shop, workbooks: [workbook], first: 0, format: 'pdf' });
    if (pdf === undefined) throw new Error('LibreOffice gave no PDF');
    await writeFile(path.join(shop, 'book.pdf'), pdf);
    await run('pdftoppm', ['-png', '-r', String(SHARP), 'book.pdf', 'page'], { cwd: shop, timeout: PATIENCE_MS });
    // pdftoppm pads page numbers, so that the order of names is that of pages.
    const pages = (await readdir(shop)).filter((name) => /^page-\d+\.png$/.test(name)).sort();
    const { stdout } = await run('pdftotext', ['-layout', 'book.pdf', '-'], { cwd: shop, timeout: PATIENCE_MS });
    const texts = stdout.split('\f');
    return Promise.all(pages.map(async (name, index) => ({ picture: await readFile(path.join(shop, name)), text: texts[index] ?? '' })));
  });
}

/** A folder of its own for one job: profile, input and output, removed afterwards. */
async function withWorkshop<T>(options: LibreOfficeOptions, job: (shop: string) => Promise<T>): Promise<T> {
  const shop = await mkdtemp(path.join(tmpdir(), 'casebridge-'));
  try {
    const user = path.join(shop, 'profile', 'user');
    await mkdir(user, { recursive: true });
    await writeFile(path.join(user, 'registrymodifications.xcu'), profile(options.locale ?? 'en-US'));
    return await job(shop);
  } finally {
    await rm(shop, { recursive: true, force: true });
  }
}

/**
 * Without `OOXMLRecalcMode` 0 (always) LibreOffice shows the values stored in the file, and a comparison with them
 * proves nothing.
 */
function profile(locale: SpreadsheetLocale): string {
  const setting = (place: string, name: string, value: string): string =>
    `<item oor:path="${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    setting('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0'),
    setting('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale),
    '</oor:items>',
  ].join('\n');
}

interface Conversion {
  readonly shop: string;
  readonly workbooks: readonly Uint8Array[];
  /** Number of the first workbook of the batch, so that batches do not share a folder. */
  readonly first: number;
  readonly format: 'xlsx' | 'pdf';
}

async function convert({ shop, workbooks, first, format }: Conversion): Promise<Uint8Array[]> {
  const source = path.join(shop, `in-${first}`);
  const target = path.join(shop, `out-${first}`);
  await mkdir(source);
  const names = workbooks.map((_, index) => String(index));
  await Promise.all(workbooks.map((bytes, index) => writeFile(path.join(source, `${index}.xlsx`), bytes)));
  const { stderr } = await run(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(path.join(shop, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      target,
      ...names.map((name) => `${name}.xlsx`),
    ],
    { cwd: source, timeout: PATIENCE_MS },
  );
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(target, `${name}.${format}`);
      // LibreOffice ends with status 0 even where it could not read a file.
      if (!existsSync(file)) throw new Error(`LibreOffice did not convert workbook ${first + Number(name)}: ${stderr}`);
      return readFile(file);
    }),
  );
}
