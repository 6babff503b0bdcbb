import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { ENGLISH_MONEY_WORDS } from '../../src/locales/en/pane/moneyWords';
import { describeWithChromium } from './describeWithChromium';
import { KeyboardUser } from './KeyboardUser';
import { longestGap, watchGaps } from './longestGap';
import type { OpenPane, PaneWish } from './openPane';
import { panePlaces, type PanePlaces } from './panePlaces';
import { paneStage } from './paneStage';
import { until } from './until';
import { sampledExcel, sampledFigures, type Sampled } from './sampledExample';

const { sampling } = ENGLISH_PANE_WORDS;
const PATIENCE_MS = 120_000;
/** As many as a simulation runs at most: seconds of work. */
const LONG: Sampled = { trials: 4_194_304, seed: 7 };
const USUAL: Sampled = { trials: 131_072, seed: 7 };

/** How long the pane is left alone while it samples. */
const WATCHED_MS = 500;

interface Gaps {
  readonly trials: number;
  readonly before?: number;
  readonly opened?: number;
  readonly left?: number;
  readonly used?: number;
  readonly inAll: number;
}

/** Says the longest gaps of the main thread. They depend on the machine, so nothing is demanded of them. */
function tell(where: string, { trials, before, opened, left, used, inAll }: Gaps): void {
  const part = (gap: number | undefined, when: string): string => (gap === undefined ? '' : `${gap.toFixed(0)} ms ${when}, `);
  process.stdout.write(`${trials.toLocaleString('en')} trials ${where}: longest gap of the pane's main thread ${part(before, 'before it')}${part(opened, 'while its part is opened')}${part(left, 'while it samples')}${part(used, 'while it is used')}${inAll.toFixed(0)} ms with the result drawn\n`);
}

const withoutWorkers = (): void => {
  Reflect.deleteProperty(window, 'Worker');
};

describeWithChromium('sampling in the pane', () => {
  const stage = paneStage();
  let open: OpenPane;
  let at: PanePlaces;

  const begin = async (sampled: Sampled, wish: Partial<PaneWish> = {}): Promise<void> => {
    open = await stage.open({ width: 320, height: 700, excel: sampledExcel(sampled), ...wish });
    at = panePlaces(open.pane);
    await at.headline.waitFor();
  };
  const sure = () => open.pane.getByRole('button', { name: new RegExp(`^${ENGLISH_MONEY_WORDS.title.sure}`) });
  const trialsTold = ({ trials, seed }: Sampled) => open.pane.getByText(`${trials.toLocaleString('en-GB')} trials, seed ${String(seed)}`);
  const contentOf = async (): Promise<string> => open.pane.locator(`[id="${(await sure().getAttribute('aria-controls')) ?? ''}"]`).innerText();

  it('finds in a worker what the engine finds here with the same seed', async () => {
    await begin(USUAL);
    await sure().click();
    await trialsTold(USUAL).waitFor();
    const workers = open.page.workers().map((worker) => worker.url());
    expect(workers).toEqual([expect.stringMatching(/^https:\/\/localhost:\d+\/[0-9a-f]+\.js$/)]);
    const content = await contentOf();
    expect((await sampledFigures(USUAL)).filter((figure) => !content.includes(figure))).toEqual([]);
  }, PATIENCE_MS);

  it('finds the same between the frames of a browser without workers', async () => {
    await begin(USUAL, { script: withoutWorkers });
    await sure().click();
    await trialsTold(USUAL).waitFor();
    expect(open.page.workers()).toEqual([]);
    const content = await contentOf();
    expect((await sampledFigures(USUAL)).filter((figure) => !content.includes(figure))).toEqual([]);
  }, PATIENCE_MS);

  it('shows progress, ends on a wish, and begins again', async () => {
    await begin(LONG);
    await sure().click();
    await open.pane.getByRole('progressbar', { name: sampling.progress }).waitFor();
    // What needs no sampling in the background stands there already.
    expect(await contentOf()).toContain(ENGLISH_MONEY_WORDS.sure.ends.p50);
    await at.button(sampling.cancel).click();
    await open.pane.getByText(sampling.cancelled).last().waitFor();
    await until(() => open.page.workers().length, (workers) => workers === 0);
    await at.button(sampling.again).click();
    await trialsTold(LONG).waitFor();
    await sure().click();
    await sure().click();
    // Kept: nothing is sampled twice.
    await trialsTold(LONG).waitFor({ timeout: 300 });
  }, PATIENCE_MS);

  it('lets the pane be used meanwhile', async () => {
    await begin(LONG);
    await watchGaps(open.pane);
    await open.page.waitForTimeout(WATCHED_MS);
    const before = await longestGap(open.pane);
    await sure().click();
    await open.pane.getByRole('progressbar', { name: sampling.progress }).waitFor();
    const opened = await longestGap(open.pane);
    await open.page.waitForTimeout(WATCHED_MS);
    const left = await longestGap(open.pane);
    await at.lens('Finance').click();
    await at.place('scorecards').click();
    await open.pane.getByRole('heading', { name: 'Technology scorecard' }).waitFor();
    await at.place('case').click();
    const used = await longestGap(open.pane);
    await trialsTold(LONG).waitFor();
    tell('in a worker', { trials: LONG.trials, before, opened, left, used, inAll: await longestGap(open.pane) });
    expect(await at.lens('Finance').getAttribute('aria-selected')).toBe('true');
  }, PATIENCE_MS);

  it('samples less in a browser without workers, and says so', async () => {
    await begin(LONG, { script: withoutWorkers });
    await watchGaps(open.pane);
    await sure().click();
    await trialsTold(USUAL).waitFor();
    expect(await contentOf()).toContain(ENGLISH_MONEY_WORDS.sure.fewer);
    tell('between frames, without workers', { trials: USUAL.trials, inAll: await longestGap(open.pane) });
  }, PATIENCE_MS);

  it('can be begun, ended and begun again with the keyboard', async () => {
    await begin(LONG);
    const user = new KeyboardUser(open.page, open.pane);
    await user.tabTo(sure());
    await user.press('Enter');
    await open.pane.getByRole('progressbar', { name: sampling.progress }).waitFor();
    await user.tabTo(at.button(sampling.cancel));
    await user.press('Enter');
    await open.pane.getByText(sampling.cancelled).last().waitFor();
    await user.look('cancelling');
    await user.tabTo(at.button(sampling.again));
    await user.press('Enter');
    await open.pane.getByRole('progressbar', { name: sampling.progress }).waitFor();
    await user.look('beginning again');
    expect(user.complaints).toEqual([]);
  }, PATIENCE_MS);
});
