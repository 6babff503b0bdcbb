import { chartGeometry } from '../../../../src/preview/page/chart/chartGeometry';
import type { ChartGeometry, ChartTools } from '../../../../src/preview/page/chart/chartShapes';
import type { ChartView } from '../../../../src/preview/page/view/SheetView';

const TOOLS: ChartTools = { formatValue: (_, value) => String(value), textWidth: (text) => text.length * 6 };
const CHART: ChartView = {
  name: 'chart',
  kind: 'line',
  title: '',
  place: { left: 0, top: 0, width: 600, height: 300 },
  categories: ['2026', '2027', '2028', '2029'],
  series: [{ name: 'Cumulative', color: '#00647a', values: [-100, -50, 20, 90] }],
  valueFormat: '0',
  showLegend: true,
  bars: { arrangement: 'beside', gap: 60 },
  axisTitles: { category: '', value: '' },
  labelStep: null,
};

function geometryOf(change: Partial<ChartView> = {}, tools: Partial<ChartTools> = {}, width = 600): ChartGeometry {
  return chartGeometry({ chart: { ...CHART, ...change }, width, height: 300 }, { ...TOOLS, ...tools });
}

describe('chartGeometry', () => {
  it('places larger values higher and the axis at zero', () => {
    const { lines, axis } = geometryOf();
    const heights = lines[0]?.points.map(({ y }) => y) ?? [];
    expect([...heights].sort((one, other) => other - one)).toEqual(heights);
    expect(heights[1]).toBeGreaterThan(axis.y1);
    expect(heights[2]).toBeLessThan(axis.y1);
  });

  it('keeps every point, label and legend entry within its box', () => {
    const { lines, valueLabels, categoryLabels, legend } = geometryOf();
    for (const { x, y } of [...(lines[0]?.points ?? []), ...valueLabels, ...categoryLabels, ...legend]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(600);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(300);
    }
  });

  it('breaks a line at a gap', () => {
    const gap = geometryOf({ series: [{ name: 'a', color: 'red', values: [1, null, 3, 4] }] });
    expect(gap.lines[0]?.points).toHaveLength(3);
    expect(gap.lines[0]?.path.match(/M/g)).toHaveLength(2);
  });

  it('writes the values of the axis in the format of the chart', () => {
    const { valueLabels } = geometryOf({}, { formatValue: (format, value) => `${format}:${String(value)}` });
    expect(valueLabels.map(({ text }) => text)).toContain('0:50');
  });

  it('leaves out names that would run into each other', () => {
    const narrow = geometryOf({}, {}, 180);
    expect(narrow.categoryLabels.map(({ text }) => text)).toEqual(['2026', '2028']);
    expect(geometryOf().categoryLabels).toHaveLength(4);
  });

  it('stands columns on the axis, side by side and apart', () => {
    const series = [CHART.series[0] ?? { name: '', color: '', values: [] }, { name: 'b', color: 'grey', values: [10, 20, 30, 40] }];
    const { bars, axis } = geometryOf({ kind: 'column', series });
    expect(bars).toHaveLength(8);
    const [below, , above] = bars;
    expect(below?.top).toBeCloseTo(axis.y1);
    expect((above?.top ?? 0) + (above?.height ?? 0)).toBeCloseTo(axis.y1);
    expect((bars[4]?.left ?? 0) - (bars[0]?.left ?? 0)).toBeCloseTo(bars[0]?.width ?? 0);
  });

  it('lays bars from top to bottom in the order of the cells', () => {
    const { bars, categoryLabels, axis } = geometryOf({ kind: 'bar' });
    const tops = bars.map(({ top }) => top);
    expect([...tops].sort((one, other) => one - other)).toEqual(tops);
    expect(categoryLabels[0]?.y).toBeLessThan(categoryLabels[3]?.y ?? 0);
    expect((bars[0]?.left ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(axis.x1);
    expect(bars[3]?.left).toBeCloseTo(axis.x1);
  });

  it('lays bars over each other to both sides of zero', () => {
    const series = [{ name: 'worse', color: 'red', values: [-40, -20] }, { name: 'better', color: 'teal', values: [30, 10] }];
    const { bars, axis } = geometryOf({ kind: 'bar', categories: ['a', 'b'], series, bars: { arrangement: 'over', gap: 35 } });
    const [worse, , better] = bars;
    expect(worse?.top).toBe(better?.top);
    expect(worse?.height).toBe(better?.height);
    expect((worse?.left ?? 0) + (worse?.width ?? 0)).toBeCloseTo(axis.x1);
    expect(better?.left).toBeCloseTo(axis.x1);
  });

  it('stacks columns without room between, within the height of the plot', () => {
    const series = [{ name: 'loss', color: 'red', values: [3, 2, null] }, { name: 'gain', color: 'teal', values: [null, 2, 5] }];
    const { bars } = geometryOf({ kind: 'column', categories: ['a', 'b', 'c'], series, bars: { arrangement: 'stacked', gap: 0 } });
    const [first, below, above, last] = bars;
    expect((above?.top ?? 0) + (above?.height ?? 0)).toBeCloseTo(below?.top ?? 0);
    expect((first?.left ?? 0) + (first?.width ?? 0)).toBeCloseTo(below?.left ?? 0);
    expect(last?.top).toBeGreaterThan(0);
  });

  it('writes words along the axes within its box, and names each n-th category where told', () => {
    const { axisTitles, categoryLabels } = geometryOf({ axisTitles: { category: 'Year', value: 'Money' }, labelStep: 3 });
    expect(axisTitles).toMatchObject([{ text: 'Year', turned: false }, { text: 'Money', turned: true }]);
    for (const { x, y } of axisTitles) expect([x > 0 && x < 600, y > 0 && y < 300]).toEqual([true, true]);
    expect(axisTitles[0]?.y).toBeGreaterThan(categoryLabels[0]?.y ?? 300);
    expect(categoryLabels.map(({ text }) => text)).toEqual(['2026', '2029']);
  });

  it('has a title and a legend only where the chart has them', () => {
    expect(geometryOf()).toMatchObject({ title: null, legend: [{ name: 'Cumulative', color: '#00647a' }] });
    expect(geometryOf({ title: 'Money', showLegend: false })).toMatchObject({ title: { text: 'Money' }, legend: [] });
  });
});
