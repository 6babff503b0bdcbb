import { ENGLISH_MONEY_WORDS } from '../../src/locales/en/pane/moneyWords';
import { MONEY_SECTIONS, type MoneySection } from '../../src/app/pane/money/MoneySection';
import { axeFindings } from './axeFindings';
import { describeWithChromium } from './describeWithChromium';
import { KeyboardUser } from './KeyboardUser';
import type { OpenPane } from './openPane';
import { panePlaces } from './panePlaces';
import { paneStage } from './paneStage';
import { until } from './until';
import { exampleExcel } from './workbooks';

const PATIENCE_MS = 120_000;
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** Runs in the pane: the colour behind everything. */
const background = (): string => getComputedStyle(document.querySelector('main')?.parentElement ?? document.body).backgroundColor;

describeWithChromium('the money in detail', () => {
  const stage = paneStage();
  let open: OpenPane;

  beforeEach(async () => {
    open = await stage.open({ excel: exampleExcel(), width: 320, height: 700 });
    await panePlaces(open.pane).headline.waitFor();
  });
  const opener = (section: MoneySection) => open.pane.getByRole('button', { name: new RegExp(`^${ENGLISH_MONEY_WORDS.title[section]}`) }).and(open.pane.locator('[aria-expanded]'));
  const content = async (section: MoneySection) => open.pane.locator(`[id="${(await opener(section).getAttribute('aria-controls')) ?? ''}"]`);
  const overflow = () => open.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  it('is clean before an accessibility checker in light, dark and forced colours, and no wider than the pane', async () => {
    for (const section of MONEY_SECTIONS) {
      await opener(section).click();
      await (await content(section)).locator(':scope > *').first().waitFor();
      // With a card open, where there is a figure.
      await (await content(section)).locator('dd button, td button').first().click();
      expect([section, await overflow()]).toEqual([section, 0]);
    }
    const light = await open.pane.evaluate(background);
    expect((await axeFindings(open.pane)).violations).toEqual([]);
    await open.page.emulateMedia({ colorScheme: 'dark' });
    await until(() => open.pane.evaluate(background), (now) => now !== light);
    expect((await axeFindings(open.pane, { rules: COLOR_RULES })).violations).toEqual([]);
    await open.page.emulateMedia({ forcedColors: 'active' });
    expect((await axeFindings(open.pane, { rules: COLOR_RULES })).violations).toEqual([]);
  }, PATIENCE_MS);

  it('opens by keyboard, and every figure on the way selects its cell where the focus can be seen', async () => {
    const user = new KeyboardUser(open.page, open.pane);
    await user.tabTo(opener('classes'));
    await user.press('Enter');
    const inside = await content('classes');
    const figure = inside.locator('dd button').first();
    await figure.waitFor();
    await user.tabTo(figure);
    await user.press('Enter');
    const cell = await until(() => open.excel.book.sheet(open.excel.book.activeSheetId).name, (name) => name === 'Benefits');
    expect(cell).toBe('Benefits');
    expect(await inside.innerText()).toContain('Method: HM Treasury, The Green Book, discounting.');
    await user.tabTo(opener('sure'));
    await user.tabTo(opener('classes'), 'Shift+Tab');
    await user.press('Enter');
    expect(await opener('classes').getAttribute('aria-expanded')).toBe('false');
    expect(user.complaints).toEqual([]);
  }, PATIENCE_MS);
});
