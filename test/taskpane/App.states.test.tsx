/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { AppError } from '../../src/errors/AppError';
import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { HEADER, ROW, tableBook } from '../app/pane/paneBooks';
import { LiveWorkbook } from './LiveWorkbook';
import { caseShown, clearApp, objections, renderApp } from './renderApp';

afterEach(clearApp);

describe('the pane before there is a case', () => {
  it('says that it reads', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const release = workbook.hold();
    renderApp(workbook);
    expect(await screen.findByText('Reading the workbook…')).not.toBeNull();
    expect(await objections()).toEqual([]);
    release();
    await caseShown();
  });

  it('says why it waits while a cell is being edited', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const release = workbook.hold();
    renderApp(workbook);
    expect(await screen.findByText(ENGLISH_PANE_WORDS.reading.busy, { selector: 'p' }, { timeout: 2000 })).not.toBeNull();
    release();
    await caseShown();
  });

  it('says what it is and which six cells it needs where there is no table', async () => {
    renderApp(new LiveWorkbook(tableBook('a')));
    await screen.findByRole('heading', { name: 'No table found yet' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By']);
    expect(screen.getByRole('button', { name: 'Open the example…' })).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Write to workbook…' })).toBeNull();
    expect(await objections()).toEqual([]);
  });

  it('says that the tables hold no initiative, and what is wrong with them', async () => {
    renderApp(new LiveWorkbook(tableBook('Metric,Baseline,Target', 'Wait,42,29')));
    await screen.findByRole('heading', { name: 'No initiative yet' });
    expect(screen.getByText('Stops a claim or a line')).not.toBeNull();
    expect(await objections()).toEqual([]);
  });

  it('shows what it would read and reads it on a yes', async () => {
    const user = renderApp(new LiveWorkbook(tableBook(HEADER.replace('Initiative', 'Initiatve'), ROW)));
    await screen.findByRole('heading', { name: 'Is this what your sheet means?' });
    expect(screen.getByRole('row', { name: 'A Initiatve Initiative' })).not.toBeNull();
    expect(await objections()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Read it this way' }));
    await caseShown();
  });

  it('offers the template where too little is recognised', async () => {
    renderApp(new LiveWorkbook(tableBook('Beds,Nurses,Colour', '1,2,red', '3,4,blue')));
    await screen.findByRole('heading', { name: 'Is this what your sheet means?' });
    expect(screen.queryByRole('button', { name: 'Read it this way' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Insert the template…' })).not.toBeNull();
  });

  it('says the sentence of a failure with a way out', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    workbook.failNext(new AppError('cell-being-edited'));
    const user = renderApp(workbook);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getAllByText(ENGLISH_PANE_WORDS.error('cell-being-edited', {})).length).toBeGreaterThan(0);
    expect(await objections()).toEqual([]);
    await user.click(again);
    await caseShown();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('says so where its own parts cannot be loaded', async () => {
    renderApp(new LiveWorkbook(tableBook(HEADER, ROW)), { loadEngine: () => Promise.reject(new Error('offline')) });
    expect(await screen.findByRole('button', { name: 'Try again' })).not.toBeNull();
    expect(screen.getAllByText(ENGLISH_PANE_WORDS.unexpected.reading).length).toBeGreaterThan(0);
  });
});
