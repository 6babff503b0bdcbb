/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import type { CellAddress } from '../../../../src/model/cellAddress';
import { BookPane } from '../../../../src/preview/page/grid/BookPane';
import { guessTextWidth } from '../../../../src/preview/page/grid/measureText';
import type { Book } from '../../../../src/preview/page/view/Book';
import type { SheetView } from '../../../../src/preview/page/view/SheetView';
import { bookOf, sheetOf } from '../sheetOf';

const CHART_TOOLS = { formatValue: (_: string, value: number): string => String(value), textWidth: (text: string): number => text.length * 6 };
const COSTS = sheetOf({
  cells: [['Line', '2026'], ['Devices', 820_000], ['Support', 235_000]],
  frozen: { rows: 1, columns: 0 },
  merges: [{ firstRow: 4, lastRow: 5, firstColumn: 0, lastColumn: 2 }],
});
const NOTES = sheetOf({ name: 'Notes', cells: [['Read me']], rowCount: 1_000 });

function Pane({ book }: { readonly book: Book }): ReactElement {
  const [selected, setSelected] = useState<CellAddress>({ sheet: 'Costs', row: 0, column: 0 });
  return (
    <BookPane
      book={book}
      measure={guessTextWidth}
      chartTools={CHART_TOOLS}
      selected={selected}
      onSelect={setSelected}
      onSheet={(sheet) => setSelected({ sheet, row: 0, column: 0 })}
    />
  );
}

function show(...sheets: readonly SheetView[]): { readonly user: ReturnType<typeof userEvent.setup>; readonly typed: readonly string[] } {
  const { book, typed } = bookOf(sheets.length === 0 ? [COSTS, NOTES] : sheets);
  render(<Pane book={book} />);
  return { user: userEvent.setup(), typed };
}

function cell(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
  if (found === null) throw new Error(`no cell ${name} is drawn`);
  return found;
}

const nameBox = (): HTMLElement => screen.getByLabelText('Name box');
const selectedCells = (): readonly (string | undefined)[] => [...document.querySelectorAll<HTMLElement>('[aria-selected="true"][data-cell]')].map(({ dataset }) => dataset.cell);

afterEach(cleanup);

describe('BookPane', () => {
  it('shows letters, numbers and cells as a grid, one of them reachable by Tab', () => {
    show();
    const grid = screen.getByRole('grid', { name: 'Sheet Costs' });
    expect(grid.getAttribute('aria-rowcount')).toBe('21');
    expect(within(grid).getByRole('columnheader', { name: 'B' })).toBeTruthy();
    expect(cell('B2').textContent).toBe('820000');
    expect([...grid.querySelectorAll('[role="gridcell"][tabindex="0"]')]).toEqual([cell('A1')]);
  });

  it('selects a cell by click and moves on by keys, with the keyboard on it', async () => {
    const { user } = show();
    await user.click(cell('B2'));
    expect(selectedCells()).toEqual(['B2']);
    expect(nameBox()).toHaveProperty('value', 'B2');
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(selectedCells()).toEqual(['C3']);
    expect(document.activeElement).toBe(cell('C3'));
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(selectedCells()).toEqual(['A1']);
  });

  it('shows in the formula bar what stands in the cell', async () => {
    const { user } = show();
    await user.click(cell('B3'));
    expect(screen.getByLabelText('Formula bar')).toHaveProperty('value', '235000');
  });

  it('takes what is typed, with Enter down and with Tab to the right', async () => {
    const { user, typed } = show();
    await user.click(cell('B2'));
    await user.keyboard('90{Enter}');
    expect(typed).toEqual(['Costs!R2C2=90']);
    expect(selectedCells()).toEqual(['B3']);
    await user.keyboard('7{Tab}');
    expect(typed).toEqual(['Costs!R2C2=90', 'Costs!R3C2=7']);
    expect(selectedCells()).toEqual(['C3']);
  });

  it('edits what stands there after F2 or a double click', async () => {
    const { user, typed } = show();
    await user.click(cell('B3'));
    await user.keyboard('{F2}');
    expect(screen.getByLabelText('Cell B3')).toHaveProperty('value', '235000');
    await user.keyboard('{Backspace}5{Enter}');
    await user.dblClick(cell('A2'));
    await user.keyboard('!{Enter}');
    expect(typed).toEqual(['Costs!R3C2=235005', 'Costs!R2C1=Devices!']);
  });

  it('changes nothing after Escape, nor when the text is as before', async () => {
    const { user, typed } = show();
    await user.click(cell('B2'));
    await user.keyboard('90{Escape}');
    await user.keyboard('{F2}{Enter}');
    expect(typed).toEqual([]);
    expect(cell('B2').textContent).toBe('820000');
  });

  it('takes what is typed when another cell is chosen', async () => {
    const { user, typed } = show();
    await user.click(cell('B2'));
    await user.keyboard('90');
    await user.click(cell('D7'));
    expect(typed).toEqual(['Costs!R2C2=90']);
    expect(selectedCells()).toEqual(['D7']);
  });

  it('says what was refused, until something is taken', async () => {
    const { user } = show();
    await user.click(cell('B2'));
    await user.keyboard('=({Enter}');
    expect(screen.getByRole('alert').textContent).toBe('"=(" is no formula.');
    await user.keyboard('5{Enter}');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('follows a link to its cell', async () => {
    const { user } = show(sheetOf({ cells: [[{ value: 'Notes', look: {}, link: 'Notes!B7' }]] }), NOTES);
    await user.click(cell('A1'));
    expect(screen.getByRole('grid', { name: 'Sheet Notes' })).toBeTruthy();
    expect(selectedCells()).toEqual(['B7']);
  });

  it('fills in a table as people do: Tab along the row, Enter back under its first cell', async () => {
    const { user, typed } = show();
    await user.click(cell('A2'));
    await user.keyboard('Portal{Tab}950{Tab}Calls{Enter}');
    expect(typed).toEqual(['Costs!R2C1=Portal', 'Costs!R2C2=950', 'Costs!R2C3=Calls']);
    expect(selectedCells()).toEqual(['A3']);
  });

  it('begins to type with a sign that takes AltGr or Option, not with a command', () => {
    show();
    fireEvent.keyDown(cell('A1'), { key: 'b', ctrlKey: true });
    expect(screen.queryByLabelText('Cell A1')).toBeNull();
    fireEvent.keyDown(cell('A1'), { key: '€', altKey: true });
    expect(screen.getByLabelText('Cell A1')).toHaveProperty('value', '€');
  });

  it('types a pasted table from the selected cell on', async () => {
    const { user, typed } = show();
    await user.click(cell('C7'));
    await user.paste('Licences\t5\nTraining\t7\n');
    expect(typed).toEqual(['Costs!R7C3=Licences', 'Costs!R7C4=5', 'Costs!R8C3=Training', 'Costs!R8C4=7']);
  });

  it('copies what a cell shows', async () => {
    const { user } = show();
    await user.click(cell('B2'));
    const copied: string[] = [];
    fireEvent.copy(cell('B2'), { clipboardData: { setData: (_: string, text: string) => copied.push(text) } });
    expect(copied).toEqual(['820000']);
  });

  it('clears a cell by Delete', async () => {
    const { user, typed } = show();
    await user.click(cell('B2'));
    await user.keyboard('{Delete}');
    expect(typed).toEqual(['Costs!R2C2=']);
  });

  it('takes what is typed into the formula bar and gives the keyboard back', async () => {
    const { user, typed } = show();
    await user.click(cell('B2'));
    await user.clear(screen.getByLabelText('Formula bar'));
    await user.type(screen.getByLabelText('Formula bar'), '=B3*2{Enter}');
    expect(typed).toEqual(['Costs!R2C2==B3*2']);
    expect(document.activeElement).toBe(cell('B3'));
  });

  it('goes to the cell named in the name box, and nowhere for a name that is none', async () => {
    const { user } = show();
    await user.click(nameBox());
    await user.keyboard('d12{Enter}');
    expect(selectedCells()).toEqual(['D12']);
    await user.click(nameBox());
    await user.keyboard('nowhere{Enter}');
    expect(selectedCells()).toEqual(['D12']);
    expect(nameBox()).toHaveProperty('value', 'D12');
  });

  it('treats a merged area as one cell', async () => {
    const { user } = show();
    expect(document.querySelector('[data-cell="B5"]')).toBeNull();
    expect(cell('A5').getAttribute('aria-colspan')).toBe('3');
    await user.click(cell('A4'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(selectedCells()).toEqual(['A7']);
    await user.keyboard('{ArrowRight}{ArrowUp}');
    expect(selectedCells()).toEqual(['A5']);
  });

  it('changes sheets by their tabs, by mouse and by arrow keys', async () => {
    const { user } = show();
    await user.click(screen.getByRole('tab', { name: 'Notes' }));
    expect(screen.getByRole('grid', { name: 'Sheet Notes' })).toBeTruthy();
    expect(document.activeElement).toBe(cell('A1'));
    screen.getByRole('tab', { name: 'Notes' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('grid', { name: 'Sheet Costs' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Costs' }));
  });

  it('draws the rows in sight of a long sheet only', async () => {
    const { user } = show();
    await user.click(screen.getByRole('tab', { name: 'Notes' }));
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
  });

  it('draws charts over the cells', () => {
    const chart = { name: 'c', kind: 'line', title: 'Cash', place: { firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 3 }, categories: ['a', 'b'], series: [{ name: 'Net', color: '#00647a', values: [1, 2] }], valueFormat: '0', showLegend: false, bars: { arrangement: 'beside', gap: 60 }, axisTitles: { category: '', value: '' }, labelStep: null } as const;
    show(sheetOf({ charts: [chart] }));
    const drawn = screen.getByRole('img', { name: 'Cash' });
    expect(drawn.querySelectorAll('path')).toHaveLength(1);
    expect(drawn.style).toMatchObject({ left: '50px', top: '20px' });
    expect([drawn.getAttribute('width'), drawn.getAttribute('height')]).toEqual(['150', '80']);
  });

  it('shows a sheet larger and smaller', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Smaller' }));
    expect(cell('A1').style.width).toBe('45px');
    await user.click(screen.getByRole('button', { name: /set to 100/ }));
    expect(cell('A1').style.width).toBe('50px');
  });
});
