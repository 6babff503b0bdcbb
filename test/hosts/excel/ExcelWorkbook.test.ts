import { snapshot } from '../../../src/preview/snapshot';
import { describedBook, describedSheet, fullSheet } from '../descriptions';
import { errorCode } from '../errorCode';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';

const ABOUT = describedSheet([['About', 1]]);
const FIRST = describedBook(ABOUT, fullSheet());

async function written(): Promise<OpenWorkbook> {
  const open = openWorkbook();
  await open.workbook.writeSheets(FIRST);
  return open;
}

/** Requests since a moment: how many, and how many actions each took. */
function since({ host }: OpenWorkbook, from: number): readonly number[] {
  return host.log.entries.slice(from).map(({ actions }) => actions);
}

const sheetNamed = ({ host }: OpenWorkbook, name: string) => snapshot(host.book).sheets.find((sheet) => sheet.name === name);

describe('reading the open workbook', () => {
  const input = {
    name: 'Plan.xlsx',
    sheets: [
      { name: 'Costs', cells: [[null, null], [null, 'Year', 0.25, '=1/0', true], [null, '', '=1+1']], formats: { 'C2:C2': '0%' }, tables: { Money: 'B2:B3' } },
      { name: 'Hidden', cells: [['x']], hidden: true },
      { name: 'Empty' },
    ],
  };

  it('gives sheets, values, formats, errors and tables', async () => {
    const { workbook } = openWorkbook(input);
    const { sheets, kind, fileName, date1904 } = await workbook.readTables();
    expect({ kind, fileName, date1904 }).toEqual({ kind: 'live', fileName: 'Plan.xlsx', date1904: false });
    expect(sheets.map(({ name, hidden, ownId }) => [name, hidden, ownId])).toEqual([['Costs', false, null], ['Hidden', true, null], ['Empty', false, null]]);
    expect(sheets[0]?.rows).toEqual([
      [],
      [{ value: null }, { value: 'Year' }, { value: 0.25, format: '0%' }, { value: null, error: '#DIV/0!' }, { value: true }],
      [{ value: null }, { value: null }, { value: 2 }],
    ]);
    expect(sheets[0]?.tables).toEqual([{ name: 'Money', firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1, hasTotals: false }]);
    expect(sheets[2]?.rows).toEqual([]);
  });

  it('takes two requests, and more only where an answer is too big', async () => {
    const open = openWorkbook(input);
    const whole = await open.workbook.readTables();
    expect(since(open, 0).length).toBe(2);
    for (const request of [2, 4]) open.host.plan({ request, effect: { kind: 'refuse', code: 'ResponsePayloadSizeLimitExceeded' } });
    const from = open.host.log.entries.length;
    expect(await open.workbook.readTables()).toEqual(whole);
    expect(since(open, from).length).toBe(6);
  });

  it('says when days count from 1904', async () => {
    const { workbook, host } = openWorkbook(input);
    host.book.date1904 = true;
    expect((await workbook.readTables()).date1904).toBe(true);
  });

  it('works in a workbook that is open for reading only', async () => {
    const { workbook, host } = openWorkbook(input);
    host.plan({ request: 1, effect: { kind: 'refuse', code: 'AccessDenied' } });
    expect((await workbook.readTables()).sheets.length).toBe(3);
  });

  it('gives ranges with their blanks', async () => {
    const { workbook } = openWorkbook(input);
    expect(await workbook.readRange('costs', { firstRow: 1, firstColumn: 2, lastRow: 2, lastColumn: 3 })).toEqual([
      [{ value: 0.25, format: '0%' }, { value: null, error: '#DIV/0!' }],
      [{ value: 2 }, { value: null }],
    ]);
    expect(await errorCode(() => workbook.readRange('Nowhere', { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }))).toBe('range-invalid');
    expect(await errorCode(() => workbook.readRange('Costs', { firstRow: 2, firstColumn: 0, lastRow: 1, lastColumn: 0 }))).toBe('range-invalid');
  });

  it('tells a cell that is being edited', async () => {
    const { workbook, host } = openWorkbook(input);
    host.person.startsEditing();
    expect(await errorCode(() => workbook.readTables())).toMatch(/^cell-being-edited/);
  });

  it('needs a client with all that is used', async () => {
    const asked: string[] = [];
    const isSetSupported = (name: string, version: string): boolean => asked.push(`${name} ${version}`) < 0;
    const { workbook, host } = openWorkbook(input, { isSetSupported });
    expect(await errorCode(() => workbook.readTables())).toBe('client-too-old: ExcelApi 1.12');
    expect([asked, host.log.entries.length]).toEqual([['ExcelApi 1.12'], 0]);
  });
});

describe('writing into the open workbook', () => {
  it('takes one request besides those that read, tells of it, and shows nothing else to the user', async () => {
    const open = openWorkbook();
    const told: (readonly number[])[] = [];
    const active = open.host.book.activeSheetId;
    await open.workbook.writeSheets(FIRST, (done, of) => told.push([done, of]));
    expect(since(open, 0).length).toBe(3);
    expect(told).toEqual([[told[0]?.[1], told[0]?.[1]]]);
    expect([open.host.book.activeSheetId, open.host.book.enableEvents]).toEqual([active, true]);
  });

  it('a second time writes nothing but the record', async () => {
    const open = await written();
    const before = snapshot(open.host.book);
    const [, , write = 0] = since(open, 0);
    const from = open.host.log.entries.length;
    expect(await open.workbook.writeSheets(FIRST)).toEqual({ sheets: ['About', 'Case – Virtual ward'], added: 0, refreshed: 2 });
    expect(snapshot(open.host.book).sheets).toEqual(before.sheets);
    expect(since(open, from).at(-1)).toBeLessThan(write / 8);
  });

  it('again with other values keeps widths and looks that people gave', async () => {
    const open = await written();
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('About');
      sheet.getRange('A:A').format.columnWidth = 300;
      sheet.getRange('B1').format.fill.color = '#FFFF00';
      await context.sync();
    });
    await open.workbook.writeSheets(describedBook(describedSheet([['About', 2]]), fullSheet()));
    const about = sheetNamed(open, 'About');
    expect([about?.columnWidths['0'], about?.cells['B1']?.look.fill, about?.cells['B1']?.value]).toEqual([300, '#FFFF00', 2]);
  });

  it('again with another layout gives the same as writing it at once', async () => {
    const open = await written();
    const other = describedBook(describedSheet([['About', 'it'], ['=x', 3]], { columnWidths: [40], rows: [{ height: 40, cells: [{ column: 1, value: 5, style: 'total' }] }] }), fullSheet({ charts: [], tables: [], merges: [], freeze: null }));
    await open.workbook.writeSheets(other);
    const refreshed = snapshot(open.host.book).sheets;
    const fresh = openWorkbook();
    await fresh.workbook.writeSheets(other);
    expect(refreshed).toEqual(snapshot(fresh.host.book).sheets);
  });

  it('leaves a chart alone that a person added, also where ours takes its title', async () => {
    const open = await written();
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Case – Virtual ward');
      sheet.charts.add('ColumnClustered', sheet.getRange('B2:B7'), 'Columns').name = 'Cash flow';
      await context.sync();
    });
    const [chart] = fullSheet().charts;
    await open.workbook.writeSheets(describedBook(fullSheet({ charts: chart === undefined ? [] : [{ ...chart, title: 'Cash flow' }] })));
    const charts = sheetNamed(open, 'Case – Virtual ward')?.charts ?? [];
    expect(charts.map(({ name, type }) => [name, type])).toEqual([['Cash flow', 'ColumnClustered'], ['Cash flow (2)', 'LineMarkers']]);
  });

  it('enters formulas also where somebody set the text format', async () => {
    const open = openWorkbook();
    const live = describedBook(describedSheet([[{ formula: 'Costs!A1+1', value: 43 }]]));
    await open.workbook.writeSheets(live);
    await open.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('About').getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['typed over']];
      await context.sync();
    });
    await open.workbook.writeSheets(live);
    expect(sheetNamed(open, 'About')?.cells['A1']).toMatchObject({ value: 43, formula: '=Costs!A1+1' });
  });

  it('a changed text into a cell of text format without the apostrophe that keeps it a text', async () => {
    const open = openWorkbook();
    const saying = (value: string) => describedBook(describedSheet([], { rows: [{ cells: [{ column: 0, value, style: 'text', format: '@' }, { column: 1, value: 'stays', style: 'text', format: '@' }] }] }));
    await open.workbook.writeSheets(saying('$2M'));
    await open.workbook.writeSheets(saying('$3M'));
    expect([0, 1].map((column) => open.host.book.sheet('About').valueAt(0, column))).toMatchObject([{ value: '$3M' }, { value: 'stays' }]);
  });

  it('dates from 1904 where the workbook counts so', async () => {
    const open = openWorkbook();
    open.host.book.date1904 = true;
    await open.workbook.writeSheets(describedBook(describedSheet([], { rows: [{ cells: [{ column: 0, value: 46_904, style: 'date' }] }] })));
    expect(sheetNamed(open, 'About')?.cells['A1']?.value).toBe(45_442);
  });

  it('links without the underline that Excel gives them, as the look goes to cells without a link too', async () => {
    const open = openWorkbook();
    const cell = { column: 0, value: 'Costs of the ward', style: 'link' } as const;
    await open.workbook.writeSheets(describedBook(describedSheet([], { rows: [{ cells: [{ ...cell, link: { sheet: 'Costs', cell: 'A1' } }] }, { cells: [cell] }] })));
    const looks = [0, 1].map((row) => open.host.book.sheet('About').cellAt(row, 0).look);
    expect([looks[0]?.underline, looks[1]]).toEqual(['None', looks[0]]);
  });

  it('conditional formats of which the first described wins', async () => {
    const open = openWorkbook();
    const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
    const conditionalFormats = ['A1>9', 'A1>5', 'A1>1'].map((formula) => ({ area, formula, style: 'bad' as const }));
    await open.workbook.writeSheets(describedBook(describedSheet([[7]], { conditionalFormats })));
    expect(open.host.book.sheet('About').conditionals.map(({ formula }) => formula)).toEqual(['=A1>9', '=A1>5', '=A1>1']);
  });

  it('gives a table another name where the workbook has one like it', async () => {
    const open = openWorkbook({ sheets: [{ name: 'Costs', cells: [['a'], [1]], tables: { CashFlow: 'A1:A2' } }] });
    await open.workbook.writeSheets(describedBook(fullSheet()));
    expect(sheetNamed(open, 'Case – Virtual ward')?.tables).toMatchObject([{ name: 'CashFlow_2' }]);
    await open.workbook.writeSheets(describedBook(fullSheet({ merges: [] })));
    expect(sheetNamed(open, 'Case – Virtual ward')?.tables).toMatchObject([{ name: 'CashFlow_2' }]);
  });
});

describe('what Excel refuses', () => {
  it.each([
    ['a protected sheet of ours', (open: OpenWorkbook) => (open.host.book.sheet('About').isProtected = true)],
    ['a protected structure', (open: OpenWorkbook) => (open.host.book.isStructureProtected = true)],
  ])('is known before anything is written: %s', async (_, protect) => {
    const open = await written();
    protect(open);
    const before = snapshot(open.host.book);
    const book = describedBook(describedSheet([['Other']]), describedSheet([['New']], { id: 'new', name: 'New' }));
    expect(await errorCode(() => open.workbook.writeSheets(book))).toBe('sheet-protected');
    expect(snapshot(open.host.book)).toEqual(before);
  });

  it('because a cell is being edited leaves all as it was, without a try to put back', async () => {
    const open = openWorkbook();
    open.host.plan({ request: 3, effect: { kind: 'refuse', code: 'InvalidOperationInCellEditMode' } });
    expect(await errorCode(() => open.workbook.writeSheets(FIRST))).toMatch(/^cell-being-edited/);
    expect(since(open, 0).length).toBe(3);
  });

  it('as too big is sent in halves', async () => {
    const open = openWorkbook();
    for (const request of [3, 4]) open.host.plan({ request, effect: { kind: 'refuse', code: 'RequestPayloadSizeLimitExceeded' } });
    await open.workbook.writeSheets(FIRST);
    const whole = await written();
    expect(snapshot(open.host.book).sheets).toEqual(snapshot(whole.host.book).sheets);
  });

  it('for good is said so, and the next writing makes the sheets whole', async () => {
    const open = await written();
    const other = describedBook(describedSheet([['Other', 7]], { tabColor: '8A4B00' }), fullSheet({ merges: [] }));
    open.host.plan({ request: 4, action: 30, effect: { kind: 'refuse', code: 'GeneralException' } });
    for (const request of [5, 6, 7]) open.host.plan({ request, effect: { kind: 'refuse', code: 'GeneralException' } });
    expect(await errorCode(() => open.workbook.writeSheets(other))).toMatch(/^write-unfinished/);
    expect(open.host.book.enableEvents).toBe(true);
    await open.workbook.writeSheets(other);
    const fresh = openWorkbook();
    await fresh.workbook.writeSheets(other);
    expect(snapshot(open.host.book).sheets).toEqual(snapshot(fresh.host.book).sheets);
  });
});

describe('somebody else at work in the same workbook', () => {
  it('who deletes a sheet of ours while we write leaves the others as before', async () => {
    const open = await written();
    open.host.plan({ request: 4, effect: { kind: 'meddle', change: (book) => book.removeSheet(book.sheet('About')) } });
    const before = snapshot(open.host.book).sheets.filter(({ name }) => name !== 'About');
    expect(await errorCode(() => open.workbook.writeSheets(describedBook(describedSheet([['Other']], { tabColor: '8A4B00' }), fullSheet({ merges: [] }))))).toMatch(/^write-interrupted/);
    expect(snapshot(open.host.book).sheets).toEqual(before);
  });

  it('who takes a name that we are about to give keeps the sheet', async () => {
    for (const role of ['output', 'template'] as const) {
      const open = openWorkbook();
      const change = (book: typeof open.host.book): unknown => book.addSheet('Case – Virtual ward').put(0, 0, { kind: 'constant', value: 'theirs' });
      open.host.plan({ request: 3, effect: { kind: 'meddle', change: (book) => void change(book) } });
      expect(await errorCode(() => open.workbook.writeSheets(describedBook(ABOUT, fullSheet({ role }))))).toMatch(/^write-interrupted/);
      expect(snapshot(open.host.book).sheets.map(({ name }) => name)).toEqual(['Costs', 'Case – Virtual ward']);
    }
  });

  it('who renames a sheet of ours while we write finds it refreshed', async () => {
    const open = await written();
    open.host.plan({ request: 4, effect: { kind: 'meddle', change: (book) => book.renameSheet(book.sheet('About'), 'Renamed') } });
    await open.workbook.writeSheets(describedBook(describedSheet([['Other', 9]])));
    expect(sheetNamed(open, 'Renamed')?.cells['B1']?.value).toBe(9);
  });
});

describe('charts that an interrupted write left behind', () => {
  it('go with the next writing', async () => {
    const [chart] = fullSheet().charts;
    const other = describedBook(fullSheet({ charts: chart === undefined ? [] : [{ ...chart, kind: 'column' }] }));
    const actions = async (): Promise<number> => {
      const undisturbed = await written();
      await undisturbed.workbook.writeSheets(other);
      return undisturbed.host.log.entries.at(-1)?.actions ?? 0;
    };
    for (const back of [1, 3, 40, 80]) {
      const action = (await actions()) - back;
      const open = await written();
      open.host.plan({ request: 4, action, effect: { kind: 'refuse', code: 'GeneralException' } });
      for (const request of [5, 6, 7]) open.host.plan({ request, effect: { kind: 'refuse', code: 'GeneralException' } });
      expect(await errorCode(() => open.workbook.writeSheets(other))).toMatch(/^write-unfinished/);
      await open.workbook.writeSheets(other);
      const kinds = sheetNamed(open, 'Case – Virtual ward')?.charts.map(({ name, type }) => [name, type]);
      expect([back, kinds]).toEqual([back, [['Cumulative cash flow', 'ColumnClustered']]]);
    }
  });
});

describe('a sheet whose layout nobody recorded', () => {
  const standing = { sheets: [{ name: 'Costs', cells: [[42]] }, { name: 'About', cells: [['Title', '=Costs!A1', '007'], [0.5, true, 'note']], formats: { 'A2:A2': '0%' }, names: { 'Casebridge.Sheet': '="about"' } }] };

  it('is written whole', async () => {
    const open = openWorkbook(standing);
    await open.workbook.writeSheets(describedBook(ABOUT));
    const fresh = openWorkbook();
    await fresh.workbook.writeSheets(describedBook(ABOUT));
    const plain = ({ host }: OpenWorkbook): unknown => snapshot(host.book).sheets.find(({ name }) => name === 'About')?.cells;
    expect(plain(open)).toEqual(plain(fresh));
  });

  it('keeps values, formulas and number formats when writing is interrupted', async () => {
    const kept = (open: OpenWorkbook) => Object.entries(sheetNamed(open, 'About')?.cells ?? {}).filter(([, { type }]) => type !== 'Empty').map(([address, { value, formula, look }]) => [address, value, formula, look.numberFormat]);
    const before = kept(openWorkbook(standing));
    for (const action of [10, 20, 40]) {
      const open = openWorkbook(standing);
      open.host.plan({ request: 4, action, effect: { kind: 'refuse', code: 'GeneralException' } });
      expect(await errorCode(() => open.workbook.writeSheets(describedBook(describedSheet([['a', 'b', 'c', 1], ['d', 2]], { merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }] }))))).toMatch(/^write-interrupted/);
      expect(kept(open)).toEqual(before);
    }
  });
});

describe('removing', () => {
  it('that Excel keeps interrupting says that some still stand, and a second try takes the rest', async () => {
    const open = await written();
    open.host.plan({ request: 3, action: 12, effect: { kind: 'refuse', code: 'GeneralException' } });
    for (const request of [4, 5, 6]) open.host.plan({ request, effect: { kind: 'refuse', code: 'GeneralException' } });
    expect(await errorCode(() => open.workbook.removeOwnSheets())).toMatch(/^removal-unfinished/);
    expect(open.host.book.enableEvents).toBe(true);
    await open.workbook.removeOwnSheets();
    expect(snapshot(open.host.book)).toEqual(snapshot(openWorkbook().host.book));
  });

  it('takes sheets of ours also where a macro has hidden them', async () => {
    const open = await written();
    open.host.book.sheet('About').visibility = 'VeryHidden';
    await open.workbook.removeOwnSheets();
    expect(snapshot(open.host.book)).toEqual(snapshot(openWorkbook().host.book));
  });

  it('is refused when nothing visible would be left', async () => {
    const open = await written();
    open.host.book.sheet('Costs').visibility = 'Hidden';
    expect(await errorCode(() => open.workbook.removeOwnSheets())).toBe('workbook-unsafe: only-our-sheets');
  });
});
