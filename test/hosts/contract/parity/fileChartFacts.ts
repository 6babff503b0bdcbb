import { a1 } from '../../../../src/model/cellAddress';
import type { Element, FileParts } from './fileParts';
import type { ChartFacts } from './SheetFacts';

function anchorOf(frame: Element): string {
  const corner = (name: string, back: number): string => {
    const at = frame.child(name);
    return a1({ row: Number(at?.child('row')?.inner) - back, column: Number(at?.child('col')?.inner) - back });
  };
  return `${corner('from', 0)}:${corner('to', 1)}`;
}

function kindOf(chart: Element): string {
  if (chart.first('lineChart') !== null) return 'line';
  return chart.first('barDir')?.attribute('val') === 'bar' ? 'bar' : 'column';
}

const relative = (reference: string | undefined): string => reference?.replaceAll('$', '') ?? '';

function seriesFacts(series: Element): ChartFacts['series'][number] {
  return {
    name: series.first('tx')?.inner ?? '',
    values: relative(series.first('val')?.first('f')?.inner),
    categories: relative(series.first('cat')?.first('f')?.inner),
    color: series.first('spPr')?.first('srgbClr')?.attribute('val') ?? '',
  };
}

function barFacts(chart: Element): ChartFacts['bars'] {
  const bars = chart.first('barChart');
  if (bars === null) return null;
  const [grouping, gap, overlap] = ['grouping', 'gapWidth', 'overlap'].map((name) => bars.first(name)?.attribute('val'));
  const arrangement = grouping === 'stacked' ? 'stacked' : overlap === '100' ? 'over' : 'beside';
  return { arrangement, gap: Number(gap) };
}

function axisTitle(chart: Element, axis: string): string {
  return chart.first(axis)?.child('title')?.inner ?? '';
}

/** The charts of a drawing part, as the file says them. */
export function fileChartFacts(parts: FileParts, drawing: string): readonly ChartFacts[] {
  const charts = parts.related(drawing, 'chart').map((path) => parts.part(path));
  return parts.part(drawing).all('twoCellAnchor').flatMap((frame, index) => {
    const chart = charts[index];
    const properties = frame.first('cNvPr');
    if (chart === undefined || properties === null) return [];
    const step = chart.first('tickLblSkip')?.attribute('val');
    return [
      {
        name: properties.attribute('name'),
        title: chart.first('chart')?.child('title')?.inner ?? '',
        kind: kindOf(chart),
        anchor: anchorOf(frame),
        series: chart.all('ser').map(seriesFacts),
        format: chart.first('valAx')?.first('numFmt')?.attribute('formatCode') ?? '',
        legend: chart.first('legend') !== null,
        bars: barFacts(chart),
        axisTitles: { category: axisTitle(chart, 'catAx'), value: axisTitle(chart, 'valAx') },
        labelStep: step === undefined ? null : Number(step),
        altText: properties.attribute('descr'),
      },
    ];
  });
}
