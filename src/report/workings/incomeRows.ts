import type { CostLine } from '../../model/Casebook';
import { sumOf } from '../../model/sumOf';
import type { Affordability } from '../../money/affordability/affordability';
import type { CashRow } from '../../money/affordability/cashRows';
import { sumByYear } from '../../money/case/optionSums';
import type { ChargedAsset, IncomeStatement, OptionCharges } from '../../money/income-statement/incomeStatement';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import { blockSum, rowsTogether } from './blockRows';
import { currencyOf, type CasePlace } from './CasePlace';
import { addRunning } from './totalRows';
import type { WorkingsRows } from './WorkingsRows';

/** Where the charges of an option are written. */
interface ChargesPlace extends CasePlace {
  readonly cash: Affordability;
  readonly charges: OptionCharges;
  /** Before the keys of its rows: empty, or `baseline/`. */
  readonly prefix: string;
}

interface CapitalBlock {
  /** Name of its rows in their keys. */
  readonly name: 'asset' | 'uncharged';
  readonly lines: readonly { readonly line: CostLine; readonly rows: readonly CashRow[] }[];
}

const titleOf = ({ input, prefix }: ChargesPlace, name: string): string => input.words.label(`section-${prefix === '' ? '' : 'baseline-'}${name}`);

/** Capital lines in money of the year: each with what was added to its price. */
function addCapital(place: ChargesPlace, { name, lines }: CapitalBlock): void {
  const { rows, input, cash, prefix, result } = place;
  if (lines.length === 0) return;
  const unit = currencyOf(place);
  const keyOf = ({ line }: CapitalBlock['lines'][number]): string => `${prefix}${name}.${line.id}.cost`;
  rows.section(titleOf(place, name));
  for (const each of lines) {
    const real = rowsTogether(rows, each.rows.map(({ row }) => row.key));
    // Times 1 where nothing else is done: a link to a link would hide where the amount comes from.
    const formula = (year: number): Formula => binaryFormula(real(year), '*', cash.index === null ? 1 : rows.yearCell('time.priceIndex', year));
    rows.addYears({ key: keyOf(each), label: each.line.label.value, unit, values: sumByYear(each.rows, result.money.count), formula, total: 'sum' });
  }
  const values = sumByYear(lines.flatMap((each) => each.rows), result.money.count);
  rows.addYears({ key: `${prefix}${name}.total`, label: input.words.label(`total-${name}`), unit, values, formula: blockSum(rows, lines.map(keyOf)), total: 'sum', style: 'total' });
}

/** Where the parts of an asset's charge stand. */
interface AssetCells {
  readonly cost: Formula;
  readonly life: Formula;
  /** Null where all of its cost is charged. */
  readonly share: Formula | null;
}

/** The part of an asset's cost that is charged: all of it but the residual value. */
function shareFormula(cost: Formula, residual: Formula): Formula {
  const total = callFormula('SUM', cost);
  // The row of residual value is negative: adding it takes it off.
  const kept = callFormula('MAX', 0, binaryFormula(1, '+', binaryFormula(callFormula('SUM', residual), '/', total)));
  return callFormula('IF', binaryFormula(total, '>', 0), kept, 1);
}

const shared = (charge: Formula, share: Formula | null): Formula => (share === null ? charge : binaryFormula(charge, '*', share));

/**
 * Straight-line charge: full parts of what was paid within the whole years of life, and the part year after them.
 *
 * @param years year numbers; null for a case of year 0 alone, which has no year after the spending.
 */
function chargeFormula(rows: WorkingsRows, years: Formula | null, { cost, life, share }: AssetCells): (year: number) => Formula {
  if (years === null) return () => formulaOperand(0);
  const whole = callFormula('INT', life);
  return (year) => {
    const now = rows.yearCell('time.year', year);
    const before = binaryFormula(now, '-', whole);
    const full = callFormula('SUMPRODUCT', cost, binaryFormula(binaryFormula(years, '<', now), '*', binaryFormula(years, '>=', before)));
    const part = callFormula('SUMPRODUCT', cost, binaryFormula(1, '*', binaryFormula(years, '=', binaryFormula(before, '-', 1))));
    const charged = binaryFormula(full, '+', binaryFormula(part, '*', binaryFormula(life, '-', whole)));
    return shared(binaryFormula(charged, '/', life), share);
  };
}

/** What is charged after the last year, from the years of life that are left then. */
function afterFormula(rows: WorkingsRows, years: Formula, { cost, life, share }: AssetCells): Formula {
  const age = binaryFormula(rows.ledger.find('setup.years'), '-', years);
  const left = binaryFormula(binaryFormula(life, '-', age), '*', binaryFormula(life, '>', age));
  return shared(binaryFormula(callFormula('SUMPRODUCT', cost, left), '/', life), share);
}

/** The shares of the assets that keep a value: nothing where none does. */
function addShares(place: ChargesPlace): void {
  const { rows, input, charges, prefix, result } = place;
  const residualOf = ({ line }: ChargedAsset): string => `${prefix}cost.${line.id}.residual`;
  const kept = charges.assets.filter((asset) => rows.has(residualOf(asset)));
  if (kept.length === 0) return;
  rows.section(titleOf(place, 'charged-share'));
  for (const asset of kept) {
    const key = `${prefix}asset.${asset.line.id}`;
    const formula = shareFormula(rows.years(`${key}.cost`, result.money.count), rows.years(residualOf(asset), result.money.count));
    rows.addValue({ key: `${key}.share`, label: asset.line.label.value, unit: input.words.label('unit-share'), value: asset.share, formula, format: '0.0%' });
  }
}

function addDepreciation(place: ChargesPlace): void {
  const { rows, input, charges, prefix, result } = place;
  const { label } = input.words;
  const { assets } = charges;
  if (assets.length === 0) return;
  const { count } = result.money;
  const unit = currencyOf(place);
  const keyOf = (asset: ChargedAsset, name: string): string => `${prefix}asset.${asset.line.id}.${name}`;
  const years = rows.years('time.year', count);
  const shareOf = (asset: ChargedAsset): Formula | null => (rows.has(keyOf(asset, 'share')) ? formulaOperand(rows.find(keyOf(asset, 'share'))) : null);
  const cellsOf = (asset: ChargedAsset): AssetCells => ({
    cost: rows.years(keyOf(asset, 'cost'), count),
    life: formulaOperand(rows.find(`${prefix}cost.${asset.line.id}.life`)),
    share: shareOf(asset),
  });
  addShares(place);
  rows.section(titleOf(place, 'depreciation'));
  for (const asset of assets) rows.addYears({ key: keyOf(asset, 'charge'), label: asset.line.label.value, unit, values: asset.charges, formula: chargeFormula(rows, count < 2 ? null : years, cellsOf(asset)), total: 'sum' });
  const keys = assets.map((asset) => keyOf(asset, 'charge'));
  rows.addYears({ key: `${prefix}income.depreciation`, label: label('income-depreciation'), unit, values: charges.depreciation, formula: blockSum(rows, keys), total: 'sum', style: 'total' });
  addAssetValues(place, { name: 'after', title: 'charged-after', total: 'income-after', valueOf: ({ after }) => after, formulaOf: (asset) => afterFormula(rows, years, cellsOf(asset)) });
  addAssetValues(place, {
    name: 'depreciable',
    title: 'depreciable',
    total: 'income-depreciable',
    valueOf: ({ share, cost }) => share * sumOf(cost),
    formulaOf: (asset) => shared(binaryFormula(rows.find(keyOf(asset, 'cost')), '*', 1), shareOf(asset)),
  });
}

/** One amount an asset, with their sum. */
interface AssetValues {
  readonly name: 'after' | 'depreciable';
  readonly title: string;
  readonly total: string;
  readonly valueOf: (asset: ChargedAsset) => number;
  readonly formulaOf: (asset: ChargedAsset) => Formula;
}

function addAssetValues(place: ChargesPlace, { name, title, total, valueOf, formulaOf }: AssetValues): void {
  const { rows, input, charges, prefix } = place;
  const unit = currencyOf(place);
  rows.section(titleOf(place, title));
  const cells = charges.assets.map((asset) => rows.addValue({ key: `${prefix}asset.${asset.line.id}.${name}`, label: asset.line.label.value, unit, value: valueOf(asset), formula: formulaOf(asset), format: '#,##0' }));
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return;
  const value = charges.assets.reduce((sum, asset) => sum + valueOf(asset), 0);
  rows.addValue({ key: `${prefix}income.${name}`, label: input.words.label(total), unit, value, formula: callFormula('SUM', areaFormula(first, last)), style: 'total', format: '#,##0' });
}

function addCharges(place: ChargesPlace): void {
  addCapital(place, { name: 'asset', lines: place.charges.assets });
  addCapital(place, { name: 'uncharged', lines: place.charges.withoutLife });
  addDepreciation(place);
}

/** The income statement of a case, year by year: depreciation in place of capital, beside the cash view. */
export function addIncomeRows(place: CasePlace, cash: Affordability, income: IncomeStatement): void {
  const { rows, input } = place;
  const { label } = input.words;
  const unit = currencyOf(place);
  addCharges({ ...place, cash, charges: income.chosen, prefix: '' });
  addCharges({ ...place, cash, charges: income.baseline, prefix: 'baseline/' });
  rows.section(label('section-income'));
  const revenue = rowsTogether(rows, ['cash.out'], ['cash.risks', 'asset.total', 'uncharged.total']);
  rows.addYears({ key: 'income.revenue', label: label('income-revenue'), unit, values: income.chosen.revenue, formula: revenue, total: 'sum' });
  if (cash.baselineRows.length > 0) {
    const formula = rowsTogether(rows, ['cash.baseline', 'baseline/income.depreciation'], ['baseline/asset.total', 'baseline/uncharged.total']);
    rows.addYears({ key: 'income.baseline', label: label('income-baseline'), unit, values: income.baselineCharges, formula, total: 'sum' });
  }
  const effect = rowsTogether(rows, ['cash.in', 'income.baseline'], ['income.revenue', 'income.depreciation', 'cash.risks']);
  rows.addYears({ key: 'income.effect', label: label('income-effect'), unit, values: income.effect, formula: effect, total: 'sum', style: 'total' });
  addRunning(rows, unit, { key: 'income.cumulative', label: label('income-cumulative'), of: 'income.effect', values: income.cumulative });
}
