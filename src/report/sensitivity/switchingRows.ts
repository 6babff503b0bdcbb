import type { Driver } from '../../money/sensitivity/Driver';
import { percentOfPlan, shareOfPlan } from '../../story/figures/planShare';
import { binary, call, ref, type Expression } from '../../model/expression/Expression';
import { binaryFormula, formulaOperand } from '../formula/Formula';
import { formulaText } from '../formula/formulaText';
import { caseCell, mergeBlock, type DriverSheet } from './DriverSheet';
import { inSentence, plannedQuantity, type PlannedQuantity } from './plannedQuantity';
import { magnitudeText, quantityText, strictQuantity, thousandsIn } from './quantityText';
import { sentenceOf } from './sentenceOf';
import { DRIVER_COLUMNS, HALVES, YEAR_COLUMNS } from './sensitivityLayout';

/** Columns of the parts that a sentence is put together from. */
const PART = { percent: 3, share: 4, rounded: 5, steps: 6, at: 7, plan: 9, planSteps: 10, planned: 11, state: 13, metric: 14 } as const;
const ROW_HEIGHT = 17;
/** Leaves what stands above to a page of its own on the paper that is shorter. */
const BEFORE_SENTENCES = 40;
const PLAIN_DIGITS = 3;

interface SwitchingRow {
  readonly driver: Driver;
  readonly index: number;
  readonly quantity: PlannedQuantity;
}

const keyed = (name: string, { index }: Pick<SwitchingRow, 'index'>): string => `${name}.${String(index)}`;

/** The multiple at which the result turns, and what it comes to in the driver's own quantity, in the table of drivers. */
function addMultiple({ cells, sheet, layout }: DriverSheet, of: SwitchingRow): void {
  const { driver, index, quantity } = of;
  const row = layout.firstDriver + index;
  const isCost = driver.side === 'cost';
  cells.name(keyed('side', of), isCost ? 0 - driver.presentValue : driver.presentValue, { ...sheet.at(row, isCost ? DRIVER_COLUMNS.pvCost : DRIVER_COLUMNS.pvBenefit), rowFixed: false });
  const side = ref(keyed('side', of));
  const turns = binary(1, isCost ? '+' : '-', binary(ref('npv'), '/', side));
  // A driver that is worth nothing has no multiple: below zero stands for none.
  const multiple = call('IF', binary(side, '=', 0), binary(0, '-', 1), turns);
  cells.put(row, DRIVER_COLUMNS.multiple, { key: keyed('multiple', of), expression: multiple, style: 'rowNumber', format: '0%' });
  cells.put(row, DRIVER_COLUMNS.planned, { key: keyed('planned', of), expression: quantity.planned, style: 'rowNumber', format: quantity.format });
  cells.put(row, DRIVER_COLUMNS.switching, { key: keyed('at', of), expression: quantity.at(ref(keyed('multiple', of))), style: 'rowNumber', format: quantity.format });
  const unit = sheet.put(row, DRIVER_COLUMNS.unit, { value: quantity.unit, style: 'rowMuted' });
  cells.name(keyed('unit', of), quantity.unit, { ...unit, rowFixed: false });
}

/** More of a benefit is better, less of a cost, as long as they are worth more than nothing. */
function lessIsBetter(row: SwitchingRow): Expression {
  return binary(ref(keyed('side', row)), row.driver.side === 'cost' ? '>' : '<', 0);
}

/**
 * Which sentence holds: 0 no value turns the result; 1 and 2 the case pays back above or below a threshold; 3 and 4 it
 * would pay back there.
 */
function stateOf(row: SwitchingRow): Expression {
  const beyond = binary(ref(keyed('multiple', row)), '<', 0);
  const { impossible } = row.quantity;
  const never = impossible === null ? beyond : binary(binary(beyond, '+', impossible(ref(keyed('at', row)))), '>', 0);
  const fails = binary(ref('npv'), '<', 0);
  return call('IF', never, 0, binary(binary(1, '+', binary(fails, '+', fails)), '+', lessIsBetter(row)));
}

const STATES = ['more-holds', 'less-holds', 'more-fails', 'less-fails'] as const;

function sentence({ context }: DriverSheet, row: SwitchingRow): Expression {
  const { kind } = row.quantity;
  const part = (name: string): Expression => ref(keyed(name, row));
  const parts = { driver: part('name'), share: part('share-text'), at: part('at-text'), planned: part('planned-text'), metric: kind === 'metric' ? part('metric') : '' };
  const wording = (name: string): Expression => sentenceOf(context.words.label(`switch-${kind}-${name}`), parts);
  const never = call('IF', binary(ref('npv'), '<', 0), wording('never-fails'), wording('never-holds'));
  return call('IF', binary(part('state'), '=', 0), never, call('CHOOSE', part('state'), ...STATES.map(wording)));
}

/** The two quantities of a sentence as they read: money in its magnitude, others as they are. */
function addQuantities(of: DriverSheet, row: SwitchingRow, put: (column: number, name: string, expression: Expression) => void): void {
  const { quantity } = row;
  const { prefix, suffix, easier, kind } = quantity;
  const part = (name: string): Expression => ref(keyed(name, row));
  const at = inSentence(quantity, part('at'));
  const planned = inSentence(quantity, part('planned'));
  put(PART.rounded, 'rounded', strictQuantity(at, easier));
  if (kind !== 'amount') {
    put(PART.at, 'at-text', quantityText(part('rounded'), { prefix, suffix }));
    put(PART.planned, 'planned-text', quantityText(call('ROUND', planned, PLAIN_DIGITS), { prefix, suffix: kind === 'risk' ? suffix : '' }));
    return;
  }
  const words = { grammar: of.context.grammar, prefix };
  put(PART.steps, 'steps', thousandsIn(part('rounded')));
  put(PART.at, 'at-text', magnitudeText(part('rounded'), words, part('steps')));
  put(PART.plan, 'plan', strictQuantity(planned, easier === 'less' ? 'more' : 'less'));
  put(PART.planSteps, 'plan-steps', thousandsIn(part('plan')));
  put(PART.planned, 'planned-text', magnitudeText(part('plan'), words, part('plan-steps')));
}

function addSentence(of: DriverSheet, row: SwitchingRow): void {
  const { cells, sheet, layout } = of;
  const at = layout.firstPart + row.index;
  const put = (column: number, name: string, expression: Expression): void => {
    cells.put(at, column, { key: keyed(name, row), expression, style: 'textPart' });
  };
  sheet.put(at, 0, { value: of.names[row.index] ?? '', formula: formulaOperand(sheet.at(layout.firstDriver + row.index, DRIVER_COLUMNS.label)), style: 'label' });
  mergeBlock(sheet, { firstRow: at, lastRow: at, firstColumn: 0, lastColumn: YEAR_COLUMNS.lastOfLabel }, 'label');
  put(PART.percent, 'percent', percentOfPlan(ref(keyed('multiple', row)), lessIsBetter(row)));
  put(PART.share, 'share-text', shareOfPlan(ref(keyed('percent', row)), lessIsBetter(row)));
  addQuantities(of, row, put);
  put(PART.state, 'state', stateOf(row));
  if (row.quantity.metric !== '') cells.name(keyed('metric', row), row.quantity.metric, { ...sheet.put(at, PART.metric, { value: row.quantity.metric, style: 'textPart' }), rowFixed: false });
  if (row.index === 0) greyWhereNever(of, at);
  putSentence(of, layout.firstSentence + row.index, sentence(of, row));
}

/** Thresholds that cannot be met are grey in the table of drivers; the sentence says so in words. */
function greyWhereNever({ sheet, layout }: DriverSheet, firstPart: number): void {
  const state = { ...sheet.at(firstPart, PART.state), rowFixed: false };
  const formula = formulaText(binaryFormula(state, '=', 0), sheet.name);
  for (const column of [DRIVER_COLUMNS.multiple, DRIVER_COLUMNS.switching]) {
    sheet.conditionalFormats.push({ area: { firstRow: layout.firstDriver, lastRow: layout.lastDriver, firstColumn: column, lastColumn: column }, formula, style: 'rowMuted' });
  }
}

function putSentence({ cells, sheet }: DriverSheet, row: number, expression: Expression): void {
  cells.put(row, 0, { expression, style: 'rowText' });
  mergeBlock(sheet, { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: HALVES.last }, 'rowText');
  sheet.height(row, ROW_HEIGHT);
}

/** Whether one rate discounts everything within the horizon, so that a rate of return can be compared with it. */
function hasOneRate({ result, context }: DriverSheet): boolean {
  const { time, count } = result.money;
  const { laterRate } = context.casebook.setup;
  return time.healthFactors === null && (laterRate === null || laterRate.afterYear.value >= count);
}

/** What the rate of return says of other discount rates; nothing where no single rate is found or two rates discount. */
function addRateSentence(of: DriverSheet): void {
  const { cells, sheet, context, layout, result } = of;
  const { irr } = result.money.measures;
  if (irr?.state !== 'root' || !hasOneRate(of)) return;
  cells.name('irr', irr.value, caseCell(of, 'money.irr'));
  cells.name('rate', context.casebook.setup.discountRate.value, context.ledger.find('setup.rate'));
  const row = layout.firstPart + of.found.drivers.length;
  sheet.put(row, 0, { value: context.words.label('row-rate-parts'), style: 'label' });
  cells.put(row, PART.at, { key: 'irr-text', expression: binary(call('FIXED', binary(ref('irr'), '*', 100), 1), '&', '%'), style: 'textPart' });
  const fails = binary(ref('npv'), '<', 0);
  const beyond = binary(ref('rate'), '>', ref('irr'));
  cells.put(row, PART.state, { key: 'rate-state', expression: binary(binary(1, '+', binary(fails, '+', fails)), '+', beyond), style: 'textPart' });
  const wording = (key: string): Expression => sentenceOf(context.words.label(key), { irr: ref('irr-text') });
  const below = call('IF', binary(ref('irr'), '<', 0), wording('rate-fails'), wording('rate-fails-below'));
  putSentence(of, layout.rateSentence, call('CHOOSE', ref('rate-state'), wording('rate-holds-below'), wording('rate-holds-above'), wording('rate-fails-above'), below));
}

const PART_HEADS: readonly (readonly [column: number, key: string])[] = [
  [PART.percent, 'part-percent'],
  [PART.share, 'part-share'],
  [PART.rounded, 'part-rounded'],
  [PART.steps, 'part-steps'],
  [PART.at, 'part-at'],
  [PART.plan, 'part-plan'],
  [PART.planSteps, 'part-steps'],
  [PART.planned, 'part-planned'],
  [PART.state, 'part-state'],
  [PART.metric, 'head-metric'],
];

function addHeads({ sheet, context, layout }: DriverSheet): void {
  const { label } = context.words;
  sheet.height(layout.sentencesHead - 2, BEFORE_SENTENCES);
  sheet.put(layout.sentencesHead - 1, 0, { value: label('section-switching'), style: 'section' });
  sheet.put(layout.sentencesHead, 0, { value: label('head-switching-sentence'), style: 'columnHeader' });
  mergeBlock(sheet, { firstRow: layout.sentencesHead, lastRow: layout.sentencesHead, firstColumn: 0, lastColumn: HALVES.last }, 'columnHeader');
  sheet.put(layout.partsHead - 1, 0, { value: label('section-parts'), style: 'section' });
  sheet.put(layout.partsHead, 0, { value: label('head-driver'), style: 'columnHeader' });
  for (const [column, key] of PART_HEADS) sheet.put(layout.partsHead, column, { value: label(key), style: 'columnHeader' });
}

/** For each driver the value at which the result turns, as a number beside it and as a sentence. */
export function addSwitchingRows(of: DriverSheet): void {
  addHeads(of);
  of.found.drivers.forEach((driver, index) => {
    const row: SwitchingRow = { driver, index, quantity: plannedQuantity(of, driver, index) };
    addMultiple(of, row);
    addSentence(of, row);
  });
  addRateSentence(of);
}
