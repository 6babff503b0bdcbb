/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { HEADER, ROW, tableBook } from '../app/pane/paneBooks';
import { exampleWorkbook } from '../report/exampleReport';
import { LiveWorkbook } from './LiveWorkbook';
import { caseShown, clearApp, focusOn, objections, renderApp } from './renderApp';

afterEach(clearApp);

const tab = (name: string | RegExp): HTMLElement => screen.getByRole('tab', { name });

describe('the places', () => {
  it('are reached by arrow keys', async () => {
    const user = renderApp(new LiveWorkbook(await exampleWorkbook('virtual-ward')));
    await caseShown();
    focusOn(tab('Case'));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading', { name: 'Technology scorecard' })).not.toBeNull();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(tab(/^Review/).getAttribute('aria-selected')).toBe('true');
  });

  it('show both scorecards with the same figures and their own reasons', async () => {
    const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(tab('Scorecards'));
    expect(screen.getByText('The return on the platform')).not.toBeNull();
    expect(await objections()).toEqual([]);
    await user.click(tab('Clinical'));
    const item = screen.getByRole('heading', { name: /^Unplanned readmissions/ }).closest('li');
    expect(item?.textContent).toMatch(/no result recorded.*Baseline96.*Target72.*Patients stay well at home/);
    await user.click(within(item ?? document.body).getByRole('button', { name: /^72/ }));
    expect(workbook.shown).toEqual(['Metrics!I6']);
  });

  it('tell every problem with its cell, what is to settle first', async () => {
    const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
    const user = renderApp(workbook);
    await caseShown();
    expect(tab(/^Review/).textContent).toBe('Review4');
    await user.click(tab(/^Review/));
    const problems = screen.getAllByRole('listitem');
    expect(problems.map(({ textContent }) => textContent?.slice(0, 7))).toEqual(['Warning', 'Warning', 'Warning', 'Warning']);
    await user.click(screen.getByRole('button', { name: 'Go to Readiness!A7' }));
    expect(workbook.shown).toEqual(['Readiness!A7']);
    expect(await objections()).toEqual([]);
    await user.click(tab(/^Remarks/));
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(10);
    expect(await objections()).toEqual([]);
  });

  it('show another initiative in the same place', async () => {
    const user = renderApp(new LiveWorkbook(tableBook(HEADER, ROW, ROW.replace('Cloud migration', 'Second').replace('$2M', '$5M'))));
    await caseShown();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Initiative' }), 'second');
    expect((await screen.findByRole('button', { name: '$5M' })).textContent).toBe('$5M');
  });
});

describe('the menu', () => {
  it('changes the colours and keeps the choice', async () => {
    const user = renderApp(new LiveWorkbook(tableBook(HEADER, ROW)));
    await caseShown();
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(await objections()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(localStorage.getItem('casebridge.theme')).toBe('dark');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }));
  });

  it('reads the inputs again, and closes when a person turns elsewhere', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('button', { name: 'Read the inputs again' }));
    expect(workbook.reads).toBe(2);
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(tab('Finance'));
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
