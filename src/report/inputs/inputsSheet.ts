import type { Setup } from '../../model/Casebook';
import type { Origin, Sourced } from '../../model/origin';
import type { Fact } from '../../story/facts/Fact';
import type { Ledger } from '../build/Ledger';
import { periodHeads } from '../build/periodHeads';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder } from '../build/SheetBuilder';
import type { SheetFrame } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import { INPUT_COLUMNS, InputRows } from './InputRows';
import { addLineInputs } from './lineInputs';

/** Facts of a metric that the scorecards show; the other facts are only needed where sentences are built. */
const SCORECARD_FACTS = /^m\..+\.(?:baseline|target|actual|deadline|better|grade|whyTechnology|whyClinical)$/;
const SHARED_FACT = /^(?:setup|rounding)\./;

/** The half year by which mid-year timing shifts the money, written once as the convention it is. */
const HALF_YEAR = 0.5;

/** Two ways to the same figure may differ by this share: the noise of adding decimals, far below a cent. */
export const TOLERANCE = 1e-9;

/** Settings that the columns, heads and words of our sheets were laid out by: a change asks for another run. */
const SHAPES_SHEETS: ReadonlySet<string> = new Set(['setup.currency', 'setup.preset', 'setup.years', 'setup.firstYear', 'setup.priceBase']);

function addSettings(rows: InputRows, setup: Setup): void {
  const add = (key: string, label: string, sourced: Sourced<number | string> | null, unit: string): void => {
    if (sourced !== null) rows.add({ key, label, value: sourced.value, unit, origin: sourced.origin, fixed: SHAPES_SHEETS.has(key) });
  };
  const { label } = rows.words;
  add('setup.organisation', label('organisation'), setup.organisation, 'text');
  add('setup.currency', label('currency'), setup.currency, 'choice');
  add('setup.preset', label('preset'), setup.preset, 'choice');
  add('setup.rate', label('discount-rate'), setup.discountRate, 'share a year');
  add('setup.timing', label('timing'), setup.timing, 'choice');
  const convention: Origin = { kind: 'default', reason: 'mid-year-shift' };
  rows.add({ key: 'setup.midYear', label: label('mid-year-shift'), value: HALF_YEAR, unit: 'years', origin: convention, format: '0.0' });
  add('setup.years', label('years-after-zero'), setup.years, 'years');
  add('setup.firstYear', label('first-year'), setup.firstYear, 'year');
  add('setup.priceBase', label('price-base'), setup.priceBase, 'text');
  rows.add({ key: 'setup.tolerance', label: label('tolerance'), value: TOLERANCE, unit: label('unit-share'), origin: { kind: 'default', reason: 'tolerance-of-checks' }, format: '0.000000000' });
  add('setup.asOf', label('as-of'), setup.asOf, 'date');
}

function addFact(rows: InputRows, id: string, fact: Fact): void {
  if (fact.from === 'money') return;
  const shared = SHARED_FACT.test(fact.key);
  const number = fact.unit.startsWith('%') ? { format: '0.##"%"' } : {};
  const key = shared ? fact.key : `${id}/${fact.key}`;
  const formula = betterFormula(rows.ledger, key, fact.origin);
  rows.add({ key, label: fact.label, value: fact.value, unit: fact.unit, origin: fact.origin, ...number, fixed: fact.fixed === true, ...(formula === null ? {} : { formula }) });
}

/** Which way is better where no cell says so: the way the target goes, live; null for every other input. */
function betterFormula(ledger: Ledger, key: string, origin: Origin): Formula | null {
  if (origin.kind !== 'derived') return null;
  const of = (name: string): CellPointer => ledger.find(key.replace(/\.better$/, `.${name}`));
  switch (origin.rule) {
    case 'better-by-target':
      return callFormula('IF', binaryFormula(of('target'), '<', of('baseline')), 'lower', 'higher');
    case 'better-by-change':
      return callFormula('IF', binaryFormula(of('change'), '<', 0), 'lower', 'higher');
    default:
      return null;
  }
}

function addCase(rows: InputRows, input: ReportInput, result: CaseResult): void {
  const { initiative, story, money } = result;
  const chosen = input.chosen.includes(initiative.id);
  const facts = story.facts.filter((fact) => fact.from !== 'money' && !SHARED_FACT.test(fact.key) && (chosen || SCORECARD_FACTS.test(fact.key)));
  if (facts.length === 0 && !chosen) return;
  rows.section(initiative.name.value);
  // What is worked out of other inputs comes after them.
  const derived = facts.filter(({ origin }) => origin.kind === 'derived');
  for (const fact of [...facts.filter((each) => !derived.includes(each)), ...derived]) addFact(rows, initiative.id, fact);
  if (!chosen) return;
  initiative.spend.forEach(({ record }, index) => {
    if (record.actualCost === undefined) return;
    const label = input.words.sentence('spend-of', { period: record.period?.value ?? '' });
    rows.add({ key: `${initiative.id}/spend.${String(index)}`, label, value: record.actualCost.value, unit: input.casebook.setup.currency.value, origin: record.actualCost.origin });
  });
  const periods = periodHeads(input.casebook, input.words, money.count);
  const currency = input.casebook.setup.currency.value;
  for (const { line } of money.costLines) addLineInputs(rows, { key: `${initiative.id}/cost.${line.id}`, line, currency, periods });
  for (const { line } of money.benefitLines) addLineInputs(rows, { key: `${initiative.id}/benefit.${line.id}`, line, currency, periods });
}

function addHeader(sheet: SheetBuilder, input: ReportContext, periods: readonly string[]): void {
  const { label } = input.words;
  sheet.put(0, 0, { value: label('inputs-title'), style: 'title' });
  sheet.put(1, 0, { value: label('inputs-about'), style: 'plain' });
  sheet.put(2, 0, { value: input.masterText, formula: formulaOperand(input.masterCheck), style: 'muted' });
  const heads = ['head-ref', 'head-input', 'head-value', 'head-unit', 'head-cell', 'head-reading', 'head-shown', 'head-still'].map(label);
  sheet.line(HEADER_ROW, 0, heads.map((value, column) => ({ value, style: column === INPUT_COLUMNS.value ? 'columnHeaderRight' : 'columnHeader' })));
  periods.forEach((value, index) => sheet.put(HEADER_ROW, INPUT_COLUMNS.firstYear + index, { value, style: 'columnHeaderRight' }));
}

const HEADER_ROW = 3;

/** The one door from the user's cells to our formulas: every input once, with where it stands and how it was read. */
export function inputsSheet(frame: SheetFrame, input: ReportContext): { readonly sheet: SheetBuilder; readonly rows: InputRows } {
  const longest = Math.max(0, ...input.cases.map(({ money }) => money.count));
  const periods = periodHeads(input.casebook, input.words, longest);
  const sheet = new SheetBuilder({ ...frame, columnWidths: [...frame.columnWidths, ...periods.map(() => 13)] });
  addHeader(sheet, input, periods);
  const rows = new InputRows(sheet, input.ledger, input.words);
  rows.section(input.words.label('section-settings'));
  addSettings(rows, input.casebook.setup);
  rows.section(input.words.label('section-rounding'));
  for (const fact of input.cases[0]?.story.facts ?? []) if (SHARED_FACT.test(fact.key)) addFact(rows, '', fact);
  for (const result of input.cases) addCase(rows, input, result);
  return { sheet, rows };
}
