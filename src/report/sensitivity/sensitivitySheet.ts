import { isoOfSerial } from '../../model/calendar';
import type { Sensitivity } from '../../money/sensitivity/sensitivity';
import { Labels } from '../build/Labels';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type SheetFrame } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import { CASE_GRID } from '../case/caseFrame';
import { formulaOperand } from '../formula/Formula';
import { addBars, addDistributionChart } from './distributionChart';
import { addDriverRows } from './driverRows';
import { caseCell, driverName, mergeBlock, type DriverSheet } from './DriverSheet';
import { addHeadline } from './headline';
import { LiveCells } from './LiveCells';
import { addRiskBlock } from './riskBlock';
import { rangeOfResult, type RangeOfResult } from './rangeOfResult';
import { moneyColumns } from './moneyColumns';
import { roundBars } from './roundBars';
import { addScenarioTable } from './scenarioTable';
import { HALVES, sensitivityLayout, YEAR_COLUMNS } from './sensitivityLayout';
import { addSingleRows } from './singleRows';
import { addSwitchingRows } from './switchingRows';
import { addTestRows } from './testRows';
import { addTornado } from './tornado';
import { addYearRows } from './yearRows';

/** What a sensitivity sheet is written from. */
export interface SensitivityInput {
  readonly context: ReportContext;
  readonly result: CaseResult;
  readonly found: Sensitivity;
}

function addTitle({ sheet, context, result }: DriverSheet): void {
  const { label, sentence } = context.words;
  const { initiative } = result;
  sheet.put(0, 0, { value: sentence('sensitivity-title', { initiative: initiative.name.value, id: initiative.id }), style: 'eyebrow' });
  const right = [initiative.record.confidentiality?.value, isoOfSerial(context.asOf)].filter((part) => part !== undefined).join(' · ');
  sheet.put(0, 12, { value: right, style: 'muted' });
  sheet.merges.push({ firstRow: 0, firstColumn: 12, lastRow: 0, lastColumn: HALVES.last });
  sheet.put(2, 0, { value: label('sensitivity-about'), style: 'subtitle' });
  mergeBlock(sheet, { firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: HALVES.last }, 'subtitle');
  sheet.height(2, 18);
  sheet.height(3, 6);
}

/** A chance as it reads; one above nothing never reads as none. */
function chanceWords(chance: number, { grammar }: ReportContext): string {
  if (chance > 0 && chance < LEAST_CHANCE) return grammar.figureWords.almostNever;
  if (chance < 1 && chance > 1 - LEAST_CHANCE) return grammar.figureWords.almostSure;
  return new Intl.NumberFormat(grammar.tag, { style: 'percent', maximumFractionDigits: 1 }).format(chance);
}

const LEAST_CHANCE = 0.01;

function addRange(of: DriverSheet, range: RangeOfResult | null): void {
  const { context, result } = of;
  if (range === null) return;
  const { distribution } = range;
  addRiskBlock(of, range);
  const bars = roundBars(distribution);
  if (bars.length === 0) return;
  const amount = (value: number): string => new Intl.NumberFormat(context.grammar.tag, { maximumFractionDigits: 0 }).format(value);
  const chance = chanceWords(distribution.chanceOfLoss, context);
  const caption = context.words.sentence('distribution-alt', { initiative: result.initiative.name.value, currency: of.currency, low: amount(distribution.p10), high: amount(distribution.p90), chance });
  addDistributionChart(of, bars, caption);
  addBars(of, bars);
}

/** How the result of one case hangs on what it is made of: one driver at a time, all at once, and by chance. */
export function sensitivitySheet(frame: SheetFrame, { context, result, found }: SensitivityInput): SheetBuilder {
  const columns = Math.max(CASE_GRID.columns, YEAR_COLUMNS.first + result.money.count);
  const sheet = new SheetBuilder({ ...frame, columnWidths: Array.from({ length: columns }, () => CASE_GRID.width) });
  const range = rangeOfResult(context, result);
  const layout = sensitivityLayout(found, { hasRisk: range !== null, bars: range === null ? 0 : roundBars(range.distribution).length });
  const labels = new Labels();
  const names = found.drivers.map((driver) => labels.unique(driverName(driver, context)));
  const currency = context.casebook.setup.currency.value;
  const narrow = moneyColumns(found, result.money, { currency, words: context.words });
  const of: DriverSheet = { sheet, cells: new LiveCells(sheet, context.grammar.separators), context, result, found, layout, currency, narrow, names };
  of.cells.name('npv', found.npv, caseCell(of, 'money.npv'));
  addTitle(of);
  addScenarioTable(of);
  addTornado(of);
  addDriverRows(of);
  addSingleRows(of);
  addSwitchingRows(of);
  addYearRows(of);
  addTestRows(of);
  addRange(of, range);
  addHeadline(of);
  sheet.put(layout.end, 0, { value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'muted' });
  sheet.merges.push({ firstRow: layout.end, firstColumn: 0, lastRow: layout.end, lastColumn: HALVES.last });
  return sheet;
}
