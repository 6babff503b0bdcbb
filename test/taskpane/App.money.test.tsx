/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { ENGLISH_MONEY_WORDS } from '../../src/locales/en/pane/moneyWords';
import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { exampleWorkbook } from '../report/exampleReport';
import { LiveWorkbook } from './LiveWorkbook';
import { caseShown, clearApp, objections, renderApp } from './renderApp';
import { ToldSimulator } from './ToldSimulator';

afterEach(clearApp);

/** The checker looks at all of the page, several times. */
const PATIENCE_MS = 30_000;

const { title } = ENGLISH_MONEY_WORDS;
const { sampling } = ENGLISH_PANE_WORDS;

/** The title of a part opens it; words beneath it that explain themselves may begin alike. */
function opener(name: string): HTMLElement {
  const [found] = screen.getAllByRole('button', { name: new RegExp(`^${name}`) }).filter((button) => button.hasAttribute('aria-expanded'));
  if (found === undefined) throw new Error(`no part is called ${name}`);
  return found;
}

/** What a part holds, once it is there. */
async function contentOf(name: string): Promise<HTMLElement> {
  const content = document.getElementById(opener(name).getAttribute('aria-controls') ?? '');
  if (content === null) throw new Error('The button opens nothing.');
  await waitFor(() => { expect(content.textContent).not.toBe(''); });
  return content;
}

interface OpenApp {
  readonly workbook: LiveWorkbook;
  readonly user: UserEvent;
  readonly simulator: ToldSimulator;
}

async function open(): Promise<OpenApp> {
  const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
  const simulator = new ToldSimulator();
  const user = renderApp(workbook, { loadSimulator: () => Promise.resolve(simulator) });
  await caseShown();
  return { workbook, user, simulator };
}

describe('the money in detail', () => {
  it('stands closed, with what each part comes to, and what the money does not show beside the headline', async () => {
    await open();
    expect(opener(title.classes).getAttribute('aria-expanded')).toBe('false');
    expect(opener(title.sure).textContent).toMatch(/chance of a loss$/);
    expect(screen.getByText('Not in the money: Fewer journeys for rural patients and carers.')).not.toBeNull();
  });

  it('opens and closes, and stays open when a person looks elsewhere meanwhile', async () => {
    const { user } = await open();
    await user.click(opener(title.classes));
    expect((await contentOf(title.classes)).textContent).toContain('Cash-releasing');
    await user.click(screen.getByRole('tab', { name: 'Scorecards' }));
    await user.click(screen.getByRole('tab', { name: 'Case' }));
    expect(opener(title.classes).getAttribute('aria-expanded')).toBe('true');
    await user.click(opener(title.classes));
    expect(document.getElementById(opener(title.classes).getAttribute('aria-controls') ?? '')?.textContent).toBe('');
  });

  it('selects the cells of a figure, and opens its card with equation, exact value and method', async () => {
    const { user, workbook } = await open();
    await user.click(opener(title.lines));
    const content = await contentOf(title.lines);
    const row = within(content).getByText('Bed days released').parentElement ?? content;
    await user.click(within(row).getByRole('button'));
    expect(workbook.shown.at(-1)).toMatch(/^Benefits!/);
    const card = await within(content).findByText(/^= amount of each year × discount factor of the year, exactly £/);
    expect(card.textContent).toContain('As typed, by year');
    expect(card.textContent).toContain('Method: HM Treasury, The Green Book, discounting.');
    const chip = within(row).getByRole('button');
    expect(document.getElementById(chip.getAttribute('aria-describedby') ?? '')?.textContent).toContain('As typed, by year');
  });

  it.each(['classes', 'change', 'options', 'pay', 'lines'] as const)('is without objections in the part %s', async (section) => {
    const { user } = await open();
    await user.click(opener(title[section]));
    await contentOf(title[section]);
    expect(await objections()).toEqual([]);
  }, PATIENCE_MS);

  it('shows exact figures at once, progress and a way out while it samples, then what was found', async () => {
    const { user, simulator } = await open();
    await user.click(opener(title.sure));
    const content = await contentOf(title.sure);
    expect(within(content).getByRole('img', { name: /^Bar chart of the possible net present values/ })).not.toBeNull();
    const bar = await screen.findByRole('progressbar', { name: sampling.progress });
    act(() => { simulator.say({ kind: 'progress', fraction: 0.4 }); });
    await waitFor(() => { expect(bar.getAttribute('aria-valuenow')).toBe('0.4'); });
    expect(within(content).getByText('40% of the trials done')).not.toBeNull();
    expect(await objections()).toEqual([]);
    await user.click(screen.getByRole('button', { name: sampling.cancel }));
    expect(within(content).getByText(sampling.cancelled)).not.toBeNull();
    expect(simulator.stopped).toBe(1);
    expect(await objections()).toEqual([]);
    await user.click(screen.getByRole('button', { name: sampling.again }));
    await waitFor(() => { expect(simulator.asked).toHaveLength(2); });
    act(() => { simulator.finish(); });
    expect(await within(content).findByText(/^1,024 trials, seed 5, scrambled Sobol points/)).not.toBeNull();
    expect(await objections()).toEqual([]);
  }, PATIENCE_MS);
});
