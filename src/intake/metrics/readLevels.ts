import type { Change } from '../../model/field';
import { originCells } from '../../model/origin';
import type { Sourced } from '../../model/origin';
import type { Problem } from '../../model/Problem';
import { addressOf, cellOf, contextOf } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import type { ReadingRun } from '../casebook/ReadingRun';
import { takeReading } from '../casebook/takeReading';
import { foldText } from '../../model/foldText';
import { isBlank } from '../tables/GridView';
import { isPercentFormat } from '../values/numberFormat';
import { shortText } from '../values/readAmount';
import { readChange } from '../values/readChange';
import type { StatedChange } from '../values/readChange';
import { MISSING, mapReading, refused } from '../values/Reading';
import type { Reading } from '../values/Reading';
import { readLevel } from '../values/readLevel';
import type { ShownLevel } from '../values/readLevel';
import { canonicalUnit } from '../values/units';
import { betterOfName } from './betterOfName';
import { settleLevel } from './settleLevel';

/** Levels and change of a metric as its row states them. */
export interface MetricLevels {
  readonly baseline?: Sourced<number>;
  readonly target?: Sourced<number>;
  readonly change?: Sourced<Change>;
  /** The unit that the level cells themselves show, with the cell; null when they show none. */
  readonly shownUnit: Sourced<string> | null;
}

/** What is known of a metric before its levels are read. */
export interface MetricFacts {
  readonly row: SourceRow;
  readonly name: string;
  /** Unit by its own column or by the name. */
  readonly unit: string | null;
  readonly better: 'lower' | 'higher' | 'neutral' | undefined;
}

/**
 * Reads baseline, target and change of a metric's row in one unit; a target that is stated as a change ("30% lower")
 * is read as one, and the target level is worked out from the baseline.
 */
export function readLevels(facts: MetricFacts, run: ReadingRun, problems: Problem[]): MetricLevels {
  const { row } = facts;
  const baselineShown = shownLevel(row, 'baseline', run);
  const stated = changeInTarget(facts, run);
  const targetShown = stated === null ? shownLevel(row, 'target', run) : MISSING;
  const shownUnit = unitOfCells(row, baselineShown, targetShown);
  const unit = facts.unit ?? shownUnit?.value ?? null;
  // A percent target beside a bare baseline could be a level or a change: only words would tell.
  const unitOfTarget = unit ?? (baselineShown.state === 'read' ? '' : null);
  const level = (field: 'baseline' | 'target', reading: Reading<ShownLevel>): Sourced<number> | null => {
    const text = shortText(String(cellOf(row, field).value ?? ''));
    return taken(row, field, { reading: settleLevel({ reading, unit: field === 'target' ? unitOfTarget : unit, isTarget: field === 'target', text }), problems });
  };
  const baseline = level('baseline', baselineShown);
  const target = level('target', targetShown);
  const change =
    stated === null
      ? taken(row, 'change', { reading: changeInColumn(facts, run, unit), problems })
      : taken(row, 'target', { reading: settledChange(stated, unit), problems });
  const derived = target ?? derivedTarget(baseline, change);
  return {
    ...(baseline === null ? {} : { baseline }),
    ...(derived === null ? {} : { target: derived }),
    ...(change === null ? {} : { change }),
    shownUnit,
  };
}

function taken<T>(row: SourceRow, field: string, from: { readonly reading: Reading<T>; readonly problems: Problem[] }): Sourced<T> | null {
  const header = row.table.columns.get(field)?.header ?? field;
  return takeReading(from.reading, { cell: cellOf(row, field), at: addressOf(row, field), header }, from.problems);
}

function shownLevel(row: SourceRow, field: 'baseline' | 'target', run: ReadingRun): Reading<ShownLevel> {
  const column = row.table.columns.get(field);
  return column === undefined ? MISSING : readLevel(cellOf(row, field), contextOf(run, row.table, column));
}

/** A change in the target column, when the cell says that it is one: by sign, by words, by a negative percent. */
function changeInTarget(facts: MetricFacts, run: ReadingRun): Reading<StatedChange> | null {
  const { row, unit } = facts;
  const column = row.table.columns.get('target');
  const cell = cellOf(row, 'target');
  if (column === undefined || isBlank(cell)) return null;
  const reading = readChange(cell, contextOf(run, row.table, column));
  if (reading.state !== 'read' || !reading.value.marked) return null;
  // A negative number in a level column is a level (a margin, a temperature) unless it is a percent of something else.
  if (typeof cell.value === 'number') return isPercentFormat(cell.format) && unit !== '%' ? reading : null;
  const bareNumber = reading.value.change.kind === 'absolute' && /^[-−–(]?\s*[\d.,\s]+\)?$/u.test(String(cell.value).trim());
  return bareNumber ? null : reading;
}

function changeInColumn(facts: MetricFacts, run: ReadingRun, unit: string | null): Reading<Change> {
  const { row } = facts;
  const column = row.table.columns.get('change');
  if (column === undefined) return MISSING;
  const cell = cellOf(row, 'change');
  const reading = readChange(cell, contextOf(run, row.table, column));
  if (reading.state !== 'read' || reading.value.marked) return settledChange(reading, unit);
  const sign = signOfHeader(foldText(column.header), facts);
  if (sign === null) return refused('change-unmarked', { text: shortText(String(cell.value)), unit: unit ?? '' });
  const turn = (stated: StatedChange): StatedChange => ({ ...stated, change: { ...stated.change, value: sign * stated.change.value } });
  return settledChange(mapReading(reading, turn), unit);
}

/** Which way an unsigned change goes by its header: a reduction down, an improvement the better way, a change up. */
function signOfHeader(header: string, facts: MetricFacts): 1 | -1 | null {
  if (/reduc|decreas|cut|saving|fall/u.test(header)) return -1;
  if (!header.includes('improve')) return 1;
  const better = facts.better ?? betterOfName(facts.name);
  if (better === 'lower') return -1;
  return better === 'higher' ? 1 : null;
}

function settledChange(reading: Reading<StatedChange>, unit: string | null): Reading<Change> {
  if (reading.state !== 'read') return reading;
  const { change, unit: shown } = reading.value;
  if (shown !== null && unit !== null && canonicalUnit(shown).toLowerCase() !== unit.toLowerCase()) {
    return refused('unit-mismatch', { text: shown, unit, found: shown });
  }
  return mapReading(reading, () => change);
}

function unitOfCells(row: SourceRow, baseline: Reading<ShownLevel>, target: Reading<ShownLevel>): Sourced<string> | null {
  const of = (reading: Reading<ShownLevel>, field: string): Sourced<string> | null =>
    reading.state === 'read' && reading.value.unit !== null
      ? { value: reading.value.unit, origin: { kind: 'derived', from: [addressOf(row, field)], rule: 'unit-of-cell' } }
      : null;
  const own = of(baseline, 'baseline');
  // A percent target tells nothing about a baseline that shows no percent.
  return own ?? (baseline.state === 'read' && target.state === 'read' && target.value.unit === '%' ? null : of(target, 'target'));
}

function derivedTarget(baseline: Sourced<number> | null, change: Sourced<Change> | null): Sourced<number> | null {
  if (baseline === null || change === null) return null;
  const { kind, value } = change.value;
  const level = kind === 'relative' ? baseline.value * (1 + value) : baseline.value + value;
  const from = [...originCells(baseline.origin), ...originCells(change.origin)];
  return { value: level, origin: { kind: 'derived', from, rule: kind === 'relative' ? 'target-by-share' : 'target-by-step' } };
}
