import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { openChromium } from '../test/e2e/chromiumBrowser';
import { listen } from './serve/listen';
import { TRY_PAGE_HEADERS } from './serve/siteHeaders';
import { staticFiles } from './serve/staticFiles';
import { tryPageMounts } from './serve/tryPageMounts';

/** The pictures of the pane and of the try-it page, made from the example by Chromium. Run by `npm run pictures`. */
const ROOT = path.resolve(__dirname, '..');
const FOLDER = path.join(ROOT, 'docs/pictures');
const PAGE = { width: 1280, height: 800 };
const PANE = { width: 350, height: 860 };
/** Room for parts of the pane that are opened. */
const TALL = 4600;
/** The time that the pictures tell, so that they differ only where the pages do. */
const MOMENT = new Date('2026-11-22T14:02:00Z');
const FIRST_PORT = 4273;
const PORTS_TRIED = 20;

/** Chromium for Linux has no letters of Excel's own; Carlito is as wide as Calibri and close to both. */
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern"><test qual="any" name="family"><string>Segoe UI</string></test><edit name="family" mode="assign" binding="strong"><string>Carlito</string></edit></match>
</fontconfig>`;

interface OpenPage {
  readonly page: Page;
  readonly pane: Frame;
}

async function open(browser: Browser, address: string, colorScheme: 'light' | 'dark'): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: PAGE, locale: 'en-GB', timezoneId: 'UTC', colorScheme, reducedMotion: 'reduce' });
  await page.clock.setFixedTime(MOMENT);
  await page.goto(address);
  const frame = await page.waitForSelector('.task-pane-frame');
  const pane = await frame.contentFrame();
  if (pane === null) throw new Error('The try-it page has no frame for the pane.');
  await writeButton(pane).waitFor();
  return { page, pane };
}

const writeButton = (pane: Frame) => pane.getByRole('button', { name: 'Write to workbook…' });

function keep(name: string, picture: Buffer): void {
  const file = path.join(FOLDER, name);
  writeFileSync(file, picture);
  process.stdout.write(`Written: ${path.relative(ROOT, file)} (${String(Math.round(picture.length / 1024))} kB)\n`);
}

/** Makes the pane as wide and tall as on the drawing that it was made after. */
async function likeTheDrawing({ page }: OpenPage): Promise<void> {
  const size = `.task-pane-frame { flex: none !important; width: ${String(PANE.width)}px !important; height: ${String(PANE.height)}px !important }`;
  await page.addStyleTag({ content: `.task-pane { width: auto !important; border: none !important; border-radius: 0 !important } ${size}` });
  await page.setViewportSize({ width: PAGE.width, height: PAGE.height + PANE.height });
}

/** The pane without the page around it. */
async function paneAlone({ page }: OpenPage): Promise<Buffer> {
  const box = await page.locator('.task-pane-frame').boundingBox();
  if (box === null) throw new Error('The pane is not drawn.');
  return page.screenshot({ animations: 'disabled', clip: { x: Math.round(box.x), y: Math.round(box.y), ...PANE } });
}

/** Two opened parts of the money, from their heading to the questions beneath, however tall they are. */
async function moneyAlone({ page, pane }: OpenPage): Promise<Buffer> {
  await page.addStyleTag({ content: `.task-pane-frame { height: ${String(TALL)}px !important }` });
  await page.setViewportSize({ width: PAGE.width, height: TALL + PAGE.height });
  for (const part of [/^How sure it is/, /^What could change it/]) await pane.getByRole('button', { name: part }).click();
  await pane.getByText(/trials, seed/).waitFor();
  const [from, to] = await Promise.all(['The money in detail', 'What finance will ask next'].map((name) => pane.getByRole('heading', { name }).boundingBox()));
  const box = await page.locator('.task-pane-frame').boundingBox();
  if (box === null || from === null || to === null || from === undefined || to === undefined) throw new Error('The money is not drawn.');
  return page.screenshot({ animations: 'disabled', clip: { x: Math.round(box.x), y: Math.round(from.y) - 8, width: PANE.width, height: Math.round(to.y - from.y) } });
}

/** The reader beside technology with what may be claimed, and the parts beside the money, opened. */
async function besideAlone({ page, pane }: OpenPage): Promise<Buffer> {
  await page.addStyleTag({ content: `.task-pane-frame { height: ${String(TALL)}px !important }` });
  await page.setViewportSize({ width: PAGE.width, height: TALL + PAGE.height });
  for (const part of [/^From what is put in place/, /^Agreement/]) await pane.getByRole('button', { name: part }).click();
  await pane.getByText('Support model').first().waitFor();
  const [from, to] = await Promise.all(['Beside the money', 'What finance will ask next'].map((name) => pane.getByRole('heading', { name }).boundingBox()));
  const box = await page.locator('.task-pane-frame').boundingBox();
  if (box === null || from === null || to === null || from === undefined || to === undefined) throw new Error('The parts beside the money are not drawn.');
  return page.screenshot({ animations: 'disabled', clip: { x: Math.round(box.x), y: Math.round(from.y) - 8, width: PANE.width, height: Math.abs(Math.round(to.y - from.y)) } });
}

async function takePictures(browser: Browser, address: string): Promise<void> {
  const light = await open(browser, address, 'light');
  await likeTheDrawing(light);
  keep('pane.png', await paneAlone(light));
  keep('pane-money.png', await moneyAlone(light));
  await light.page.close();

  const agreeing = await open(browser, address, 'light');
  await likeTheDrawing(agreeing);
  keep('pane-agreement.png', await besideAlone(agreeing));
  await agreeing.page.close();

  const reading = await open(browser, address, 'light');
  await likeTheDrawing(reading);
  await reading.pane.getByRole('tab', { name: 'Clinical' }).first().click();
  keep('pane-clinical.png', await paneAlone(reading));
  await reading.page.close();

  const writing = await open(browser, address, 'light');
  await likeTheDrawing(writing);
  await writeButton(writing.pane).click();
  await writing.pane.getByRole('dialog').waitFor();
  keep('pane-write.png', await paneAlone(writing));
  await writing.page.close();

  const dark = await open(browser, address, 'dark');
  await likeTheDrawing(dark);
  keep('pane-dark.png', await paneAlone(dark));
  await dark.page.close();

  const { page, pane } = await open(browser, address, 'light');
  await pane.getByRole('button', { name: 'a quarter', exact: true }).first().click();
  await page.locator('.sheet-tab[aria-selected="true"]', { hasText: 'Metrics' }).waitFor();
  keep('try-page.png', await page.screenshot({ animations: 'disabled' }));
  await writeButton(pane).click();
  await pane.getByRole('dialog').getByRole('button', { name: 'Write', exact: true }).click();
  await pane.getByRole('button', { name: 'Refresh…' }).waitFor();
  await page.getByRole('tab', { name: 'Case – Virtual ward' }).click();
  await page.locator('.chart path').first().waitFor();
  keep('try-page-written.png', await page.screenshot({ animations: 'disabled' }));
  await page.close();
}

async function makePictures(): Promise<void> {
  const fonts = mkdtempSync(path.join(tmpdir(), 'casebridge-fonts-'));
  writeFileSync(path.join(fonts, 'fonts.conf'), FONTS);
  process.env.FONTCONFIG_FILE = path.join(fonts, 'fonts.conf');
  const server = createServer(staticFiles({ mounts: tryPageMounts(ROOT), headers: TRY_PAGE_HEADERS }));
  const port = await listen(server, FIRST_PORT, PORTS_TRIED);
  const browser = await openChromium();
  try {
    mkdirSync(FOLDER, { recursive: true });
    await takePictures(browser, `http://localhost:${String(port)}/`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(fonts, { recursive: true });
  }
}

makePictures().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
