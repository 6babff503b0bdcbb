import fc from 'fast-check';
import type { Draw } from './generated/Draw';
import type { BookFrame, GeneratedBook, GeneratedTable } from './generated/GeneratedBook';
import { drawBenefits, drawCosts, drawSpend } from './generated/lineTables';
import { drawActuals, drawMetrics, drawOneTable } from './generated/metricTables';
import { drawInitiatives, drawReadiness, drawRisks, drawSettings } from './generated/setupTables';
import { drawNames } from './generated/texts';

const YEAR_HEADS: readonly (readonly string[])[] = [
  ['Year 0', 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5'],
  ['Y0', 'Y1', 'Y2'],
  ['2026/27', '2027/28', '2028/29', '2029/30'],
  ['FY26', 'FY27', 'FY28', 'FY29', 'FY30'],
  ['Year 0'],
  [],
];

/** What users do to the names of their sheets; a table is found by its headers. */
const SHEET_NAMES: readonly ((table: string) => string)[] = [
  (table) => table,
  (table) => table,
  (table) => `Bob's ${table}`,
  (table) => `2026 ${table}`,
  (table) => `${table} – Größe (1)`,
  (table) => `'${table.slice(0, 3)}`.replace(/^'/, 'A1 '),
  (table) => `${table}&Co;"x"`,
];

function tableOf(draw: Draw, table: string, rows: GeneratedTable['rows']): readonly GeneratedTable[] {
  if (rows.length === 0) return [];
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const sheet = draw(fc.constantFrom(...SHEET_NAMES))(table);
  const rowsBefore = draw(fc.constantFrom(0, 0, 1, 3));
  const columnsBefore = draw(fc.constantFrom(0, 0, 1));
  return [{ sheet, offset: { rows: rowsBefore, columns: columnsBefore }, headers, rows }];
}

function drawFrame(draw: Draw): BookFrame {
  return {
    initiatives: drawNames(draw, draw(fc.integer({ min: 1, max: 4 })), 'no. '),
    currency: draw(fc.constantFrom('USD', 'GBP', 'EUR', 'CHF', 'JPY')),
    years: draw(fc.constantFrom(...YEAR_HEADS)),
  };
}

function drawTables(draw: Draw, frame: BookFrame): readonly GeneratedTable[] {
  const metrics = drawMetrics(draw, frame);
  return [
    ...tableOf(draw, 'Setup', drawSettings(draw, frame)),
    ...tableOf(draw, 'Initiatives', drawInitiatives(draw, frame)),
    ...tableOf(draw, 'Costs', drawCosts(draw, frame)),
    ...tableOf(draw, 'Benefits', drawBenefits(draw, frame, metrics)),
    ...tableOf(draw, 'Metrics', metrics),
    ...tableOf(draw, 'Actuals', drawActuals(draw, metrics)),
    ...tableOf(draw, 'Spend', drawSpend(draw, frame)),
    ...tableOf(draw, 'Readiness', drawReadiness(draw, frame)),
    ...tableOf(draw, 'Risks', drawRisks(draw, frame)),
  ];
}

function drawBook(draw: Draw): GeneratedBook {
  const frame = drawFrame(draw);
  const isOneTable = draw(fc.integer({ min: 0, max: 7 })) === 0;
  return {
    tables: isOneTable ? tableOf(draw, 'Plan', drawOneTable(draw, frame)) : drawTables(draw, frame),
    localeTag: draw(fc.constantFrom('en-US', 'en-GB', null)),
    preset: draw(fc.constantFrom('us-health', 'nhs-england', 'business', null)),
  };
}

/** Whole casebooks as users would type them, awkward ones included. */
export const caseArbitrary: fc.Arbitrary<GeneratedBook> = fc.gen().map((draw) => drawBook((arbitrary) => draw(() => arbitrary)));

/** The same books on every run. */
export function generatedBooks(count: number, seed: number): readonly GeneratedBook[] {
  return fc.sample(caseArbitrary, { numRuns: count, seed });
}
