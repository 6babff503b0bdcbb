import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { ENGLISH_TEMPLATE_WORDS } from '../../../src/locales/en/template';
import type { ExampleRow } from '../../../src/report/template/Example';
import { templateSheets } from '../../../src/report/template/templateSheets';

const YEARS = ['2026/27', '2027/28', '2028/29'];

/** One row an initiative: what it costs now, and what it releases and saves a year; no benefits where both are blank. */
export interface SmallCase {
  readonly id: string;
  readonly cost: number;
  readonly cash?: number;
  readonly other?: number;
}

function benefit(Initiative: string, Benefit: string, rest: ExampleRow & { readonly amount: number | undefined }): readonly ExampleRow[] {
  const { amount, ...columns } = rest;
  return amount === undefined ? [] : [{ Initiative, Benefit, ...columns, '2027/28': amount, '2028/29': amount }];
}

/** A casebook of small cases as a person would have it: an .xlsx file with the tables of the template. */
export async function portfolioWorkbook(cases: readonly SmallCase[]): Promise<FileWorkbook> {
  const tables = {
    initiatives: cases.map(({ id }) => ({ ID: id, Initiative: `Project ${id}`, Sponsor: 'Medical Director' })),
    costs: cases.map(({ id, cost }) => ({ Initiative: id, 'Cost line': 'Build and training', Type: 'Capital', '2026/27': cost })),
    benefits: cases.flatMap(({ id, cash, other }) => [
      ...benefit(id, 'Contract ends', { Class: 'cash-releasing', amount: cash }),
      ...benefit(id, 'Better care', { Class: 'societal', amount: other }),
    ]),
    metrics: cases.map(({ id }) => ({ Initiative: id, Metric: 'Wait', Unit: 'minutes', Better: 'lower', Baseline: 40, Target: 30, 'Target date': '2028-03-31' })),
  };
  const setup = [['Currency', 'GBP'], ['Preset', 'nhs-england'], ['First year', '2026/27'], ['Years', 2]];
  const workbook = FileWorkbook.empty('portfolio.xlsx');
  await workbook.writeSheets(templateSheets({ words: ENGLISH_TEMPLATE_WORDS, preset: null, example: { title: 'Small', about: 'Made up.', years: YEARS, setup, tables } }));
  return FileWorkbook.fromBytes(workbook.toBytes(), 'portfolio.xlsx');
}
