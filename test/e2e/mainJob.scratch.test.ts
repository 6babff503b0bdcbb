import type { Browser } from 'playwright-core';
import { describeTemplate } from '../../src/app/describeTemplate';
import { describedExcel } from '../../src/preview/page/connect/describedExcel';
import { loadFormulaEngine } from '../preview/loadFormulaEngine';
import { openChromium } from './chromiumBrowser';
import { describeWithChromium } from './describeWithChromium';
import { openPane } from './openPane';
import { KeyboardUser } from './KeyboardUser';
import { axeFindings } from './axeFindings';
import { startWebExcelServers, type WebExcelServers } from './webExcelServers';

describeWithChromium('scratch', () => {
  let browser: Browser;
  let servers: WebExcelServers;
  beforeAll(async () => {
    loadFormulaEngine();
    servers = await startWebExcelServers();
    browser = await openChromium();
  }, 60000);
  afterAll(async () => { await browser.close(); await servers.close(); });
  it.each([[320, 700], [320, 256]])('walk %d x %d', async (width, height) => {
    const excel = describedExcel(describeTemplate(null, 'virtual-ward'), { name: 'Virtual ward.xlsx', thisYear: 2026 });
    const open = await openPane(browser, servers, { excel, width, height });
    await open.pane.getByRole('button', { name: /Write to/ }).waitFor({ timeout: 10000 });
    const user = new KeyboardUser(open.page, open.pane);
    console.time('axe');
    console.log((await axeFindings(open.pane)));
    console.timeEnd('axe');
    console.time('walk');
    console.log(await user.stopsWithoutRing(), user.complaints);
    console.timeEnd('walk');
    await open.page.screenshot({ path: `/tmp/e2e/walk${height}.png` });
    console.log(await open.pane.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth, innerWidth]));
    await open.close();
  }, 60000);
});
