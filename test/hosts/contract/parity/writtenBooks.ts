import { describeTemplate } from '../../../../src/app/describeTemplate';
import type { ExampleName } from '../../../../src/app/examples';
import { FileWorkbook } from '../../../../src/hosts/xlsx/FileWorkbook';
import type { WorkbookPort } from '../../../../src/hosts/port';
import { snapshot } from '../../../../src/preview/snapshot';
import type { ChartDescription, ValidationDescription, WorkbookDescription } from '../../../../src/report/description/SheetDescription';
import { reportOf } from '../../../report/exampleReport';
import { describedBook, describedSheet, fullSheet } from '../../descriptions';
import { openWorkbook } from '../../excel/openWorkbook';
import { fileFacts } from './fileFacts';
import { liveFacts } from './liveFacts';
import type { SheetFacts } from './SheetFacts';

/** A workbook that both hosts write: what is described, step by step, as each next step may read the one before. */
export interface WrittenBook {
  readonly name: string;
  readonly write: (port: WorkbookPort) => Promise<readonly WorkbookDescription[]>;
}

function example(name: ExampleName): WrittenBook {
  return {
    name: `the example ${name}`,
    write: async (port) => {
      const template = describeTemplate(null, name);
      await port.writeSheets(template);
      const { book } = reportOf(await port.readTables()).report;
      await port.writeSheets(book);
      return [template, book];
    },
  };
}

const SIX_CELLS = describedSheet(
  [
    ['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By'],
    ['Cloud migration', '$2M', 'Patient wait time (minutes)', 42, 29.4, '31 May 2028'],
  ],
  { id: 'sheet', name: 'Plan', role: 'template' },
);

const sixCells: WrittenBook = {
  name: 'six cells',
  write: async (port) => {
    const input = describedBook(SIX_CELLS);
    await port.writeSheets(input);
    const { book } = reportOf(await port.readTables()).report;
    await port.writeSheets(book);
    return [input, book];
  },
};

const RULES: readonly ValidationDescription['rule'][] = [
  { kind: 'decimal', minimum: 0, maximum: 1.5 },
  { kind: 'decimal', minimum: null, maximum: 100 },
  { kind: 'whole', minimum: 1, maximum: null },
  { kind: 'date', minimum: 46_000, maximum: null },
  { kind: 'date', minimum: null, maximum: 47_000 },
];

/** Bars to both sides of zero on one line, with words along the axes. */
function tornado(chart: ChartDescription): ChartDescription {
  return { ...chart, title: 'As tornado', kind: 'bar', bars: { arrangement: 'over', gap: 35 }, axisTitles: { value: 'Difference, £' } };
}

/** Columns of two kinds on top of each other, without room between. */
function columnsInOne(chart: ChartDescription): ChartDescription {
  return { ...chart, title: 'As distribution', kind: 'column', bars: { arrangement: 'stacked', gap: 0 }, axisTitles: { category: 'NPV, £', value: 'Chance' }, labelStep: 2 };
}

/** Bars and columns as well as lines, links, several looks: what the examples do not use. */
const everything: WrittenBook = {
  name: 'a sheet that uses everything',
  write: async (port) => {
    const full = fullSheet();
    const charts = full.charts.flatMap((chart) => [chart, { ...chart, title: 'As bars', kind: 'bar' as const, showLegend: false }, { ...chart, title: 'As columns', kind: 'column' as const }, tornado(chart), columnsInOne(chart)]);
    const linked = describedSheet([], { rows: [{ height: 33, cells: [{ column: 0, value: 'See the case', style: 'link', link: { sheet: full.name, cell: 'B4' } }] }], freeze: { rows: 0, columns: 2 } });
    const validations = full.validations.flatMap((listed) => [listed, ...RULES.map((rule, index) => ({ ...listed, rule, area: { ...listed.area, firstColumn: index + 1, lastColumn: index + 1 }, severity: 'warning' as const }))]);
    const book = describedBook(linked, { ...full, charts, validations });
    await port.writeSheets(book);
    return [book];
  },
};

export const WRITTEN_BOOKS: readonly WrittenBook[] = [example('virtual-ward'), example('tele-icu'), sixCells, everything];

/** What a host holds once a workbook is written, and what was described. */
export interface Written {
  readonly described: WorkbookDescription;
  readonly held: readonly SheetFacts[];
}

function joined(steps: readonly WorkbookDescription[]): WorkbookDescription {
  return { title: '', sheets: steps.flatMap(({ sheets }) => sheets) };
}

/** Writes a workbook into a file. */
export async function writtenFile(book: WrittenBook): Promise<Written> {
  const file = FileWorkbook.empty('Book.xlsx');
  const steps = await book.write(file);
  return { described: joined(steps), held: await fileFacts(file.toBytes()) };
}

/** Writes a workbook into the emulated Excel; the empty sheet of a new one is left out. */
export async function writtenExcel(book: WrittenBook): Promise<Written> {
  const { workbook, host } = openWorkbook({ name: 'Book.xlsx' });
  const steps = await book.write(workbook);
  const { sheets } = snapshot(host.book);
  return { described: joined(steps), held: sheets.filter(({ name }) => name !== 'Sheet1').map(liveFacts) };
}
