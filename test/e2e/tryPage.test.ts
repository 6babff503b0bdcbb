import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { axeFindings } from './axeFindings';
import { builtPages } from './builtPages';
import { openChromium } from './chromiumBrowser';
import { describeWithChromium } from './describeWithChromium';
import { openTryPage, type OpenTryPage } from './openTryPage';

/** Figures, words that explain themselves and parts that open all stand before the button at the foot. */
const MOST_STOPS = 80;
const { write } = ENGLISH_PANE_WORDS;
const BUILDING_MS = 240_000;
const PATIENCE_MS = 60_000;
const INPUT_SHEET = 'Costs';

describeWithChromium('the try-it page', () => {
  let browser: Browser;
  let open: OpenTryPage;

  const cell = (name: string): string => `[data-cell="${name}"]`;
  const tabNames = (): Promise<readonly string[]> => open.page.locator('.sheet-tab').allTextContents();
  const sentences = (): Promise<string> => open.pane.locator('main').innerText();
  const paneSays = async (text: string): Promise<void> => {
    // What a screen reader alone is told stands in hidden elements; innerText leaves those out.
    await open.pane.waitForFunction((wanted) => document.querySelector('main')?.innerText.includes(wanted), text);
  };

  const typeInto = async (name: string, text: string): Promise<void> => {
    await open.page.click(cell(name));
    await open.page.keyboard.type(text);
    await open.page.keyboard.press('Enter');
  };

  const writeSheets = async (): Promise<void> => {
    await open.pane.getByRole('button', { name: write.button }).click();
    await open.pane.getByRole('button', { name: 'Write', exact: true }).click();
    await open.pane.getByRole('button', { name: write.refresh }).waitFor();
  };

  beforeAll(async () => {
    await builtPages(['site', 'try']);
    browser = await openChromium();
  }, BUILDING_MS);

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    open = await openTryPage(browser);
    await open.pane.getByRole('button', { name: write.button }).waitFor();
  }, PATIENCE_MS);

  afterEach(async () => {
    await open.close();
  });

  it('says what it is and begins at an amount to change', async () => {
    expect(await open.page.locator('.page-label').innerText()).toMatch(/^This is not Excel: an emulated workbook for trying Casebridge$/);
    expect(await open.page.inputValue('.name-box')).toBe('F6');
    expect(await open.page.locator('.sheet-tab[aria-selected="true"]').innerText()).toBe(INPUT_SHEET);
  }, PATIENCE_MS);

  it('changes the sentence of the pane when a cost is typed', async () => {
    expect(await sentences()).toContain('£2.43m');
    await typeInto('F6', '1,505,000');
    await paneSays('£3.11m');
    expect(await sentences()).not.toContain('£2.43m');
  }, PATIENCE_MS);

  it('shows the written sheets, with the chart over the cells and its line where the numbers are', async () => {
    await writeSheets();
    expect(await tabNames()).toEqual(expect.arrayContaining(['About', 'Case – Virtual ward', 'Inputs', 'Workings – Virtual ward', 'Checks']));
    await open.page.getByRole('tab', { name: 'Case – Virtual ward' }).click();
    expect(await open.page.locator(cell('A2')).innerText()).toContain('£1.25m');
    const chart = open.page.locator('.chart');
    await chart.waitFor();
    const before = await chart.locator('path').first().getAttribute('d');
    await open.page.getByRole('tab', { name: INPUT_SHEET }).click();
    await typeInto('F6', '1,505,000');
    await open.page.getByRole('tab', { name: 'Case – Virtual ward' }).click();
    expect(await open.page.locator(cell('A2')).innerText()).toContain('£3.11m');
    expect(await chart.locator('path').first().getAttribute('d')).not.toBe(before);
  }, PATIENCE_MS);

  it('counts what the pane sent: one write', async () => {
    await writeSheets();
    await open.page.click('.strip-button');
    const kinds = await open.page.locator('.strip-list td:nth-child(2)').allTextContents();
    expect(kinds.filter((kind) => kind === 'writes')).toHaveLength(1);
    expect(await open.page.locator('.strip-list td:nth-child(6)').allTextContents()).toEqual(kinds.map(() => 'done'));
  }, PATIENCE_MS);

  it('selects the cell of a figure that is chosen in a sentence', async () => {
    await open.pane.getByRole('button', { name: 'March 2028' }).first().click();
    await open.page.locator('.sheet-tab[aria-selected="true"]', { hasText: 'Metrics' }).waitFor();
    const name = await open.page.inputValue('.name-box');
    expect(await open.page.locator(cell(name)).innerText()).toContain('2028');
    expect(await open.page.locator(cell(name)).getAttribute('aria-selected')).toBe('true');
  }, PATIENCE_MS);

  it('is used by the keyboard alone, from the amount to the written sheet', async () => {
    const { keyboard } = open.page;
    await keyboard.type('1505000');
    await keyboard.press('Enter');
    await paneSays('£3.11m');
    await keyboard.press('F6');
    const inFocus = (): Promise<string> => open.pane.evaluate(() => document.activeElement?.textContent ?? '');
    for (let step = 0; step < MOST_STOPS && (await inFocus()) !== write.button; step += 1) await keyboard.press('Tab');
    await keyboard.press('Enter');
    const confirm = open.pane.getByRole('button', { name: 'Write', exact: true });
    await confirm.focus();
    await keyboard.press('Enter');
    await open.pane.getByRole('button', { name: write.refresh }).waitFor();
    expect(await tabNames()).toContain('Case – Virtual ward');
  }, PATIENCE_MS);

  it('has no fault that axe finds, before and after writing', async () => {
    const page = open.page.mainFrame();
    expect((await axeFindings(page)).violations).toEqual([]);
    await writeSheets();
    await open.page.getByRole('tab', { name: 'Case – Virtual ward' }).click();
    await open.page.click('.strip-button');
    expect((await axeFindings(page)).violations).toEqual([]);
  }, PATIENCE_MS);

  it('takes the written sheets away again', async () => {
    const before = await tabNames();
    await writeSheets();
    await open.pane.getByRole('button', { name: ENGLISH_PANE_WORDS.menu.title }).click();
    await open.pane.getByRole('button', { name: write.remove }).click();
    await open.pane.getByRole('button', { name: 'Remove', exact: true }).click();
    await open.pane.getByRole('button', { name: write.button }).waitFor();
    expect(await tabNames()).toEqual(before);
  }, PATIENCE_MS);

  it('runs the pane as it is shipped, asks nobody but this machine, and reports no error', async () => {
    await writeSheets();
    const shipped = [...readFileSync('dist/site/taskpane.html', 'utf8').matchAll(/<script[^>]* src="(?!https:)([^"]+)"/g)].map(([, source]) => source);
    expect(shipped.length).toBeGreaterThan(0);
    for (const source of shipped) expect(open.asked.filter((address) => address.endsWith(`/pane/${source ?? ''}`))).toHaveLength(1);
    expect([...new Set(open.asked.map((address) => new URL(address).hostname))]).toEqual(['localhost']);
    expect(open.errors).toEqual([]);
  }, PATIENCE_MS);
});

describeWithChromium('the other workbooks of the try-it page', () => {
  let browser: Browser;

  beforeAll(async () => {
    await builtPages(['site', 'try']);
    browser = await openChromium();
  }, BUILDING_MS);

  afterAll(async () => {
    await browser.close();
  });

  it('are the second example, read by the pane', async () => {
    const open = await openTryPage(browser, { query: '?book=tele-icu' });
    await open.pane.getByRole('button', { name: write.button }).waitFor();
    expect(await open.page.locator('[aria-current="page"]').innerText()).toBe('Tele-ICU');
    expect(open.errors).toEqual([]);
    await open.close();
  }, PATIENCE_MS);

  it('stand above the pane where the window is narrow', async () => {
    const open = await openTryPage(browser, { width: 700, height: 900 });
    await open.pane.getByRole('button', { name: write.button }).waitFor();
    const [sheet, pane] = await Promise.all(['.book-pane', '.task-pane'].map((place) => open.page.locator(place).boundingBox()));
    expect(pane?.y).toBeGreaterThan((sheet?.y ?? 0) + (sheet?.height ?? 0));
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
    await open.close();
  }, PATIENCE_MS);

  it('are an empty one, in which six cells make a case', async () => {
    const open = await openTryPage(browser, { query: '?book=empty' });
    const { start, proposal } = ENGLISH_PANE_WORDS;
    await open.pane.getByText(start.title).waitFor();
    await open.page.click('[data-cell="A1"]');
    for (const row of [start.six, ['Virtual ward', '1250000', 'Unplanned readmissions', '96', '72', '2028-03-31']]) {
      for (const text of row) {
        await open.page.keyboard.type(text);
        await open.page.keyboard.press('Tab');
      }
      await open.page.keyboard.press('Home');
      await open.page.keyboard.press('ArrowDown');
    }
    const confirm = open.pane.getByRole('button', { name: proposal.confirm });
    const ready = open.pane.getByRole('button', { name: write.button });
    await confirm.or(ready).waitFor();
    if (await confirm.isVisible()) await confirm.click();
    await ready.waitFor();
    expect(await open.pane.locator('main').innerText()).toContain('1.25');
    await open.close();
  }, PATIENCE_MS);
});
