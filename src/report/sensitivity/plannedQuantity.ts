import { drivingMetric, isByVolume } from '../../money/lines/baseSteps';
import { lineContext } from '../../money/lines/LineContext';
import type { Driver } from '../../money/sensitivity/Driver';
import { binary, join, operand, ref, type Expression, type Operand } from '../../model/expression/Expression';
import { caseCell, type DriverSheet } from './DriverSheet';

/** A driver in its own quantity: what is planned, and what a multiple of the plan comes to. */
export interface PlannedQuantity {
  readonly kind: 'amount' | 'volume' | 'metric' | 'risk';
  readonly planned: Expression;
  readonly at: (multiple: Expression) => Expression;
  /** In the table of drivers. */
  readonly unit: string;
  readonly format: string;
  /** Around the number in a sentence. */
  readonly prefix: string;
  readonly suffix: Operand;
  /** The name of the metric that is followed; empty for others. */
  readonly metric: string;
  /** Less of the quantity is easier to meet, or more of it. */
  readonly easier: 'less' | 'more';
  /** True where a quantity is beyond what can be; null where anything can. */
  readonly impossible: ((quantity: Expression) => Expression) | null;
}

const AMOUNT = '#,##0';
const CERTAIN = 1;
const WHOLE = 100;

/** Money over the horizon: all rows of the driver, undiscounted. */
function amountQuantity(of: DriverSheet, driver: Driver, index: number): PlannedQuantity {
  const { cells, context, currency, narrow } = of;
  const { money } = of.result;
  const all = [...money.costLines, ...money.benefitLines, ...money.baseline.costs, ...money.baseline.benefits];
  const sums = driver.rows.map((key, place) => {
    const name = `amount.${String(index)}.${String(place)}`;
    cells.name(name, all.find((row) => row.key === key)?.amounts.reduce((sum, amount) => sum + amount, 0) ?? 0, caseCell(of, key));
    return ref(name);
  });
  const planned = sums.reduce((left, right) => binary(left, '+', right));
  const adds = (driver.side === 'benefit') !== driver.ofBaseline;
  return {
    kind: 'amount',
    planned: driver.rows.length === 1 ? binary(planned, '*', 1) : planned,
    at: (multiple) => binary(ref(`planned.${String(index)}`), '*', multiple),
    unit: narrow.unit,
    format: narrow.format,
    prefix: context.grammar.currencyPrefix(currency),
    suffix: '',
    metric: '',
    easier: adds ? 'less' : 'more',
    impossible: null,
  };
}

function riskQuantity(of: DriverSheet, driver: Driver, index: number): PlannedQuantity | null {
  if (driver.source.kind !== 'risk') return null;
  const name = `probability.${String(index)}`;
  of.cells.name(name, driver.source.risk.probability, caseCell(of, `${driver.key}.probability`));
  return {
    kind: 'risk',
    planned: binary(ref(name), '*', 1),
    at: (multiple) => binary(ref(`planned.${String(index)}`), '*', multiple),
    unit: of.context.words.label('unit-chance'),
    format: '0%',
    prefix: '',
    suffix: '%',
    metric: '',
    easier: 'more',
    impossible: (quantity) => binary(quantity, '>', CERTAIN),
  };
}

/** The level that a metric has to reach, where a benefit follows its change. */
function metricQuantity(of: DriverSheet, driver: Driver, index: number): PlannedQuantity | null {
  const { source } = driver;
  const { initiative } = of.result;
  const { setup } = of.context.casebook;
  const metric = source.kind === 'line' && !driver.ofBaseline ? drivingMetric(source.line, lineContext(initiative, setup)) : null;
  if (metric?.record.baseline === undefined || metric.record.target === undefined) return null;
  const name = (of: string): string => `${of}.${String(index)}`;
  const { baseline, target } = metric.record;
  of.cells.name(name('metric-baseline'), baseline.value, caseCell(of, `m.${metric.id}.baseline`));
  of.cells.name(name('metric-target'), target.value, caseCell(of, `m.${metric.id}.target`));
  const unit = metric.unit?.value ?? '';
  const falls = target.value < baseline.value;
  const percent = unit === '%';
  const below = (quantity: Expression): Expression => binary(quantity, '<', 0);
  const above = (quantity: Expression): Expression => binary(quantity, '>', WHOLE);
  return {
    kind: 'metric',
    planned: binary(ref(name('metric-target')), '*', 1),
    at: (multiple) => binary(ref(name('metric-baseline')), '+', binary(multiple, '*', binary(ref(name('metric-target')), '-', ref(name('metric-baseline'))))),
    unit: unit === '' ? of.context.words.label('unit-none') : unit,
    format: '#,##0.0',
    prefix: '',
    // Long words stand in cells: a formula takes short texts only.
    suffix: percent ? '%' : unit === '' ? '' : join(' ', ref(`unit.${String(index)}`)),
    metric: metric.name.value,
    easier: falls ? 'more' : 'less',
    impossible: falls ? below : percent ? above : null,
  };
}

function volumeQuantity(of: DriverSheet, driver: Driver, index: number): PlannedQuantity | null {
  const { source } = driver;
  const context = lineContext(of.result.initiative, of.context.casebook.setup);
  if (source.kind !== 'line' || driver.ofBaseline || !isByVolume(source.line, context)) return null;
  const { volume } = source.line.record;
  if (volume === undefined) return null;
  const name = `volume.${String(index)}`;
  of.cells.name(name, volume.value, caseCell(of, `${driver.key}.volume`));
  return {
    kind: 'volume',
    planned: binary(ref(name), '*', 1),
    at: (multiple) => binary(ref(`planned.${String(index)}`), '*', multiple),
    unit: of.context.words.label('unit-a-year'),
    format: AMOUNT,
    prefix: '',
    suffix: ` ${of.context.words.label('unit-a-year')}`,
    metric: '',
    easier: 'less',
    impossible: null,
  };
}

/** The quantity that a driver is best told in: a chance, a level, a volume, else money. */
export function plannedQuantity(of: DriverSheet, driver: Driver, index: number): PlannedQuantity {
  return riskQuantity(of, driver, index) ?? metricQuantity(of, driver, index) ?? volumeQuantity(of, driver, index) ?? amountQuantity(of, driver, index);
}

/** A quantity as a sentence says it: a chance in percent, others as they are. */
export function inSentence({ kind }: Pick<PlannedQuantity, 'kind'>, quantity: Expression): Expression {
  return kind === 'risk' ? binary(quantity, '*', operand(100)) : quantity;
}
