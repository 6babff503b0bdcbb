import type { Metric } from '../../model/Casebook';
import { INITIATIVE_FIELDS, METRIC_FIELDS } from '../../model/fieldTables';
import { openCell } from '../case/caseChain';
import { statementCell } from '../case/caseHead';
import { changeCell, deadlineCell, gradeCell, levelCell } from '../case/metricCells';
import type { NewCell } from '../build/SheetBuilder';
import { across, answered, open, over, said, toType } from './answers';
import { MOST_ITEMS, moreItems } from './moreItems';
import type { Answer, RequestPage } from './RequestPage';

/** The benefit chain as one sentence where it can be said, and each link that is missing with where to type it. */
export function chainAnswer(page: RequestPage): Answer {
  const { story, initiative } = page.result;
  const statement = story.statements.find(({ role }) => role === 'chain');
  const there = statement === undefined ? [] : [across(statementCell(page.context, initiative.id, { statement, style: 'rowText' }))];
  const lines = story.chain.flatMap(({ link, missing }) => (missing === null ? [] : [{ cells: [said([0, 1], page.label(`chain-${link}`)), over([2, 6], openCell(page.context.words, missing, 'wide'))] }]));
  return answered([...there, ...lines], lines.length > 0);
}

/** What the case is measured against. */
export function doNothingAnswer(page: RequestPage): Answer {
  const { initiative, money } = page.result;
  const { baselineOption } = money;
  if (baselineOption === null) {
    const gap = toType(page.context.words, initiative.place, { field: 'baselineOption', header: INITIATIVE_FIELDS.baselineOption.header });
    return answered([across({ value: page.label('baseline-none') }), across(gap)], true);
  }
  const isEmpty = baselineOption.costs.length + baselineOption.benefits.length === 0;
  return answered([across({ value: page.sentence(isEmpty ? 'baseline-named-empty' : 'baseline-named', { option: baselineOption.name.value }) })], isEmpty);
}

function metricLine(page: RequestPage, metric: Metric): Answer['lines'][number] {
  const { ledger } = page.context;
  const { id } = page.result.initiative;
  const level = (name: 'baseline' | 'target'): NewCell => levelCell(ledger, id, { metric, name, value: metric.record[name]?.value ?? null });
  const unit = metric.unit === null || metric.unit.value === '%' ? '' : `, ${metric.unit.value}`;
  return { cells: [said([0, 1], metric.name.value + unit), over([2, 2], level('baseline')), over([3, 3], level('target')), over([4, 4], changeCell(ledger, id, metric)), over([5, 5], deadlineCell(ledger, id, metric)), over([6, 6], gradeCell(ledger, id, metric))] };
}

/** The outcomes with where they stand today, which is what doing nothing leaves. */
export function outcomesAnswer(page: RequestPage): Answer {
  const { metrics, place } = page.result.initiative;
  if (metrics.length === 0) return open(toType(page.context.words, place, { field: 'metric', header: METRIC_FIELDS.metric.header }));
  const head = (columns: readonly [number, number], key: string, isRight: boolean): Answer['lines'][number]['cells'][number] => said(columns, page.label(key), isRight ? 'columnHeaderRight' : 'columnHeader');
  const heads = { cells: [head([0, 1], 'head-metric', false), head([2, 2], 'head-from', true), head([3, 3], 'head-to', true), head([4, 4], 'head-change', true), said([5, 5], page.label('head-by'), 'columnHeaderIndented'), head([6, 6], 'head-evidence', false)] };
  const isOpen = metrics.some(({ record }) => record.change === undefined && (record.baseline === undefined || record.target === undefined));
  return answered([heads, ...metrics.slice(0, MOST_ITEMS).map((metric) => metricLine(page, metric)), ...moreItems(page, metrics.length)], isOpen);
}

/** By when each outcome is due. */
export function milestonesAnswer(page: RequestPage): Answer {
  const { initiative } = page.result;
  const [first] = initiative.metrics;
  const due = initiative.metrics.filter(({ record }) => record.targetDate !== undefined);
  if (due.length === 0) return open(toType(page.context.words, first?.place ?? initiative.place, { field: 'targetDate', header: METRIC_FIELDS.targetDate.header }));
  const lines = due.slice(0, MOST_ITEMS).map((metric) => ({ cells: [over([0, 0], deadlineCell(page.context.ledger, initiative.id, metric)), said([1, 6], metric.name.value)] }));
  return answered([...lines, ...moreItems(page, due.length)], due.length < initiative.metrics.length);
}
