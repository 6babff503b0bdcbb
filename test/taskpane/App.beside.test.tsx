/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { AGREEMENT_WORDS } from '../../src/locales/en/pane/agreementWords';
import { tableBook } from '../app/pane/paneBooks';
import { exampleWorkbook } from '../report/exampleReport';
import { LiveWorkbook } from './LiveWorkbook';
import { caseShown, clearApp, focusOn, objections, renderApp } from './renderApp';

afterEach(clearApp);

/** The checker looks at all of the page, and other work may go on beside it. */
const PATIENCE_MS = 60_000;

interface OpenApp {
  readonly workbook: LiveWorkbook;
  readonly user: UserEvent;
}

async function open(): Promise<OpenApp> {
  const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
  const user = renderApp(workbook);
  await caseShown();
  return { workbook, user };
}

/** Opens a part by its title and waits for what it holds. */
async function unfold(user: UserEvent, name: RegExp): Promise<HTMLElement> {
  const [opener] = screen.getAllByRole('button', { name }).filter((button) => button.hasAttribute('aria-expanded'));
  if (opener === undefined) throw new Error(`no part is called ${String(name)}`);
  await user.click(opener);
  const content = document.getElementById(opener.getAttribute('aria-controls') ?? '');
  if (content === null) throw new Error('The button opens nothing.');
  await waitFor(() => { expect(content.textContent).not.toBe(''); });
  return content;
}

describe('what stands beside the money', () => {
  it('draws the benefit chain from top to bottom, each link leading to its cell', async () => {
    const { user, workbook } = await open();
    const chain = await unfold(user, /^From what is put in place/);
    expect(within(chain).getAllByRole('listitem').length).toBe(5);
    await user.click(within(chain).getByRole('button', { name: 'Go to Initiatives!C6' }));
    expect(workbook.shown).toEqual(['Initiatives!C6']);
    expect(await objections()).toEqual([]);
  }, PATIENCE_MS);

  it('tells what stands between the two leaders, and leads to the rows', async () => {
    const { user, workbook } = await open();
    const agreement = await unfold(user, new RegExp(`^${AGREEMENT_WORDS.title}`));
    expect(agreement.textContent).toContain('Not yet a shared yes');
    const [row] = within(agreement).getAllByRole('button', { name: /^Go to Readiness!/ });
    if (row === undefined) throw new Error('no way to a row');
    await user.click(row);
    expect(workbook.shown[0]).toMatch(/^Readiness!/);
    expect(await objections()).toEqual([]);
  }, PATIENCE_MS);

  it('follows a changed cell at once', async () => {
    const book = (concern: string) => tableBook('Initiative,Cost', 'Records,$2M', ',', 'Initiative,Raised by,Side,Concern', `Records,CIO,technology,${concern}`);
    const workbook = new LiveWorkbook(book('Is it secure'));
    const user = renderApp(workbook);
    await caseShown();
    const agreement = await unfold(user, new RegExp(`^${AGREEMENT_WORDS.title}`));
    expect(agreement.textContent).toContain('Is it secure');
    workbook.become(book('Will it be quick'));
    await waitFor(() => { expect(agreement.textContent).toContain('Will it be quick'); });
    expect(agreement.textContent).not.toContain('Is it secure');
  }, PATIENCE_MS);

  it('says what the words of the page mean', async () => {
    const { user } = await open();
    const terms = await unfold(user, new RegExp(`^${AGREEMENT_WORDS.termsTitle}`));
    expect(within(terms).getByText('Net present value (NPV)')).not.toBeNull();
    expect(await objections()).toEqual([]);
  }, PATIENCE_MS);

  it('tells a leader what may go wrong, what makes it fail, and what may be claimed', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('tab', { name: 'Technology' }));
    const panel = screen.getByRole('tabpanel', { name: 'For technology' });
    expect(panel.textContent).toMatch(/Chief risk: .*What technology may claim/);
    expect(await objections()).toEqual([]);
  }, PATIENCE_MS);
});

describe('a word that is explained', () => {
  const word = (): HTMLElement => screen.getByRole('button', { name: 'Net present value' });
  const isShown = (text: RegExp): boolean => screen.queryAllByRole('tooltip').some((tip) => text.test(tip.textContent));

  it('says what it means to whom reaches it by keyboard, and is quiet after Escape', async () => {
    const { user } = await open();
    expect(document.getElementById(word().getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/^Net present value \(NPV\): /);
    focusOn(word());
    expect(isShown(/^Net present value \(NPV\): /)).toBe(true);
    await user.keyboard('{Escape}');
    expect(isShown(/^Net present value/)).toBe(false);
  }, PATIENCE_MS);

  it('shows its card to a pointer and to a finger, and takes it away elsewhere', async () => {
    const { user } = await open();
    await user.hover(word());
    expect(isShown(/^Net present value/)).toBe(true);
    await user.unhover(word());
    expect(isShown(/^Net present value/)).toBe(false);
    await user.pointer([{ keys: '[TouchA]', target: word() }]);
    expect(isShown(/^Net present value/)).toBe(true);
    await user.click(screen.getByRole('tab', { name: 'Board' }));
    expect(isShown(/^Net present value/)).toBe(false);
  }, PATIENCE_MS);
});
