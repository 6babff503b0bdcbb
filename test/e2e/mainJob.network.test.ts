import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Response } from 'playwright-core';
import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { describeWithChromium } from './describeWithChromium';
import { OFFICE_JS, openContext, recordBrowser } from './openPane';
import { panePlaces } from './panePlaces';
import { paneStage, strangers } from './paneStage';
import { until } from './until';
import { BUILT_SITE } from './webExcelServers';
import { exampleExcel } from './workbooks';

const PATIENCE_MS = 30_000;
const SIZE = { width: 350, height: 860 };
/** A frame with which Office.js counts starts outside any host that it knows; the pane's policy keeps it out. */
const TELEMETRY = /^(?:policy: frame-src|console: .*frame-src.*)/s;

describeWithChromium('the production pane and the network', () => {
  const stage = paneStage();

  it('is what was built, byte for byte, and asks for nothing else but Office.js', async () => {
    const excel = exampleExcel();
    const answered: Response[] = [];
    const open = await stage.open({ excel });
    open.page.context().on('response', (response) => answered.push(response));
    const { paneOrigin, hostOrigin } = stage.servers();
    await open.pane.goto(`${paneOrigin}/taskpane.html`, { waitUntil: 'commit' });
    const at = panePlaces(open.pane);
    await at.write.waitFor();
    await at.write.click();
    await at.confirm('case').click();
    await at.refresh.waitFor();
    const ofPane = answered.filter((response) => response.url().startsWith(`${paneOrigin}/`));
    expect(ofPane.length).toBeGreaterThan(5);
    for (const response of ofPane) {
      const file = path.join(BUILT_SITE, new URL(response.url()).pathname);
      expect([file, readFileSync(file).equals(await response.body())]).toEqual([file, true]);
    }
    const elsewhere = open.asked.filter((address) => !address.startsWith(paneOrigin) && !address.startsWith(hostOrigin));
    expect(new Set(elsewhere.map((address) => address.replace(OFFICE_JS, '')))).toEqual(new Set(['office.js', 'excel-web-16.00.js', 'en-us/office_strings.js']));
  }, PATIENCE_MS);

  it('is kept by its policy from asking anybody else, which is noticed here', async () => {
    const context = await openContext(stage.browser(), stage.servers(), SIZE);
    const { asked, complaints } = await recordBrowser(context);
    const page = await context.newPage();
    await page.goto(`${stage.servers().paneOrigin}/taskpane.html`);
    const before = complaints.length;
    const refused = await page.evaluate(() => fetch('https://example.org/').then(() => false, () => true));
    expect(refused).toBe(true);
    const heard = await until(() => complaints.slice(before), (list) => list.some((complaint) => complaint.startsWith('policy: connect-src https://example.org')));
    expect(heard.some((complaint) => complaint.startsWith('console: '))).toBe(true);
    expect(strangers([...asked, 'https://example.org/'], stage.servers())).toEqual(['https://example.org/']);
    await context.close();
  }, PATIENCE_MS);

  it('says outside Excel where it works; all that is blocked then is a frame of Office.js', async () => {
    const context = await openContext(stage.browser(), stage.servers(), SIZE);
    const { asked, complaints } = await recordBrowser(context);
    const page = await context.newPage();
    await page.goto(`${stage.servers().paneOrigin}/taskpane.html`);
    await page.getByText(ENGLISH_PANE_WORDS.outsideExcel).waitFor();
    await until(() => complaints.length, (count) => count > 1);
    expect(complaints.filter((complaint) => !TELEMETRY.test(complaint))).toEqual([]);
    expect(strangers(asked, stage.servers())).toEqual([]);
    await context.close();
  }, PATIENCE_MS);
});
