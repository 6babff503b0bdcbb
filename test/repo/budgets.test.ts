import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import webpack, { type Configuration } from 'webpack';
import { siteConfiguration } from '../../scripts/site/browserConfiguration';
import { PagesPlugin } from '../../scripts/site/PagesPlugin';
import { checkBudgets, SITE_BUDGETS } from '../../scripts/site/siteBudgets';
import { ROOT } from './sourceTree';

/** Text that gzip cannot make much shorter: four characters hold three bytes of chance. */
const noise = (bytes: number): Buffer => Buffer.from(randomBytes(bytes).toString('base64'), 'latin1');
const over = (budget: number): Buffer => noise(Math.ceil(budget * 1.05));
const within = (budget: number): Buffer => noise(Math.floor(budget * 0.9));
const folder = mkdtempSync(path.join(tmpdir(), 'casebridge-site-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the budgets of the site', () => {
  it('are 130 kB for the first load and 45 kB for each lazy chunk, gzipped', () => {
    expect(SITE_BUDGETS).toEqual({ firstLoad: 130_000, lazyChunk: 45_000 });
  });

  it('are kept by what is within them, and the figures are told', () => {
    const report = checkBudgets({
      firstLoad: new Map([['taskpane.js', within(SITE_BUDGETS.firstLoad)]]),
      lazy: new Map([['a.js', within(SITE_BUDGETS.lazyChunk)], ['b.js', noise(100)]]),
    });
    expect(report.exceeded).toEqual([]);
    expect(report.figures).toMatch(/^first load 1\d\d\.\d kB of 130\.0 kB gzipped; 2 lazy chunks, 4\d\.\d kB, the largest 4\d\.\d kB of 45\.0 kB$/);
  });

  it('count all files of the first load together', () => {
    const half = noise(SITE_BUDGETS.firstLoad * 0.6);
    const other = noise(SITE_BUDGETS.firstLoad * 0.6);
    const { exceeded } = checkBudgets({ firstLoad: new Map([['a.js', half], ['b.js', other]]), lazy: new Map() });
    expect(exceeded).toEqual([expect.stringMatching(/^The first load \(a\.js, b\.js\) is 1\d\d\.\d kB gzipped, and 130\.0 kB are allowed: load part of it later/)]);
  });

  it('name each lazy chunk that is too large', () => {
    const large = over(SITE_BUDGETS.lazyChunk);
    const { exceeded } = checkBudgets({ firstLoad: new Map(), lazy: new Map([['a.js', large], ['b.js', noise(9)], ['c.js', large]]) });
    expect(exceeded.map((sentence) => /chunk (\S+) is/.exec(sentence)?.[1])).toEqual(['a.js', 'c.js']);
  });
});

interface Built {
  readonly errors: readonly string[];
  readonly lines: readonly string[];
  readonly files: readonly string[];
  readonly output: string;
}

function errorsOf(configuration: Configuration): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null) reject(error);
      else resolve((stats?.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message));
    });
  });
}

/** Builds the site as `npm run build` does, but from other sources. */
async function build(name: string, sources: Readonly<Record<string, string | Buffer>>, url: string | null = null): Promise<Built> {
  const place = mkdtempSync(path.join(folder, `${name}-`));
  for (const [file, content] of Object.entries(sources)) writeFileSync(path.join(place, file), content);
  const output = path.join(place, 'dist');
  const lines: string[] = [];
  const site = siteConfiguration({ root: ROOT, url, say: (line) => void lines.push(line) });
  const configuration: Configuration = {
    ...site,
    entry: { taskpane: path.join(place, 'entry.js') },
    output: { ...site.output, path: output },
    // A large text takes the minimizer long, and the gate measures whatever is emitted.
    optimization: { ...site.optimization, minimize: false },
    resolve: { ...site.resolve, alias: { '@ironcalc/wasm': path.join(ROOT, 'node_modules/@ironcalc/wasm') } },
  };
  const errors = await errorsOf(configuration);
  const files = errors.length > 0 ? [] : readdirSync(output, { recursive: true, encoding: 'utf8' });
  return { errors, lines, files: files.map((file) => file.split(path.sep).join('/')), output };
}

const literal = (content: Buffer): string => `export const text = '${content.toString('latin1')}';`;
const SMALL = 'document.title = String(await import("./lazy.js"));';

describe('the build of the site', () => {
  it('succeeds where all is small, and writes pages, scripts, icons and a manifest', async () => {
    const { errors, lines, files, output } = await build('small', { 'entry.js': SMALL, 'lazy.js': literal(noise(99)) });
    expect(errors).toEqual([]);
    expect(files.filter((file) => file.endsWith('.js'))).toHaveLength(2);
    const script = files.find((file) => /^taskpane\.\w+\.js$/.test(file)) ?? 'no script';
    const page = readFileSync(path.join(output, 'taskpane.html'), 'utf8');
    expect(page).toContain(`<script defer src="${script}"></script>`);
    expect(page).not.toContain('<!-- scripts -->');
    for (const size of [16, 32, 64, 80]) expect(files).toContain(`assets/icons/icon-${size}.png`);
    expect(files).toContain('support.html');
    expect(files).toContain('manifest.localhost.xml');
    expect(files).not.toContain('manifest.xml');
    expect(lines).toEqual([
      expect.stringMatching(/^site: first load \d+\.\d kB of 130\.0 kB gzipped; 1 lazy chunks/),
      expect.stringContaining('manifest.localhost.xml is for this machine only'),
    ]);
  });

  it('writes a manifest for the address it is given', async () => {
    const sources = { 'entry.js': SMALL, 'lazy.js': literal(noise(99)) };
    const { errors, files, lines, output } = await build('server', sources, 'https://apps.example.org/case');
    expect(errors).toEqual([]);
    expect(files).not.toContain('manifest.localhost.xml');
    const manifest = readFileSync(path.join(output, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('"https://apps.example.org/case/taskpane.html"');
    expect(manifest).not.toContain('localhost');
    expect(lines).toContain('site: manifest.xml is for https://apps.example.org/case/');
  });

  it('fails where the address cannot be one of a server', async () => {
    const { errors } = await build('http', { 'entry.js': SMALL, 'lazy.js': literal(noise(99)) }, 'http://apps.example.org');
    expect(errors).toEqual([expect.stringContaining('No manifest was written for "http://apps.example.org"')]);
  });

  it('fails where a lazy chunk is too large', async () => {
    const { errors } = await build('lazy', { 'entry.js': SMALL, 'lazy.js': literal(over(SITE_BUDGETS.lazyChunk)) });
    expect(errors).toEqual([expect.stringMatching(/The lazy chunk \w+\.js is 4\d\.\d kB gzipped, and 45\.0 kB are allowed/)]);
  });

  it('fails where the first load is too large', async () => {
    const sources = { 'entry.js': 'import { text } from "./large.js"; document.title = text;', 'large.js': literal(over(SITE_BUDGETS.firstLoad)) };
    const { errors } = await build('first', sources);
    expect(errors).toEqual([expect.stringMatching(/The first load \(taskpane\.\w+\.js\) is 1\d\d\.\d kB gzipped, and 130\.0 kB are allowed/)]);
  });

  it('fails where a page has no place for its scripts', async () => {
    writeFileSync(path.join(folder, 'page.html'), '<!doctype html>');
    writeFileSync(path.join(folder, 'entry.js'), SMALL.replace('await import("./lazy.js")', '1'));
    const pages = new PagesPlugin({ root: folder, pages: [{ file: 'page.html', source: 'page.html', entry: 'main' }], copies: [] });
    const output = { path: path.join(folder, 'dist') };
    const errors = await errorsOf({ mode: 'none', entry: path.join(folder, 'entry.js'), output, plugins: [pages] });
    expect(errors).toEqual([expect.stringContaining('page.html has no line "<!-- scripts -->"')]);
  });

  it('fails where the emulated Excel has come in, even if nothing of it is used', async () => {
    const { errors } = await build('engine', { 'entry.js': 'import { Model } from "@ironcalc/wasm"; document.title = typeof Model;' });
    expect(errors).toContainEqual(expect.stringMatching(/@ironcalc\/wasm\/wasm\.js is part of the site, and the formula engine .* is never shipped/));
  });
});
