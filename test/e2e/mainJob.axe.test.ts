import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { AGREEMENT_WORDS } from '../../src/locales/en/pane/agreementWords';
import { axeFindings } from './axeFindings';
import { describeWithChromium } from './describeWithChromium';
import type { OpenPane, PaneWish } from './openPane';
import { LENSES, panePlaces, type PanePlaces } from './panePlaces';
import { paneStage } from './paneStage';
import { until } from './until';
import { exampleExcel, SIX, tableExcel } from './workbooks';

const { start, proposal, write, showTable, reading } = ENGLISH_PANE_WORDS;
const PATIENCE_MS = 60_000;
/** Rules that depend on colours, which are all that differs between the looks. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
/** Rules that must have found something to look at in every state, or nothing was looked at. */
const AT_LEAST = ['document-title', 'html-has-lang'];

/** Runs in the pane: whether what lies behind its first letters is light or dark. */
function shownTheme(): 'light' | 'dark' {
  let element = document.elementFromPoint(2, 2);
  while (element !== null && getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)') element = element.parentElement;
  const [red = 255] = (element === null ? '' : getComputedStyle(element).backgroundColor).match(/\d+/g)?.map(Number) ?? [];
  return red < 128 ? 'dark' : 'light';
}

describeWithChromium('the pane before an accessibility checker', () => {
  const stage = paneStage();
  let open: OpenPane;
  let at: PanePlaces;

  const begin = async (wish: PaneWish): Promise<void> => {
    open = await stage.open({ width: 320, height: 700, ...wish });
    at = panePlaces(open.pane);
  };
  /** Waits until the look is this one, and no colour is on its way to another. */
  const lookIs = async (theme: 'light' | 'dark'): Promise<void> => {
    await until(() => open.pane.evaluate(shownTheme), (shown) => shown === theme);
    await open.pane.evaluate(() => Promise.all(document.getAnimations().filter((each) => each instanceof CSSTransition).map(({ finished }) => finished)));
  };

  /** Looks at the state as it stands: in light, dark, and with the colours that a person forces. Nothing is wider than the pane. */
  const isClean = async (state: string, part: { readonly within?: string } = {}): Promise<void> => {
    await lookIs('light');
    const light = await axeFindings(open.pane, part);
    expect([state, light.violations]).toEqual([state, []]);
    expect(['color-contrast', ...(part.within === undefined ? AT_LEAST : [])].filter((rule) => !light.passed.includes(rule))).toEqual([]);
    expect([state, await open.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([state, 0]);
    const colors = { ...part, rules: COLOR_RULES };
    await open.page.emulateMedia({ colorScheme: 'dark' });
    await lookIs('dark');
    expect([state, 'dark', (await axeFindings(open.pane, colors)).violations]).toEqual([state, 'dark', []]);
    await open.page.emulateMedia({ forcedColors: 'active' });
    await lookIs('dark');
    expect([state, 'forced colours', (await axeFindings(open.pane, colors)).violations]).toEqual([state, 'forced colours', []]);
    await open.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  };

  it('is clean while it reads, waits for Excel, and cannot read', async () => {
    const excel = exampleExcel();
    await begin({ excel, silent: true });
    await open.pane.getByText(reading.first).waitFor();
    await isClean('reading');
    await open.pane.getByText(reading.busy, { exact: true }).first().waitFor();
    await isClean('waiting for Excel');
    // The first request is a greeting of Office.js itself.
    excel.plan({ request: 2, effect: { kind: 'refuse', code: 'GeneralException' } });
    excel.plan({ request: 3, effect: { kind: 'refuse', code: 'GeneralException' } });
    open.answers.release();
    await at.again.waitFor();
    await isClean('not read');
  }, PATIENCE_MS);

  it('is clean whichever reader the case is told to', async () => {
    await begin({ excel: exampleExcel() });
    for (const lens of LENSES) {
      await at.lens(lens).click();
      await at.headline.waitFor();
      await isClean(lens);
    }
  }, PATIENCE_MS);

  it('is clean with a figure explained, the chart as a table, and the menu open', async () => {
    await begin({ excel: exampleExcel() });
    await at.chip('March 2028').click();
    await at.button(showTable).click();
    await isClean('figure and table');
    await at.more.click();
    // What lies half under the open menu is too small to hit until the menu closes.
    await isClean('menu', { within: 'footer' });
  }, PATIENCE_MS);

  it('is clean with the chain, the agreement and the words open, and a word explained', async () => {
    await begin({ excel: exampleExcel() });
    for (const part of ['From what is put in place', AGREEMENT_WORDS.title, AGREEMENT_WORDS.termsTitle]) {
      await open.pane.getByRole('button', { name: new RegExp(`^${part}`), expanded: false }).click();
    }
    await open.pane.getByText('Net present value (NPV)', { exact: true }).waitFor();
    await isClean('parts beside the money');
    await at.button('Net present value').focus();
    await open.pane.getByRole('tooltip').waitFor();
    await isClean('word explained');
    await open.page.keyboard.press('Escape');
    await open.pane.getByRole('tooltip').waitFor({ state: 'detached' });
  }, PATIENCE_MS);

  it('is clean on scorecards and in the review', async () => {
    await begin({ excel: exampleExcel() });
    await at.place('scorecards').click();
    for (const side of ['Technology', 'Clinical']) {
      await at.main.getByRole('tab', { name: side }).click();
      await isClean(`scorecard, ${side}`);
    }
    await at.place('review').click();
    await at.main.getByRole('tab', { name: /^All/ }).click();
    await isClean('review');
  }, PATIENCE_MS);

  it('is clean before, during and after writing, after a failure, and before removing', async () => {
    const excel = exampleExcel();
    await begin({ excel });
    await at.write.click();
    await at.confirm('case').waitFor();
    await isClean('before writing');
    open.answers.hold();
    await at.confirm('case').click();
    await at.progress.waitFor();
    await isClean('writing');
    excel.plan({ request: 2, effect: { kind: 'refuse', code: 'GeneralException' } });
    open.answers.release();
    await at.again.waitFor();
    await isClean('not written');
    await at.again.click();
    await at.refresh.waitFor();
    await isClean('written');
    await at.more.click();
    await at.remove.click();
    await at.dialog.waitFor();
    await isClean('before removing');
    expect(await at.dialog.innerText()).toContain(write.ask.remove.title);
  }, PATIENCE_MS);

  it('is clean where there is no table, no initiative, or something to confirm', async () => {
    await begin({ excel: tableExcel() });
    await at.button(start.example).waitFor();
    await isClean('no tables');
    await begin({ excel: tableExcel(['Metric', 'Baseline', 'Target'], ['Waiting time', 42, 29]) });
    await open.pane.getByRole('heading', { name: start.noInitiative }).waitFor();
    await isClean('no initiative');
    await begin({ excel: tableExcel(['Initiatve', ...start.six.slice(1), 'Colour'], [...SIX, 'blue']) });
    await at.button(proposal.confirm).waitFor();
    await isClean('to confirm');
  }, PATIENCE_MS);

  it('is looked at by a checker that objects', async () => {
    await begin({ excel: tableExcel() });
    await at.button(start.example).waitFor();
    await open.pane.evaluate(() => document.body.append(Object.assign(document.createElement('img'), { width: 20, height: 20 })));
    const { violations } = await axeFindings(open.pane);
    expect(violations.map((violation) => violation.split(':')[0])).toEqual(['image-alt']);
  }, PATIENCE_MS);
});
