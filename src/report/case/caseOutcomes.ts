import type { ReportContext } from '../build/ReportContext';
import type { NewCell, SheetBuilder } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import { changeCell, deadlineCell, gradeCell, levelCell } from './metricCells';

/** First column of each field, and the last one of its band. */
const FIELDS = [
  { head: 'head-metric', first: 10, last: 13, style: 'columnHeader' },
  { head: 'head-from', first: 14, last: 14, style: 'columnHeaderRight' },
  { head: 'head-to', first: 15, last: 15, style: 'columnHeaderRight' },
  { head: 'head-change', first: 16, last: 16, style: 'columnHeaderRight' },
  { head: 'head-by', first: 17, last: 17, style: 'columnHeaderIndented' },
  { head: 'head-evidence', first: 18, last: 19, style: 'columnHeader' },
] as const;

const MOST_METRICS = 6;
/** Room for a name with its unit on two lines. */
const ROW_HEIGHT = 28;

/** The outcomes that both leaders answer for, from and to, with the evidence behind each. */
export function addCaseOutcomes(sheet: SheetBuilder, context: ReportContext, { result, row }: { readonly result: CaseResult; readonly row: number }): void {
  const { initiative } = result;
  const { label, sentence } = context.words;
  sheet.put(row, FIELDS[0].first, { value: label('section-outcomes'), style: 'section' });
  const merge = (at: number, cells: readonly NewCell[]): void => {
    FIELDS.forEach(({ first, last }, index) => {
      const cell = cells[index];
      if (cell === undefined) return;
      sheet.put(at, first, cell);
      if (last === first) return;
      sheet.fill({ firstRow: at, firstColumn: first, lastRow: at, lastColumn: last }, cell.style ?? 'plain');
      sheet.merges.push({ firstRow: at, firstColumn: first, lastRow: at, lastColumn: last });
    });
  };
  merge(row + 1, FIELDS.map(({ head, style }) => ({ value: label(head), style })));
  initiative.metrics.slice(0, MOST_METRICS).forEach((metric, index) => {
    const { baseline, target } = metric.record;
    const unit = metric.unit === null || metric.unit.value === '%' ? '' : `, ${metric.unit.value}`;
    const level = (name: 'baseline' | 'target', value: number | undefined): NewCell => levelCell(context.ledger, initiative.id, { metric, name, value: value ?? null });
    merge(row + 2 + index, [
      { value: `${metric.name.value}${unit}`, style: 'rowText' },
      level('baseline', baseline?.value),
      level('target', target?.value),
      changeCell(context.ledger, initiative.id, metric),
      deadlineCell(context.ledger, initiative.id, metric),
      gradeCell(context.ledger, initiative.id, metric),
    ]);
    sheet.height(row + 2 + index, ROW_HEIGHT);
  });
  const more = initiative.metrics.length - MOST_METRICS;
  if (more > 0) sheet.put(row + 2 + MOST_METRICS, FIELDS[0].first, { value: sentence('more-metrics', { count: more }), style: 'muted' });
}
