import type { NpvDistribution } from '../../money/uncertainty/npvDistribution';
import type { NewCell } from '../build/SheetBuilder';
import type { StyleRole } from '../description/styleRoles';
import { binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import { blockOf, caseCell, mergeBlock, type DriverSheet } from './DriverSheet';
import type { RangeOfResult } from './rangeOfResult';
import { HALVES } from './sensitivityLayout';
import { putSingle, scenarioNpv } from './singleRows';

/** First columns of the values: of the net present value, and where trials were run of return and payback. */
const VALUES = { roi: 4, payback: 6, npv: 8 } as const;
const PAIR = 2;
const MOST_SHARES = 5;
const ROW_HEIGHT = 17;

type StyledCell = NewCell & { readonly style: StyleRole };
interface ValueCell {
  readonly column: number;
  readonly cell: StyledCell;
}

/** Writes rows of the left half one below the other: what it is, and its values in pairs of columns at the right. */
class RiskRows {
  constructor(
    private readonly of: DriverSheet,
    public next: number,
  ) {}

  add(label: string, values: readonly ValueCell[], labelStyle: StyleRole = 'rowText'): void {
    const first = Math.min(...values.map(({ column }) => column));
    this.block(0, first - 1, { value: label, style: labelStyle });
    for (const { column, cell } of values) this.block(column, column + PAIR - 1, cell);
    this.of.sheet.height(this.next, ROW_HEIGHT);
    this.next += 1;
  }

  /** A line of words over the whole half. */
  words(value: string): void {
    this.block(0, HALVES.lastLeft, { value, style: 'muted' });
    this.of.sheet.height(this.next, 26);
    this.next += 1;
  }

  private block(first: number, last: number, cell: StyledCell): void {
    this.of.sheet.put(this.next, first, cell);
    mergeBlock(this.of.sheet, { firstRow: this.next, lastRow: this.next, firstColumn: first, lastColumn: last }, cell.style);
  }
}

const npv = (cell: StyledCell): readonly ValueCell[] => [{ column: VALUES.npv, cell }];
const engine = (value: number | string, format: string): StyledCell => ({ value, style: 'engineValue', format });

const PERCENTILES = ['p10', 'p50', 'p90'] as const;

/** The range of the net present value stands on Workings and is linked. */
function npvCell(of: DriverSheet, { key, value, format }: { readonly key: string; readonly value: number; readonly format: string }): StyledCell {
  return { value, formula: formulaOperand(caseCell(of, key)), style: 'rowNumber', format };
}

function sampledCells(of: DriverSheet, { sampled }: RangeOfResult, percentile: (typeof PERCENTILES)[number]): readonly ValueCell[] {
  if (sampled === null) return [];
  const { label } = of.context.words;
  const { roi, payback } = sampled;
  return [
    { column: VALUES.roi, cell: engine(roi === null ? label('no-ratio') : roi[percentile], '0%') },
    { column: VALUES.payback, cell: engine(payback.discounted[percentile] ?? label('payback-none'), '0.0') },
  ];
}

function addFigures(of: DriverSheet, rows: RiskRows, range: RangeOfResult): void {
  const { label, sentence } = of.context.words;
  const { distribution, sampled } = range;
  const heads: readonly (readonly [number, string])[] = [[VALUES.roi, 'figure-of-roi'], [VALUES.payback, 'figure-of-payback'], [VALUES.npv, 'head-risk-npv']];
  const shownHeads = heads.filter(([column]) => sampled !== null || column === VALUES.npv);
  rows.add(label('head-risk'), shownHeads.map(([column, key]) => ({ column, cell: { value: sentence(key, { currency: of.currency }), style: 'columnHeaderRight' } })), 'columnHeader');
  for (const percentile of PERCENTILES) {
    const cell = npvCell(of, { key: `risk.${percentile}`, value: distribution[percentile], format: '#,##0' });
    rows.add(label(`row-${percentile}`), [...sampledCells(of, range, percentile), ...npv(cell)]);
  }
  rows.add(label('row-chance-of-loss'), npv(npvCell(of, { key: 'risk.loss', value: distribution.chanceOfLoss, format: '0.0%' })));
}

/** From which drivers the spread comes, most first; what is small is told together. */
function addShares(of: DriverSheet, rows: RiskRows, { contributions }: NpvDistribution): Formula {
  const { context, found, names, sheet } = of;
  const { label } = context.words;
  const named = contributions
    .map(({ id, share }) => ({ name: names[found.drivers.findIndex(({ key }) => key === id)] ?? id ?? '', share }))
    .filter(({ share }) => share !== 0)
    .sort((one, other) => Math.abs(other.share) - Math.abs(one.share));
  const rest = named.slice(MOST_SHARES);
  rows.add(label('head-share'), npv({ value: label('head-share-value'), style: 'columnHeaderRight' }), 'columnHeader');
  const first = rows.next;
  for (const { name, share } of named.slice(0, MOST_SHARES)) rows.add(name, npv(engine(share, '0%')));
  if (rest.length > 0) rows.add(label('share-of-rest'), npv(engine(rest.reduce((sum, { share }) => sum + share, 0), '0%')));
  return callFormula('SUM', blockOf(sheet.at(first, VALUES.npv), sheet.at(Math.max(first, rows.next - 1), VALUES.npv)));
}

/** How the values were found, with what is needed to find them again. */
function addMethods(of: DriverSheet, rows: RiskRows, { sampled, trialsOfNpv }: RangeOfResult): void {
  const { label, sentence } = of.context.words;
  const say = (key: string, { trials, seed, method }: NonNullable<RangeOfResult['trialsOfNpv']>): void => {
    rows.words(sentence(key, { trials: new Intl.NumberFormat(of.context.grammar.tag).format(trials), seed, method: label(`method-${method}`) }));
  };
  if (trialsOfNpv === null) rows.words(label('method-exact'));
  else say('method-sampled-npv', trialsOfNpv);
  if (sampled !== null) say('method-sampled', sampled);
}

/**
 * Whether the values of the engine still hold: the result they were computed for, and both ends of all ranges, are the
 * live ones.
 */
function addState(of: DriverSheet, rows: RiskRows, shares: Formula): void {
  const { context, found } = of;
  const { label } = context.words;
  const drifts = (['low', 'base', 'high'] as const).map((scenario) => {
    const at = putSingle(of, `at-${scenario}`, { value: found.scenarios[scenario].npv, style: 'engineValue', format: of.narrow.format });
    return callFormula('ABS', binaryFormula(scenarioNpv(of, scenario), '-', at));
  });
  const drift = drifts.reduce((left, right) => binaryFormula(left, '+', right));
  const size = callFormula('MAX', 1, callFormula('ABS', scenarioNpv(of, 'low')), callFormula('ABS', scenarioNpv(of, 'high')));
  const still = binaryFormula(drift, '<=', binaryFormula(context.ledger.find('setup.tolerance'), '*', binaryFormula(12, '*', size)));
  // The shares are read only so that none of these values stands without a flag.
  const formula = callFormula('IF', binaryFormula(still, '*', binaryFormula(shares, '>=', 0)), label('as-computed'), label('stale'));
  rows.add(label('row-risk-state'), npv({ value: label('as-computed'), formula, style: 'rowStrong' }));
}

/** The range of the result as the engine found it, where its spread comes from, how it was found, and whether it still holds. */
export function addRiskBlock(of: DriverSheet, range: RangeOfResult): void {
  const { sheet, context, layout } = of;
  sheet.put(layout.riskHead, 0, { value: context.words.label('section-range'), style: 'section' });
  const rows = new RiskRows(of, layout.riskHead + 1);
  addFigures(of, rows, range);
  const shares = addShares(of, rows, range.distribution);
  addMethods(of, rows, range);
  addState(of, rows, shares);
}
