import type { ChartPart } from '../../../../src/preview/book/SheetParts';
import { emulatedChart } from '../../../../src/preview/page/connect/emulatedChart';
import type { ChartView } from '../../../../src/preview/page/view/SheetView';
import { openTryHost } from './openTryHost';

const PART: ChartPart = {
  id: 'chart-1',
  name: 'Cash',
  type: 'LineMarkers',
  left: 30,
  top: 15,
  width: 300,
  height: 150,
  anchor: null,
  series: [{ name: 'Net', values: 'Sheet1!A2:C2', categories: 'Sheet1!A1:C1', looks: { 'format.line.color': '#00647A' } }],
  settings: { 'title.visible': false, 'axes.valueAxis.numberFormat': '0.0' },
};

function chartOf(change: Partial<ChartPart> = {}): ChartView {
  const { book } = openTryHost('empty').excel;
  const sheet = book.sheet('Sheet1');
  const cells = [['2026/27', '2027/28', '2028/29'], [-5, null, 7]];
  for (const [row, values] of cells.entries()) {
    for (const [column, value] of values.entries()) if (value !== null) sheet.put(row, column, { kind: 'constant', value });
  }
  return emulatedChart(book, sheet, { ...PART, ...change });
}

describe('emulatedChart', () => {
  it('takes values, names and colours from where the chart points to', () => {
    expect(chartOf()).toMatchObject({
      kind: 'line',
      title: '',
      categories: ['2026/27', '2027/28', '2028/29'],
      series: [{ name: 'Net', color: '#00647A', values: [-5, null, 7] }],
      valueFormat: '0.0',
      showLegend: true,
    });
  });

  it('lies over its cells, or at its points in pixels', () => {
    const anchor = { firstRow: 1, lastRow: 9, firstColumn: 0, lastColumn: 8 };
    expect(chartOf({ anchor }).place).toBe(anchor);
    expect(chartOf().place).toEqual({ left: 40, top: 20, width: 400, height: 200 });
  });

  it('knows columns and bars', () => {
    expect([chartOf({ type: 'ColumnClustered' }).kind, chartOf({ type: 'BarClustered' }).kind]).toEqual(['column', 'bar']);
  });

  it('takes how bars stand and the words along the axes', () => {
    expect(chartOf({ type: 'BarClustered' }).bars).toEqual({ arrangement: 'beside', gap: 150 });
    const series = [{ name: 'Net', values: 'Sheet1!A2:C2', categories: null, looks: { overlap: 100, gapWidth: 35 } }];
    expect(chartOf({ type: 'BarClustered', series }).bars).toEqual({ arrangement: 'over', gap: 35 });
    expect(chartOf({ type: 'ColumnStacked', series }).bars.arrangement).toBe('stacked');
    const settings = { 'axes.valueAxis.title.visible': true, 'axes.valueAxis.title.text': 'Chance', 'axes.categoryAxis.title.text': 'hidden', 'axes.categoryAxis.tickLabelSpacing': 4 };
    expect(chartOf({ settings })).toMatchObject({ axisTitles: { category: '', value: 'Chance' }, labelStep: 4 });
  });

  it('counts categories where none are named, and shows nothing for a range that is gone', () => {
    const series = [{ name: 'Net', values: 'Sheet1!A2:C2', categories: null, looks: {} }];
    expect(chartOf({ series }).categories).toEqual(['1', '2', '3']);
    expect(chartOf({ series: [{ name: 'Net', values: 'Gone!A2:C2', categories: null, looks: {} }] })).toMatchObject({ categories: [], series: [{ values: [] }] });
  });
});
