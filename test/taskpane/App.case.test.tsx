/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { HEADER, ROW, tableBook } from '../app/pane/paneBooks';
import { exampleWorkbook } from '../report/exampleReport';
import { LiveWorkbook } from './LiveWorkbook';
import { caseShown, clearApp, focusOn, objections, renderApp } from './renderApp';

afterEach(clearApp);

/** The checker looks at all of the page, reader by reader. */
const PATIENCE_MS = 30_000;

const headline = (): HTMLElement => screen.getByRole('heading', { level: 2 });

describe('the case', () => {
  it('reads its headline as one sentence, with each figure as a button', async () => {
    renderApp(new LiveWorkbook(await exampleWorkbook('virtual-ward')));
    await caseShown();
    const chips = within(headline()).getAllByRole('button').map(({ textContent }) => textContent);
    expect(chips).toEqual(['£1.25m', '£2.43m', 'a quarter', '50%', '180', '270', 'March 2028']);
  });

  it('selects the cells of a figure and says how it came about', async () => {
    const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(within(headline()).getByRole('button', { name: '180' }));
    expect(workbook.shown).toEqual(['Metrics!G7']);
    expect(screen.getByText(/= baseline, Rural patients in remote monitoring/)).not.toBeNull();
  });

  it('explains a figure to a keyboard and to a screen reader, without selecting anything', async () => {
    const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
    const user = renderApp(workbook);
    await caseShown();
    const chip = within(headline()).getByRole('button', { name: 'a quarter' });
    const description = document.getElementById(chip.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(description).toMatch(/^\(96 − 72\) ÷ 96, exactly 25\.0%\. Metrics!G6, Metrics!I6\. Evidence: piloted/);
    focusOn(within(headline()).getByRole('button', { name: '£1.25m' }));
    await screen.findByText(/= the amount asked for/);
    await user.tab();
    await screen.findByText(/= sum of 4 cost lines/);
    expect(workbook.shown).toEqual([]);
    await user.keyboard('{Enter}');
    expect(workbook.shown).toEqual(['Costs!F6:F8']);
  });

  it('leads from an explanation to each of its cells', async () => {
    const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(screen.getByRole('button', { name: 'Go to Metrics!I6' }));
    expect(workbook.shown).toEqual(['Metrics!I6']);
  });

  it('changes the reader by arrow keys, and leaves the switch by tab', async () => {
    const user = renderApp(new LiveWorkbook(await exampleWorkbook('virtual-ward')));
    await caseShown();
    focusOn(screen.getByRole('tab', { name: 'Board' }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Finance');
    expect(headline().textContent).toMatch(/^£2\.08m over 5 years/);
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Bridge' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText('Reduces the support burden')).not.toBeNull();
    await user.tab();
    expect(document.activeElement?.getAttribute('role')).not.toBe('tab');
  });

  it('says what a withheld claim lacks, with the cell as a button', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW.replace('29.4', '')));
    const user = renderApp(workbook);
    await caseShown();
    expect(headline().textContent).toMatch(/^Not stated: the target/);
    const [fill] = screen.getAllByRole('button', { name: 'Go to Plan!E2' });
    if (fill !== undefined) await user.click(fill);
    expect(workbook.shown).toEqual(['Plan!E2']);
  });

  it('tells the chart in a sentence, and as a table on demand', async () => {
    const user = renderApp(new LiveWorkbook(await exampleWorkbook('virtual-ward')));
    await caseShown();
    expect(await screen.findByRole('img', { name: /^Line chart of the running total of Virtual ward/ })).not.toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(7);
  });

  it('follows a changed cell, keeps the reader and moves no focus', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const user = renderApp(workbook);
    await caseShown();
    await user.click(screen.getByRole('tab', { name: 'Finance' }));
    const before = document.activeElement;
    workbook.become(tableBook(HEADER, ROW.replace('$2M', '$3.5M')));
    await waitFor(() => {
      expect(headline().textContent).toMatch(/\$3\.5M/);
    });
    expect(document.activeElement).toBe(before);
    expect(screen.getByRole('status').textContent).toBe('Updated from the changed cells.');
  });

  it('is without objections for every reader', async () => {
    const user = renderApp(new LiveWorkbook(await exampleWorkbook('virtual-ward')));
    await caseShown();
    for (const reader of ['Board', 'Finance', 'Technology', 'Clinical', 'Bridge']) {
      await user.click(screen.getByRole('tab', { name: reader }));
      expect(await objections()).toEqual([]);
    }
  }, PATIENCE_MS);
});
