import type { BenefitLine } from '../../model/Casebook';
import { drivingMetric, isByVolume } from '../../money/lines/baseSteps';
import { amountSteps } from '../../money/lines/amountSteps';
import { takeUpOf } from '../../money/lines/takeUpOf';
import { fullMonthsBy, MONTHS_PER_YEAR } from '../../money/lines/takeUpShare';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import type { LinePlace } from './LinePlace';
import type { WorkingsRows } from './WorkingsRows';

/** A benefit by volume that is being written. */
interface VolumeRows extends LinePlace {
  readonly line: BenefitLine;
}

/** Key of the row with the months of full volume so far. */
export function monthsKeyOf(key: string): string {
  return `${key}.months`;
}

function inputCell(rows: WorkingsRows, key: string): CellPointer | null {
  const full = `${rows.id}/${key}`;
  return rows.ledger.has(full) ? rows.ledger.find(full) : null;
}

/** Months of full volume by a month: the area under the ramp. */
export function fullMonths(month: Formula, starts: Formula, ramp: Formula): Formula {
  const since = callFormula('MAX', 0, binaryFormula(month, '-', starts));
  const full = callFormula('MAX', 0, binaryFormula(binaryFormula(month, '-', starts), '-', ramp));
  const squares = binaryFormula(binaryFormula(since, '*', since), '-', binaryFormula(full, '*', full));
  return callFormula('IF', binaryFormula(ramp, '=', 0), since, binaryFormula(squares, '/', binaryFormula(ramp, '+', ramp)));
}

/** A month of the line, from go-live on where that is known: a row of its own where two numbers make it. */
function monthCell(rows: WorkingsRows, { result, context, words }: VolumeRows, of: { readonly field: 'startsAfter' | 'endsAfter'; readonly row: 'starts' | 'ends'; readonly value: number }): Formula | null {
  const typed = inputCell(rows, `${result.key}.${of.field}`);
  if (context.goLiveMonths === null) return typed === null ? null : formulaOperand(typed);
  if (typed === null) return of.row === 'ends' ? null : formulaOperand(rows.find('time.goLive'));
  const label = words.sentence(`row-${of.row}`, { line: result.line.label.value });
  const at = rows.addValue({ key: `${result.key}.${of.row}`, label, unit: words.label('unit-months'), value: of.value, formula: binaryFormula(rows.find('time.goLive'), '+', typed), format: '0.0' });
  return formulaOperand(at);
}

/** What the metric gains for each unit of volume, in the direction that is better. */
function addImprovementRow(rows: WorkingsRows, { result, context, words, line }: VolumeRows): void {
  const metric = drivingMetric(line, context);
  const value = amountSteps(line, context).find(({ step }) => step === 'metric-change')?.value;
  if (metric === null || value === undefined) return;
  const of = (name: string): CellPointer => rows.ledger.find(`${rows.id}/m.${metric.id}.${name}`);
  const [baseline, target, better] = [of('baseline'), of('target'), of('better')];
  const whenHigher = callFormula('IF', binaryFormula(better, '=', 'higher'), binaryFormula(target, '-', baseline), 0);
  const change = callFormula('IF', binaryFormula(better, '=', 'lower'), binaryFormula(baseline, '-', target), whenHigher);
  const per = inputCell(rows, `${result.key}.per`);
  rows.addValue({
    key: `${result.key}.improvement`,
    label: words.sentence('row-improvement', { line: line.label.value, metric: metric.name.value }),
    unit: words.label('unit-each'),
    value,
    formula: per === null ? change : binaryFormula(change, '/', per),
    format: '0.000000',
  });
}

/**
 * Writes how a line given by volume is taken up; nothing for a line typed by year. These rows stand above the block
 * of amounts, so that the total of the block adds amounts only.
 */
export function addTakeUpRow(rows: WorkingsRows, place: LinePlace): void {
  const { result, context, words } = place;
  const { line, key } = result;
  if (!isByVolume(line, context)) return;
  const volume: VolumeRows = { ...place, line };
  const takeUp = takeUpOf(line, context);
  addImprovementRow(rows, volume);
  const starts = monthCell(rows, volume, { field: 'startsAfter', row: 'starts', value: takeUp.startMonth }) ?? formulaOperand(0);
  const ends = monthCell(rows, volume, { field: 'endsAfter', row: 'ends', value: takeUp.endMonth ?? 0 });
  const ramp = inputCell(rows, `${key}.ramp`) ?? 0;
  rows.addYears({
    key: monthsKeyOf(key),
    label: words.sentence('row-full-months', { line: line.label.value }),
    unit: words.label('unit-months'),
    values: result.amounts.map((_, year) => fullMonthsBy(MONTHS_PER_YEAR * year, takeUp)),
    formula: (year) => {
      const month = binaryFormula(12, '*', rows.yearCell('time.year', year));
      return fullMonths(ends === null ? month : callFormula('MIN', month, ends), starts, formulaOperand(ramp));
    },
    format: '0.0',
  });
}
