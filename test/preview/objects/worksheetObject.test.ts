import { inExcel, refusedWith } from '../inExcel';

const TWO = { sheets: [{ name: 'Costs' }, { name: 'Other', cells: [['=Costs!A1+1', "='Costs'!B2:B3"]] }] };

describe('sheets', () => {
  it('are added, renamed and moved', async () => {
    const { book } = await inExcel(TWO, ({ workbook }) => {
      const added = workbook.worksheets.add('New');
      added.position = 0;
      added.name = 'First';
      added.tabColor = '#00647A';
      added.showGridlines = false;
      added.activate();
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(['First', 'Costs', 'Other']);
    expect(book.sheet('First')).toMatchObject({ tabColor: '#00647A', showGridlines: false });
    expect(book.activeSheetId).toBe(book.sheet('First').id);
  });

  it.each([
    ['ItemAlreadyExists', 'COSTS'],
    ['InvalidArgument', 'x'.repeat(32)],
    ['InvalidArgument', 'a/b'],
    ['InvalidArgument', "'quoted'"],
  ])('are refused with %s under the name %s', async (code, name) => {
    expect(await refusedWith(TWO, ({ workbook }) => void workbook.worksheets.add(name))).toBe(code);
  });

  it('cannot be deleted or hidden when they are the last visible one', async () => {
    const last = { sheets: [{ name: 'Costs' }, { name: 'Hidden', hidden: true }] };
    expect(await refusedWith(last, ({ workbook }) => workbook.worksheets.getItem('Costs').delete())).toBe('InvalidOperation');
    expect(await refusedWith(last, ({ workbook }) => void (workbook.worksheets.getItem('Costs').visibility = 'Hidden'))).toBe('InvalidOperation');
  });

  it('take formulas along when they are renamed', async () => {
    const { book } = await inExcel(TWO, ({ workbook }) => void (workbook.worksheets.getItem('Costs').name = 'My costs'));
    expect(book.sheet('Other').cellAt(0, 0).content).toEqual({ kind: 'formula', formula: "='My costs'!A1+1" });
    expect(book.sheet('Other').valueAt(0, 0)).toEqual({ type: 'Double', value: 1 });
  });

  it('leave lost references behind when they are deleted, even if they come back', async () => {
    const { book } = await inExcel(TWO, ({ workbook }) => {
      workbook.worksheets.getItem('Costs').delete();
      workbook.worksheets.add('Costs').getRange('A1').values = [[5]];
    });
    expect(book.sheet('Other').cellAt(0, 0).content).toEqual({ kind: 'formula', formula: '=#REF!+1' });
    expect(book.sheet('Other').cellAt(0, 1).content).toEqual({ kind: 'formula', formula: '=#REF!' });
    expect(book.sheet('Other').valueAt(0, 0)).toEqual({ type: 'Error', value: '#REF!' });
  });

  it('carry their own names, which a copy has too', async () => {
    const { book } = await inExcel({ sheets: [{ name: 'Case', names: { 'Casebridge.Sheet': '="case:vw-01"' }, cells: [['x']] }] }, ({ workbook }) => void workbook.worksheets.getItem('Case').copy('End'));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Case', 'Case (2)']);
    expect(book.sheet('Case (2)').names).toMatchObject([{ name: 'Casebridge.Sheet', formula: '="case:vw-01"' }]);
    expect(book.sheet('Case (2)').valueAt(0, 0).value).toBe('x');
  });

  it('keep names with a text as their value', async () => {
    let value: unknown;
    const { book } = await inExcel(TWO, async (context) => {
      const names = context.workbook.worksheets.getItem('Costs').names;
      names.add('Casebridge.Sheet', '="about"').visible = false;
      const found = names.getItemOrNullObject('casebridge.sheet').load('value, formula');
      await context.sync();
      value = [found.value, found.formula];
    });
    expect(value).toEqual(['about', '="about"']);
    expect(book.sheet('Costs').names).toMatchObject([{ visible: false }]);
    expect(await refusedWith(TWO, ({ workbook }) => void [workbook.names.add('A', '="x"'), workbook.names.add('a', '="y"')])).toBe('ItemAlreadyExists');
  });

  it('freeze panes and print as they are told', async () => {
    const { book } = await inExcel(TWO, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Costs');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B5'));
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintArea('A1:F40');
      sheet.pageLayout.setPrintTitleRows('$4:$5');
      sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = 'Casebridge';
    });
    const { frozen, page } = book.sheet('Costs');
    expect(frozen).toEqual({ rows: 5, columns: 2 });
    expect(page).toMatchObject({ settings: { orientation: 'Landscape' }, zoom: { horizontalFitToPages: 1 }, printArea: { lastRow: 39 }, titleRows: { firstRow: 3, lastRow: 4 } });
    expect(page.headersFooters).toMatchObject({ leftHeader: 'Casebridge' });
  });
});
