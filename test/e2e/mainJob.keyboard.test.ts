import type { Locator } from 'playwright-core';
import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { a1 } from '../../src/model/cellAddress';
import type { EmulatedExcel } from '../../src/preview/EmulatedExcel';
import { describeWithChromium } from './describeWithChromium';
import { KeyboardUser } from './KeyboardUser';
import type { OpenPane } from './openPane';
import { LENSES, panePlaces, type PanePlaces } from './panePlaces';
import { paneStage } from './paneStage';
import { until } from './until';
import { exampleExcel, sheetNames, sheetsOf, SIX, tableExcel, twoInitiatives } from './workbooks';

const { place, menu, start, proposal } = ENGLISH_PANE_WORDS;
const PATIENCE_MS = 60_000;

/** A pane of its usual least width, and the same at 400 % in a window of 1280 × 1024. */
const SIZES = [
  [320, 700],
  [320, 256],
] as const;

describeWithChromium('the main job with the keyboard only', () => {
  const stage = paneStage();
  let open: OpenPane;
  let at: PanePlaces;
  let user: KeyboardUser;

  const begin = async (excel: EmulatedExcel, width: number, height: number): Promise<void> => {
    open = await stage.open({ excel, width, height });
    at = panePlaces(open.pane);
    user = new KeyboardUser(open.page, open.pane);
    await at.write.waitFor();
  };
  const choose = async (target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
    await user.tabTo(target);
    await user.press(key);
  };
  /** Waits until something is there, then sees where the focus was left. */
  const settled = async (sign: Locator): Promise<void> => {
    await sign.waitFor();
    await until(() => user.isOn(sign), (isOn) => isOn);
    await user.look('the change');
  };
  const agree = async (kind: 'case' | 'remove', sign: Locator): Promise<void> => {
    await settled(at.dialog.getByRole('heading', { level: 1 }));
    await choose(at.confirm(kind));
    await settled(sign);
  };

  it.each(SIZES)('reaches every reader, place and initiative in a pane of %d × %d', async (width, height) => {
    await begin(twoInitiatives(), width, height);
    await user.tabTo(at.initiative);
    await user.press('ArrowDown');
    await until(() => at.headline.innerText(), (text) => text.includes('missed appointments'));
    await user.press('ArrowUp');
    await until(() => at.headline.innerText(), (text) => text.includes('readmissions'));
    await user.tabTo(at.place('case'));
    for (const name of [place.scorecards, place.review, place.case]) {
      await user.press('ArrowRight');
      await until(() => open.pane.getByRole('tabpanel', { name, exact: true }).count(), (count) => count === 1);
    }
    await user.tabTo(at.lens('Board'));
    for (const name of [...LENSES.slice(1), 'Board']) {
      await user.press('ArrowRight');
      expect(await at.lens(name).getAttribute('aria-selected')).toBe('true');
      expect(await user.isOn(at.lens(name))).toBe(true);
    }
    expect(user.complaints).toEqual([]);
  }, PATIENCE_MS);

  it.each(SIZES)('selects cells, writes, refreshes and removes in a pane of %d × %d', async (width, height) => {
    const excel = exampleExcel();
    const own = sheetNames(excel);
    const before = sheetsOf(excel, own);
    await begin(excel, width, height);
    await choose(at.chip('a quarter'));
    const selected = await until(() => excel.book.selection, (selection) => selection !== null);
    expect([selected?.sheet.name, a1({ row: selected?.area.firstRow ?? 0, column: selected?.area.firstColumn ?? 0 })]).toEqual(['Metrics', 'G6']);
    await choose(open.pane.getByRole('button', { name: ENGLISH_PANE_WORDS.showTable }), 'Space');
    await choose(at.write);
    await settled(at.dialog.getByRole('heading', { level: 1 }));
    await user.press('Escape');
    await settled(at.write);
    expect(sheetNames(excel)).toEqual(own);
    await user.press('Space');
    await agree('case', at.refresh);
    expect(sheetNames(excel).length).toBeGreaterThan(own.length);
    await user.tabTo(at.button(ENGLISH_PANE_WORDS.message.dismiss), 'Shift+Tab');
    await user.press('Enter');
    await user.look('the message');
    excel.person.types('Costs', 'F6', '1,820,000');
    await until(() => at.headline.innerText(), (text) => text.includes('£3.43m'));
    excel.person.types('Costs', 'F6', '820,000');
    await until(() => at.headline.innerText(), (text) => text.includes('£2.43m'));
    await choose(at.refresh);
    await agree('case', at.refresh);
    await choose(at.more);
    await choose(at.remove);
    await agree('remove', at.write);
    expect(sheetNames(excel)).toEqual(own);
    expect(sheetsOf(excel, own)).toEqual(before);
    expect(user.complaints).toEqual([]);
  }, PATIENCE_MS);

  it('opens the example in an empty workbook', async () => {
    const excel = tableExcel();
    open = await stage.open({ excel, width: 320, height: 256 });
    at = panePlaces(open.pane);
    user = new KeyboardUser(open.page, open.pane);
    await at.button(start.example).waitFor();
    await choose(at.button(start.example));
    await settled(at.dialog.getByRole('heading', { level: 1 }));
    await choose(at.confirm('example'));
    await at.write.waitFor();
    expect((await user.look('reading the example')).state).toBe('on-element');
    expect(await at.headline.innerText()).toContain('£1.25m');
    expect(sheetNames(excel)).toEqual(expect.arrayContaining(['Sheet1', 'Costs', 'Metrics']));
    expect(user.complaints).toEqual([]);
  }, PATIENCE_MS);

  it('sees what a sheet of its own would be read as, and agrees', async () => {
    const excel = tableExcel(['Initiatve', ...start.six.slice(1), 'Colour'], [...SIX, 'blue']);
    open = await stage.open({ excel, width: 320, height: 256 });
    at = panePlaces(open.pane);
    user = new KeyboardUser(open.page, open.pane);
    await at.button(proposal.confirm).waitFor();
    await choose(open.pane.getByText(proposal.unused(1)));
    await open.pane.getByText('G: Colour').waitFor();
    await choose(at.button(proposal.confirm));
    await at.headline.waitFor();
    await user.look('agreeing');
    expect(await at.headline.innerText()).toContain('readmissions');
    expect(user.complaints).toEqual([]);
  }, PATIENCE_MS);

  it('changes the colours in the menu, and Escape gives the focus back', async () => {
    await begin(exampleExcel(), 320, 700);
    await choose(at.more);
    await user.tabTo(open.pane.getByRole('radio', { name: menu.choices.auto }));
    await user.press('ArrowDown');
    await user.press('ArrowDown');
    expect(await open.pane.getByRole('radio', { name: menu.choices.dark }).isChecked()).toBe(true);
    await user.press('Escape');
    expect(await user.isOn(at.more)).toBe(true);
    expect(user.complaints).toEqual([]);
  }, PATIENCE_MS);

  it('shows at every stop that it has the focus', async () => {
    await begin(exampleExcel(), 320, 700);
    const inCase = await user.stopsWithoutRing();
    expect(inCase.unmarked).toEqual([]);
    expect(inCase.stops).toBeGreaterThan(15);
    await choose(at.write);
    await settled(at.dialog.getByRole('heading', { level: 1 }));
    // The title, and two buttons.
    expect(await user.stopsWithoutRing()).toEqual({ stops: 3, unmarked: [] });
  }, PATIENCE_MS);
});
