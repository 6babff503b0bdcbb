import { describeTemplate } from '../../src/app/describeTemplate';
import { FileWorkbook } from '../../src/hosts/xlsx/FileWorkbook';
import type { SheetDescription } from '../../src/report/description/SheetDescription';
import { describedBook, describedSheet, type CellSketch } from '../hosts/descriptions';
import { buildFile, buildGenerated, type BuiltFile } from '../parity/buildGenerated';
import { generatedBooks } from '../parity/caseArbitrary';
import { LONG_HORIZON } from '../parity/longHorizon';
import { SIX_CELLS } from '../parity/sixCells';
import { linksLead, masterEverywhere, noChains, noCircles, numbersAreInputs, oneWay } from './rules/flowRules';
import { noArrays, noBlanketErrors, noHiddenDiscounting, noLiterals, noRounding, plainFunctions, shallowIf, shortFormulas } from './rules/formulaRules';
import { mergesOnlyToRead, nothingHidden, printable, sameYears, titled } from './rules/layoutRules';
import type { ModellingRule, RuledBook } from './rules/ModellingRule';
import { labelledRows, nothingOverFormulas, oneFormulaPerRow, wholeRanges } from './rules/rowRules';

const SEED = 35;
const GENERATED = 30;

async function exampleFile(name: 'tele-icu' | 'virtual-ward'): Promise<BuiltFile> {
  const workbook = FileWorkbook.empty(`${name}.xlsx`);
  await workbook.writeSheets(describeTemplate(null, name));
  return buildFile(workbook.toBytes(), { localeTag: null, preset: null });
}

const ruledOf = ({ built }: BuiltFile): RuledBook => ({ book: built.report.book, userSheets: built.raw.sheets.map(({ name }) => name) });

/** A formula with a value that does not matter here. */
const says = (formula: string, value: string | number = 0): CellSketch => ({ formula, value });
const working = (...rows: readonly (readonly CellSketch[])[]): SheetDescription => describedSheet(rows, { id: 'workings:x', name: 'Workings', role: 'working' });
const ruled = (...sheets: readonly SheetDescription[]): RuledBook => ({ book: describedBook(...sheets), userSheets: ['Costs'] });
/** A row as it stands on Workings: label, unit, value, years. */
const row = (formula: string, ...years: readonly string[]): readonly CellSketch[] => ['Row', 'USD', says(formula), ...years.map((each) => says(each))];
const years = (id: string, ...heads: readonly string[]): SheetDescription => describedSheet([[], [], [], ['Row', 'Unit', 'Total', ...heads]], { id, name: id, role: 'working' });
const sheetWith = (changes: Partial<SheetDescription>): RuledBook => ruled(describedSheet([['Title'], ['What it is for']], { role: 'working', ...changes }));
const { page } = describedSheet([]);

/** Every rule with a description that breaks it, so that a rule which sees nothing is found out. */
const RULES: readonly (readonly [id: string, rule: ModellingRule, broken: RuledBook])[] = [
  ['M01 no typed number outside Inputs', numbersAreInputs, ruled(working(['Row', 'USD', 5]))],
  ['M03 inputs, workings, outputs', oneWay, ruled(working(row('Costs!A1')))],
  ['M04 same column, same year', sameYears, ruled(years('a', '2026', '2027'), years('b', '2027', '2028'))],
  ['M05 one formula per row', oneFormulaPerRow, ruled(working(row('SUM(D1:F1)', 'Inputs!D$1', 'Inputs!E$1', 'Inputs!E$1*1')))],
  ['M08 no number inside a formula', noLiterals, ruled(working(row('Inputs!A1*0.05')))],
  ['M09 nothing typed over formulas', nothingOverFormulas, ruled(working(['Row', 'USD', null, says('Inputs!A1'), 7]))],
  ['M10 short formulas', shortFormulas, ruled(working(row(`"${'x'.repeat(256)}"`)))],
  ['M11 no third IF', shallowIf, ruled(working(row('IF(A1,1,IF(A2,1,IF(A3,1,0)))')))],
  ['M12 factors laid out', noHiddenDiscounting, ruled(working(row('NPV(A1,D1:F1)')))],
  ['M13 no circles', noCircles, ruled(working(row('D1', 'C1+1')))],
  ['M14 no arrays', noArrays, ruled(working(row('SUM(FILTER(D1:F1,D1:F1))')))],
  ['M15 no covered errors', noBlanketErrors, ruled(working(row('IFERROR(A1,0)')))],
  ['M16 no chain of links', noChains, ruled(working(row('D1', '$E$1', 'Inputs!A1')))],
  ['M17 ranges end with their block', wholeRanges, ruled(working(row('SUM(D1:E1)', 'Inputs!D1', 'Inputs!E1', 'Inputs!F1')))],
  ['M18 labels and units', labelledRows, ruled(working([], [], [], [], ['Row', '', says('Inputs!A1')]))],
  ['M20 no rounding of numbers', noRounding, ruled(describedSheet([], { rows: [{ cells: [{ column: 0, value: 1, formula: 'ROUND(A2,0)', style: 'number' }] }] }))],
  ['M21 nothing hidden', nothingHidden, sheetWith({ columnWidths: [0] })],
  ['M22 no merged inputs or workings', mergesOnlyToRead, sheetWith({ merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }] })],
  ['M24 master check everywhere', masterEverywhere, ruled(working(row('Inputs!A1')))],
  ['M25 plain functions', plainFunctions, ruled(working(row('MYRATE(A1)')))],
  ['M33 print set-up', printable, sheetWith({ page: { ...page, header: { left: 'x', right: '&D' } } })],
  ['M35 title and description', titled, ruled(describedSheet([['Title']]))],
  ['links lead somewhere', linksLead, ruled(describedSheet([], { rows: [{ cells: [{ column: 0, value: 'x', style: 'link', link: { sheet: 'Nowhere', cell: 'A1' } }] }] }))],
];

describe.each(RULES)('%s', (_, rule, broken) => {
  it('is broken by a description made to break it', () => {
    expect(rule(broken).length).toBeGreaterThan(0);
  });
});

describe('modelling rules', () => {
  const books: RuledBook[] = [];

  beforeAll(async () => {
    const files = await Promise.all([exampleFile('tele-icu'), exampleFile('virtual-ward'), buildGenerated(SIX_CELLS), buildGenerated(LONG_HORIZON), ...generatedBooks(GENERATED, SEED).map(buildGenerated)]);
    books.push(...files.map(ruledOf));
  }, 120_000);

  it.each(RULES)('%s holds on every described workbook', (_, rule) => {
    expect(books.flatMap(rule)).toEqual([]);
  });

  it('look at examples, the six cells, a long horizon and generated casebooks', () => {
    expect(books).toHaveLength(GENERATED + 4);
  });
});
