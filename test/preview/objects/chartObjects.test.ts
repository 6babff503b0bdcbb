import { inExcel, refusedWith } from '../inExcel';

const FLOWS = { sheets: [{ name: 'S', cells: [['', 'Benefit', 'Cost'], ['2026', 1, 2], ['2027', 3, 4]] }] };

describe('charts', () => {
  it('guess their series and take what is set', async () => {
    const { book } = await inExcel(FLOWS, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('S');
      const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'Cash flow';
      chart.title.text = 'Cash flow by year';
      chart.legend.visible = false;
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.setPosition('B5', 'D9');
      const first = chart.series.getItemAt(0);
      first.format.line.color = '#00647A';
      first.setValues(sheet.getRange('C2:C3'));
      chart.format.border.clear();
    });
    const [chart] = book.sheet('S').charts;
    expect(chart).toMatchObject({ name: 'Cash flow', type: 'LineMarkers', left: 48, top: 60, width: 144, height: 75 });
    expect(chart?.settings).toEqual({ 'title.text': 'Cash flow by year', 'legend.visible': false, 'axes.valueAxis.numberFormat': '#,##0', 'format.border.lineStyle': 'None' });
    expect(chart?.series).toEqual([
      { name: 'Benefit', values: 'S!C2:C3', categories: 'S!A2:A3', looks: { 'format.line.color': '#00647A' } },
      { name: 'Cost', values: 'S!C2:C3', categories: 'S!A2:A3', looks: {} },
    ]);
  });

  it('go on pointing to a sheet that is renamed', async () => {
    const { book } = await inExcel(FLOWS, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('S');
      sheet.charts.add('LineMarkers', sheet.getRange('A1:C3'), 'Columns');
      sheet.name = 'Cash flow';
    });
    expect(book.sheet('Cash flow').charts[0]?.series[0]).toMatchObject({ values: "'Cash flow'!B2:B3", categories: "'Cash flow'!A2:A3" });
  });

  it('are found by name or id and deleted', async () => {
    const { book } = await inExcel(FLOWS, async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const { charts } = sheet;
      const chart = charts.add('ColumnClustered', sheet.getRange('A1:C3')).load('id');
      charts.add('ColumnClustered', sheet.getRange('A1:C3')).name = 'Second';
      await context.sync();
      charts.getItem(chart.id).delete();
    });
    expect(book.sheet('S').charts.map(({ name }) => name)).toEqual(['Second']);
    expect(await refusedWith(FLOWS, ({ workbook }) => workbook.worksheets.getItem('S').charts.getItem('none').delete())).toBe('ItemNotFound');
  });
});
