import type { Metric } from '../../model/Casebook';
import { roundHalfAway } from '../../model/rounding';
import { metricChange } from '../../model/metricChange';
import type { NewCell } from '../build/SheetBuilder';
import type { Ledger } from '../build/Ledger';
import { binaryFormula, callFormula, type Formula } from '../formula/Formula';

/** Number format of a metric's levels: the decimals of its cells and its percent sign. */
export function levelFormat(metric: Pick<Metric, 'unit' | 'decimals'>): string {
  // Optional digits would leave a bare point behind whole numbers (`41.%`); General does not.
  const digits = metric.decimals === null ? 'General' : `#,##0${metric.decimals > 0 ? `.${'0'.repeat(metric.decimals)}` : ''}`;
  return metric.unit?.value.startsWith('%') === true ? `${digits}"%"` : digits;
}

/** A metric's level as a live cell; an empty one where no cell gives it. */
export function levelCell(ledger: Ledger, prefix: string, level: { readonly metric: Metric; readonly name: 'baseline' | 'target' | 'actual'; readonly value: number | null }): NewCell {
  const { metric, name, value } = level;
  if (value === null) return { value: null, style: 'rowNumber' };
  return { value, formula: { kind: 'cell', at: ledger.find(`${prefix}/m.${metric.id}.${name}`) }, style: 'rowNumber', format: levelFormat(metric) };
}

const decimalsOf = (value: number): string => (Number.isInteger(value) ? '0' : '0.0');

/** From baseline to target as a live cell: a share, points or units, as the metric allows. */
export function changeCell(ledger: Ledger, prefix: string, metric: Metric): NewCell {
  const { baseline, target } = metric.record;
  if (baseline === undefined || target === undefined) return publishedChangeCell(ledger, prefix, metric);
  const from = ledger.find(`${prefix}/m.${metric.id}.baseline`);
  const to = ledger.find(`${prefix}/m.${metric.id}.target`);
  const kind = metricChange({ baseline: 1, level: 1, unit: metric.unit?.value ?? null, name: metric.name.value }).kind;
  const difference = binaryFormula(to, '-', from);
  const delta = target.value - baseline.value;
  if (kind !== 'relative') {
    const unit = kind === 'points' ? ' "pp"' : '';
    return { value: delta, formula: difference, style: 'rowNumber', format: signed(`${decimalsOf(delta)}${unit}`) };
  }
  const share: Formula = callFormula('IF', binaryFormula(from, '=', 0), '–', binaryFormula(difference, '/', callFormula('ABS', from)));
  const value = baseline.value === 0 ? '–' : delta / Math.abs(baseline.value);
  return { value, formula: share, style: 'rowNumber', format: signed(shareFormat(value)) };
}

/** Whole percents, or one decimal where the nearest would make the change look larger than it is, as sentences have it. */
function shareFormat(share: number | string): string {
  if (typeof share === 'string') return '0%';
  const percent = roundHalfAway(Math.abs(share) * 100, 9);
  return roundHalfAway(percent, 0) > percent ? '0.0%' : '0%';
}

const signed = (format: string): string => `+${format};−${format};${format}`;

function publishedChangeCell(ledger: Ledger, prefix: string, metric: Metric): NewCell {
  const { change } = metric.record;
  const kind = change?.value.kind;
  const key = `${prefix}/m.${metric.id}.change`;
  if (change === undefined || !ledger.has(key)) return { value: null, style: 'rowNumber' };
  const digits = decimalsOf(change.value.value);
  const format = kind === 'relative' ? shareFormat(change.value.value) : kind === 'points' ? `${digits} "pp"` : digits;
  return { value: change.value.value, formula: { kind: 'cell', at: ledger.find(key) }, style: 'rowNumber', format: signed(format) };
}

/** The deadline as a live cell: a day, or a span in months. */
export function deadlineCell(ledger: Ledger, prefix: string, metric: Metric): NewCell {
  const deadline = metric.record.targetDate?.value;
  if (deadline === undefined) return { value: null, style: 'rowDate' };
  const formula: Formula = { kind: 'cell', at: ledger.find(`${prefix}/m.${metric.id}.deadline`) };
  if (deadline.kind === 'date') return { value: deadline.day, formula, style: 'rowDate', format: 'mmm yyyy' };
  return { value: deadline.months, formula, style: 'rowDate', format: '0" months"' };
}

/** The evidence grade as a live cell. */
export function gradeCell(ledger: Ledger, prefix: string, metric: Metric): NewCell {
  const value = metric.record.evidence?.value ?? 'assumed';
  const style = value === 'supplier' || value === 'assumed' ? 'rowOpen' : 'rowText';
  return { value, formula: { kind: 'cell', at: ledger.find(`${prefix}/m.${metric.id}.grade`) }, style };
}
