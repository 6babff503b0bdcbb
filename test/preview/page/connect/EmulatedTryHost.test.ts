import type { CellAddress } from '../../../../src/model/cellAddress';
import { openTryHost, send } from './openTryHost';

const NOTHING = { AutoKeepReference: 0, Actions: [], ObjectPaths: {} };

describe('EmulatedTryHost', () => {
  it('opens an example at its first amount, on the sheets as a person sees them', () => {
    const { host } = openTryHost('virtual-ward');
    expect(host.book.tabs.map(({ name }) => name)).toEqual(['Setup', 'Initiatives', 'Costs', 'Benefits', 'Metrics', 'Readiness', 'Concerns', 'Commitments', 'Risks']);
    expect(host.firstCell).toEqual({ sheet: 'Costs', row: 5, column: 5 });
    expect(host.book.sheet('Costs')?.cellAt(5, 5)).toMatchObject({ text: '820,000', kind: 'number' });
    expect(host.book.typed(host.firstCell)).toBe('820000');
  });

  it('opens an empty workbook with one sheet', () => {
    const { host } = openTryHost('empty');
    expect(host.book.tabs).toHaveLength(1);
    expect(host.firstCell).toMatchObject({ row: 0, column: 0 });
  });

  it('shows a sheet as the same object until something changes', () => {
    const { host } = openTryHost('virtual-ward');
    const before = host.book.sheet('Costs');
    expect(host.book.sheet('Costs')).toBe(before);
    host.book.type(host.firstCell, '900000');
    expect(host.book.sheet('Costs')).not.toBe(before);
    expect(host.book.sheet('Costs')?.cellAt(5, 5)?.text).toBe('900,000');
  });

  it('reads what a person types as a spreadsheet does, and calculates', () => {
    const { host } = openTryHost('empty');
    const [{ name = '' } = {}] = host.book.tabs;
    const at = (row: number): CellAddress => ({ sheet: name, row, column: 0 });
    for (const [row, text] of ['25%', '2,000', '=A1*A2', '2026-10-01', 'Devices'].entries()) host.book.type(at(row), text);
    const sheet = host.book.sheet(name);
    expect([0, 1, 2].map((row) => sheet?.cellAt(row, 0)?.text)).toEqual(['25%', '2,000', '500']);
    expect([0, 1, 2, 3, 4].map((row) => host.book.typed(at(row)))).toEqual(['25%', '2000', '=A1*A2', '2026-10-01', 'Devices']);
  });

  it('clears a cell by an empty text', () => {
    const { host } = openTryHost('virtual-ward');
    host.book.type(host.firstCell, '');
    expect(host.book.sheet('Costs')?.cellAt(5, 5)).toMatchObject({ text: '', kind: 'blank' });
  });

  it('says what is refused and leaves the cell as it was', () => {
    const { host } = openTryHost('virtual-ward');
    expect(host.book.type(host.firstCell, '=SUM(')).toMatch(/The cell is as it was\.$/);
    expect(host.book.typed(host.firstCell)).toBe('820000');
    expect(host.book.type(host.firstCell, '1')).toBeNull();
  });

  it('lists what the pane sent, with its size', async () => {
    const { host } = openTryHost('virtual-ward');
    let told = 0;
    host.onChange(() => (told += 1));
    await send(host, NOTHING);
    expect(host.sent).toEqual([{ number: 1, actions: 0, bytes: JSON.stringify(NOTHING).length, answerBytes: expect.any(Number), writes: false, error: null }]);
    expect(told).toBe(1);
  });

  it('keeps what is drawn when the pane only reads, and draws again when it writes', async () => {
    const { host } = openTryHost('virtual-ward');
    const before = host.book.sheet('Costs');
    await send(host, NOTHING, 0);
    expect(host.book.sheet('Costs')).toBe(before);
    await send(host, NOTHING, 1);
    expect(host.book.sheet('Costs')).not.toBe(before);
  });

  it('tells which cell the pane selects, and not the one that a person selected', async () => {
    const { host, excel } = openTryHost('virtual-ward');
    const shown: CellAddress[] = [];
    host.onShow((cell) => shown.push(cell));
    host.select({ sheet: 'Metrics', row: 1, column: 1 });
    await send(host, NOTHING);
    expect(shown).toEqual([]);
    const sheet = excel.book.sheet('Benefits');
    excel.book.activeSheetId = sheet.id;
    excel.book.selection = { sheet, area: { firstRow: 6, lastRow: 6, firstColumn: 2, lastColumn: 3 } };
    await send(host, NOTHING);
    expect(shown).toEqual([{ sheet: 'Benefits', row: 6, column: 2 }]);
  });

  it('finds the cell that a link means', () => {
    const { host } = openTryHost('virtual-ward');
    expect(host.book.find('Metrics!B7')).toEqual({ sheet: 'Metrics', row: 6, column: 1 });
    expect(host.book.find("'No such sheet'!A1")).toBeNull();
  });

  it('shows no sheet that is hidden or gone', () => {
    const { host, excel } = openTryHost('virtual-ward');
    excel.book.sheet('Readiness').visibility = 'Hidden';
    expect(host.book.sheet('Readiness')).toBeNull();
    expect(host.book.sheet('Nowhere')).toBeNull();
  });
});
