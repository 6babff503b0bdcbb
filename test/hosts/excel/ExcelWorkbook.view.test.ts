import { describedBook, describedSheet } from '../descriptions';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';

const BOOK = describedBook(describedSheet([['About', 1]]));
const INPUT = { sheets: [{ name: 'Costs', cells: [[42]] }, { name: 'Hidden', hidden: true }] };

/** Lets events find their listeners, and these their answers. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** An open workbook with our sheet in it, and what a listener heard. */
async function listening(): Promise<OpenWorkbook & { readonly heard: () => number; readonly stop: () => void }> {
  const open = openWorkbook(INPUT);
  await open.workbook.writeSheets(BOOK);
  let calls = 0;
  const stop = open.workbook.onInputChange(() => (calls += 1));
  await settle();
  return { ...open, heard: () => calls, stop };
}

describe('a change of the input', () => {
  it('by the user is told', async () => {
    const { host, heard } = await listening();
    host.person.types('Costs', 'A1', '43');
    await settle();
    expect(heard()).toBe(1);
  });

  it('by somebody else, or on a sheet of ours, is not', async () => {
    const { host, heard, failures } = await listening();
    host.person.elsewhereTypes('Costs', 'A1', '43');
    host.person.types('About', 'A1', 'typed');
    await settle();
    expect([heard(), failures]).toEqual([0, []]);
  });

  it('is not told of what we write ourselves, sheets of the user’s included', async () => {
    const { workbook, heard } = await listening();
    await workbook.writeSheets(describedBook(describedSheet([['About', 2]]), describedSheet([['New']], { id: 'costs', name: 'Template', role: 'template' })));
    await settle();
    expect(heard()).toBe(0);
  });

  it('is told again after writing, and on a sheet that came later', async () => {
    const { workbook, host, heard } = await listening();
    await workbook.writeSheets(describedBook(describedSheet([['New']], { id: 'costs', name: 'Template', role: 'template' })));
    host.person.types('Template', 'A1', 'x');
    host.person.types('About', 'B1', '3');
    await settle();
    expect(heard()).toBe(1);
  });

  it('is told no more once nobody listens', async () => {
    const { host, heard, stop, failures } = await listening();
    stop();
    stop();
    host.person.types('Costs', 'A1', '43');
    await settle();
    expect([heard(), failures]).toEqual([0, []]);
  });

  it('that cannot be listened to is reported', async () => {
    const { workbook, host, failures } = openWorkbook(INPUT);
    host.plan({ request: 1, effect: { kind: 'refuse', code: 'AccessDenied' } });
    workbook.onInputChange(() => undefined);
    await settle();
    expect(failures).toMatchObject([{ code: 'AccessDenied' }]);
  });
});

describe('showing a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'First' }, { name: 'Costs' }] });
    expect(await workbook.showCell({ sheet: 'Costs', row: 3, column: 1 })).toBe(true);
    expect(host.book.sheet(host.book.activeSheetId).name).toBe('Costs');
    expect(host.book.selection).toMatchObject({ area: { firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 1 } });
  });

  it('selects all cells from one to another', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'Costs' }] });
    await workbook.showCell({ sheet: 'Costs', row: 5, column: 5 }, { sheet: 'Costs', row: 6, column: 9 });
    expect(host.book.selection).toMatchObject({ area: { firstRow: 5, lastRow: 6, firstColumn: 5, lastColumn: 9 } });
  });

  it('says no where the sheet is gone or hidden', async () => {
    const { workbook } = openWorkbook(INPUT);
    expect(await workbook.showCell({ sheet: 'Nowhere', row: 0, column: 0 })).toBe(false);
    expect(await workbook.showCell({ sheet: 'Hidden', row: 0, column: 0 })).toBe(false);
  });

  it('tries once more when another workbook has the focus', async () => {
    const { workbook, host } = openWorkbook(INPUT);
    host.plan({ request: 2, effect: { kind: 'refuse', code: 'GeneralException' } });
    expect(await workbook.showCell({ sheet: 'Costs', row: 0, column: 0 })).toBe(true);
  });
});
