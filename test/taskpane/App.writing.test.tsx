/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { AppError } from '../../src/errors/AppError';
import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { HEADER, ROW, tableBook } from '../app/pane/paneBooks';
import { LiveWorkbook } from './LiveWorkbook';
import { caseShown, clearApp, objections, renderApp } from './renderApp';

afterEach(clearApp);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function sheetsIn(workbook: LiveWorkbook): Promise<number> {
  return (await workbook.book.readTables()).sheets.length;
}

describe('writing', () => {
  it('shows each sheet and that nothing else is touched, before anything is written', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(button('Write to workbook…'));
    const dialog = await screen.findByRole('dialog', { name: 'What will be written' });
    expect(within(dialog).getAllByRole('listitem').map(({ textContent }) => textContent)[1]).toMatch(/^Case – Cloud migration\+ new · \d+ rows$/);
    expect(within(dialog).getByText('Nothing else in the workbook is touched.')).not.toBeNull();
    expect(await objections()).toEqual([]);
    expect(await sheetsIn(workbook)).toBe(1);
  });

  it('takes the focus to the question and gives it back to its button on Escape', async () => {
    const user = renderApp(new LiveWorkbook(tableBook(HEADER, ROW)));
    await caseShown();
    await user.click(button('Write to workbook…'));
    await screen.findByRole('dialog');
    expect(document.activeElement?.textContent).toBe('What will be written');
    expect(screen.queryByRole('tab')).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button('Write to workbook…'));
  });

  it('writes on a yes, tells it, and offers to refresh from then on', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(button('Write to workbook…'));
    await user.click(await screen.findByRole('button', { name: 'Write' }));
    await waitFor(() => {
      expect(button('Refresh…')).not.toBeNull();
    });
    expect(screen.getByRole('status').textContent).toBe('Done: 8 sheets added.');
    expect(screen.getAllByText('Done: 8 sheets added.').length).toBeGreaterThan(1);
    expect(await sheetsIn(workbook)).toBe(9);
    await user.click(button('Dismiss'));
    expect(screen.getAllByText('Done: 8 sheets added.')).toHaveLength(1);
  });

  it('warns of columns that may identify patients', async () => {
    const user = renderApp(new LiveWorkbook(tableBook(`${HEADER},NHS number`, `${ROW},943 476 5919`)));
    await caseShown();
    await user.click(button('Write to workbook…'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/NHS number/)).not.toBeNull();
  });

  it('shows how far a long write is, and lets nobody leave meanwhile', async () => {
    const workbook = new LiveWorkbook(tableBook('a'));
    const user = renderApp(workbook);
    await user.click(await screen.findByRole('button', { name: 'Insert the template…' }));
    await screen.findByRole('dialog', { name: 'Insert the template' });
    const release = workbook.hold();
    await user.click(button('Insert'));
    const bar = await screen.findByRole('progressbar', { name: 'Writing…' });
    expect(bar.getAttribute('aria-valuenow')).toBe('1');
    expect(screen.getByText('25% written')).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).not.toBeNull();
    expect(button('Cancel').getAttribute('aria-disabled')).toBe('true');
    release();
    await screen.findByRole('heading', { name: 'No initiative yet' });
  });

  it('says the sentence of a failure and lets it be tried again', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(button('Write to workbook…'));
    workbook.failNext(new AppError('cell-being-edited'));
    await user.click(await screen.findByRole('button', { name: 'Write' }));
    const dialog = screen.getByRole('dialog');
    expect(await within(dialog).findByText(ENGLISH_PANE_WORDS.error('cell-being-edited', {}))).not.toBeNull();
    expect(await objections()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    await screen.findByRole('button', { name: 'Refresh…' });
    expect(await sheetsIn(workbook)).toBe(9);
  });

  it('removes what was written after naming it', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(button('More'));
    expect(screen.queryByRole('button', { name: 'Remove what was written…' })).toBeNull();
    await user.keyboard('{Escape}');
    await user.click(button('Write to workbook…'));
    await user.click(await screen.findByRole('button', { name: 'Write' }));
    await screen.findByRole('button', { name: 'Refresh…' });
    await user.click(button('More'));
    await user.click(button('Remove what was written…'));
    const dialog = await screen.findByRole('dialog', { name: 'Remove what was written' });
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(8);
    await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await screen.findByRole('button', { name: 'Write to workbook…' });
    expect(await sheetsIn(workbook)).toBe(1);
  });

  it('says that the sheets are older once the inputs change', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(button('Write to workbook…'));
    await user.click(await screen.findByRole('button', { name: 'Write' }));
    await screen.findByRole('button', { name: 'Refresh…' });
    expect(screen.queryByText(/Changed since written/)).toBeNull();
    workbook.become(tableBook(HEADER, ROW.replace('42', '50')));
    expect(await screen.findByText(/Changed since written/)).not.toBeNull();
  });
});
