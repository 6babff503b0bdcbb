import { PALETTE } from '../description/theme';
import { callFormula, binaryFormula } from '../formula/Formula';
import { oneAtATime } from '../../money/sensitivity/oneAtATime';
import { driverArea, driverColumn, mergeBlock, type DriverSheet } from './DriverSheet';
import { axisFormat } from './axisFormat';
import { rangedDrivers } from './rangedDrivers';
import { DRIVER_COLUMNS, HALVES } from './sensitivityLayout';

/** More bars than these cannot be told apart. */
const MOST_BARS = 12;
const GAP = 35;

function caption(of: DriverSheet, shown: number): string {
  const { context, found, names, result } = of;
  const [first] = found.drivers;
  const amount = new Intl.NumberFormat(context.grammar.tag, { maximumFractionDigits: 0 });
  const swing = first === undefined ? { npvLow: 0, npvHigh: 0 } : oneAtATime(found.npv, first);
  return context.words.sentence('tornado-alt', {
    initiative: result.initiative.name.value,
    currency: of.currency,
    count: shown,
    first: names[0] ?? '',
    low: amount.format(swing.npvLow),
    high: amount.format(swing.npvHigh),
  });
}

/** What each driver alone does to the net present value, as bars to both sides of it, longest first. */
export function addTornado(of: DriverSheet): void {
  const { sheet, context, layout, currency, found } = of;
  const { label, sentence } = context.words;
  const { firstRight: left, last: right } = HALVES;
  sheet.put(layout.switchRow - 1, left, { value: label('section-tornado'), style: 'section' });
  const shown = Math.min(MOST_BARS, rangedDrivers(of));
  const altText = caption(of, shown);
  sheet.charts.push({
    kind: 'bar',
    title: sentence('tornado-title', { currency }),
    altText,
    anchor: { firstRow: layout.chart.first, lastRow: layout.chart.last, firstColumn: left, lastColumn: right },
    categories: driverArea(of, DRIVER_COLUMNS.label, shown),
    series: [
      { name: label('series-worse'), values: driverArea(of, DRIVER_COLUMNS.worse, shown), color: PALETTE.red },
      { name: label('series-better'), values: driverArea(of, DRIVER_COLUMNS.better, shown), color: PALETTE.teal },
    ],
    valueFormat: axisFormat(found.drivers.map((driver) => oneAtATime(found.npv, driver).swing), label('magnitude-million')),
    showLegend: true,
    bars: { arrangement: 'over', gap: GAP },
  });
  const words = { firstRow: layout.caption, lastRow: layout.caption, firstColumn: left, lastColumn: right };
  sheet.put(layout.caption, left, { value: altText, style: 'muted' });
  mergeBlock(sheet, words, 'muted');
  sheet.height(layout.caption, 26);
  const moved = callFormula('COUNTIF', driverColumn(of, DRIVER_COLUMNS.order), label('order-moved'));
  const below = layout.caption + 1;
  sheet.put(below, left, { value: label('order-holds'), formula: callFormula('IF', binaryFormula(moved, '=', 0), label('order-holds'), label('order-stale')), style: 'muted' });
  mergeBlock(sheet, { ...words, firstRow: below, lastRow: below }, 'muted');
}
