import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDelimitedFile } from '../../../src/hosts/csv/readDelimitedFile';
import type { Casebook } from '../../../src/model/Casebook';
import type { RawWorkbook } from '../../../src/model/rawWorkbook';
import { readCasebook } from '../../../src/intake/casebook/readCasebook';
import { mappingText } from '../../../src/intake/mapping/mappingFile';
import { parseMappingFile } from '../../../src/intake/mapping/parseMappingFile';
import { proposeMapping } from '../../../src/intake/mapping/proposeMapping';
import { placesOf, problemsOf, TODAY } from '../readBook';

const EXCERPTS = path.join(__dirname, '../../reference/foreign');

function fileOf(folder: string, name: string): RawWorkbook {
  return readDelimitedFile(new Uint8Array(readFileSync(path.join(folder, name))), name);
}

/** Printed, confirmed and applied, as a person does it. */
function confirmed(workbook: RawWorkbook, edit: (text: string) => string = (text) => text): Casebook {
  const mapping = parseMappingFile(edit(mappingText(proposeMapping(workbook).mapping)));
  return readCasebook({ workbook, mapping, options: { today: TODAY } });
}

const total = (book: Casebook): number =>
  book.initiatives.flatMap(({ costs }) => costs.flatMap(({ years }) => years)).reduce((sum, year) => sum + (year?.value ?? 0), 0);

describe('trusts with years in the column names', () => {
  const workbook = fileOf(EXCERPTS, 'nhs-records-cost.csv');

  it('are proposed with the totals as cost by year, and ask for confirmation', () => {
    const proposal = proposeMapping(workbook);
    const [table] = proposal.mapping.tables;
    expect(proposal).toMatchObject({ needsConfirmation: true, outcome: 'uncertain' });
    expect(table).toMatchObject({ table: 'initiatives', orientation: 'rows', headerLine: 0, certain: false });
    expect(table?.columns.filter(({ field }) => field !== null).map(({ header, field }) => [header, field])).toEqual([
      ['trust_code', 'id'],
      ['trust_name', 'initiative'],
    ]);
    expect(table?.years.map(({ header }) => header)).toEqual([17, 18, 19, 20, 21, 22, 23].map((year) => `mrc_total_20${year}${year + 1}`));
    expect(table?.alternatives.map(({ prefix }) => prefix)).toEqual(['mrc_off', 'mrc_on']);
  });

  it('are refused unconfirmed', () => {
    const { mapping } = proposeMapping(workbook);
    expect(() => readCasebook({ workbook, mapping, options: { today: TODAY } })).toThrow(
      expect.objectContaining({ code: 'mapping-invalid', data: { reason: 'not-confirmed', place: 'nhs-records-cost' } }),
    );
  });

  it('become one initiative each with every year once confirmed', () => {
    const book = confirmed(workbook, (text) => text.replace('"currency": null', '"currency": "GBP"'));
    expect(book.initiatives).toHaveLength(12);
    expect(book.periodLabels).toEqual(['2017/18', '2018/19', '2019/20', '2020/21', '2021/22', '2022/23', '2023/24']);
    expect(book.setup).toMatchObject({ currency: { value: 'GBP', origin: { kind: 'given', by: 'mapping' } }, firstYear: { value: 2017 }, years: { value: 6 } });
    expect(book.initiatives[0]).toMatchObject({ id: 'rtq', costs: [{ label: { value: 'mrc_total' } }] });
    expect(book.initiatives[0]?.costs[0]?.years.map((year) => year?.value)).toEqual([34648, 39826, 730671, 227138, 632233, 588488, 612164]);
  });

  it('take another family of years when a person says so', () => {
    const swap = (text: string): string =>
      text.replace(/"years": \[[\s\S]*?\n {6}\]/u, '"years": [{ "column": "C", "header": "mrc_off_201718", "year": "2017/18" }]');
    expect(confirmed(workbook, swap).initiatives[0]?.costs[0]?.years.map((year) => year?.value)).toEqual([34648]);
  });
});

describe('projects as columns', () => {
  const workbook = fileOf(EXCERPTS, 'uk-major-projects-2014.csv');

  it('are proposed with names down the first column and millions of pounds', () => {
    const { mapping, needsConfirmation } = proposeMapping(workbook);
    const [table] = mapping.tables;
    expect(needsConfirmation).toBe(true);
    expect(table).toMatchObject({ table: 'initiatives', orientation: 'columns', headerLine: 0, firstLine: 1, lastLine: 10 });
    expect(table?.columns.filter(({ field }) => field !== null).map(({ slot, field, exponent, currency }) => [slot, field, exponent, currency])).toEqual([
      [0, 'initiative', 0, null],
      [5, 'start', 0, null],
      [12, 'cost', 6, 'GBP'],
    ]);
  });

  it('keep every project; what is withheld or wrong is said with its cell', () => {
    const book = confirmed(workbook);
    expect(book.initiatives).toHaveLength(10);
    expect(book.initiatives[0]).toMatchObject({
      name: { value: 'FE Capital Investment Programme' },
      record: { start: { value: 40329 }, cost: { value: 5_609_460_000, origin: { factor: 1e6, coercion: 'magnitude-from-header' } } },
    });
    expect(placesOf(book, 'text-decoded')).toEqual(['']);
    expect(placesOf(book, 'cell-has-error')).toEqual(['uk-major-projects-2014!E6']);
    expect(placesOf(book, 'value-withheld')).toEqual(['uk-major-projects-2014!H13', 'uk-major-projects-2014!I13']);
    expect(placesOf(book, 'number-unreadable')).toEqual(['uk-major-projects-2014!G13']);
    expect(book.initiatives.filter(({ costs }) => costs.length === 0)).toHaveLength(3);
  });

  it('read an unclear date by the clear ones of its own row', () => {
    const book = confirmed(workbook);
    expect(placesOf(book, 'date-ambiguous')).toEqual([]);
    const start = problemsOf(book).find(({ code, at }) => code === 'value-coerced' && at?.row === 5 && at.column === 2);
    expect(start?.data['value']).toBe('2006-10-01');
  });
});

const WHOLE = process.env['CASEBRIDGE_DATA'] ?? '';
const whereWhole = existsSync(path.join(WHOLE, 'uk_gmpp_2014_transposed.csv')) ? describe : describe.skip;

whereWhole('the whole files (run where CASEBRIDGE_DATA names their folder)', () => {
  it('give 234 trusts whose costs add up to the cells', () => {
    const workbook = fileOf(WHOLE, 'nhs_trust_records_cost_and_epr.csv');
    const book = confirmed(workbook);
    const [header = [], ...rows] = workbook.sheets[0]?.rows ?? [];
    const slots = header.flatMap((cell, slot) => (/^mrc_total_\d{6}$/.test(String(cell.value)) ? [slot] : []));
    const sum = rows.reduce((all, row) => all + slots.reduce((part, slot) => part + Number(row[slot]?.value ?? 0), 0), 0);
    expect(book.initiatives).toHaveLength(234);
    expect(total(book)).toBeCloseTo(sum, 2);
  });

  it('give 199 projects, each with its cost or a problem at its cost cell', () => {
    const book = confirmed(fileOf(WHOLE, 'uk_gmpp_2014_transposed.csv'));
    const said = new Set(problemsOf(book).filter(({ at, code }) => at?.row === 12 && code !== 'value-coerced').map(({ at }) => at?.column));
    expect(book.initiatives).toHaveLength(199);
    expect(book.initiatives.filter(({ costs }) => costs.length === 0).every(({ place }) => said.has(place.first.column))).toBe(true);
    expect([said.size, book.initiatives.filter(({ costs }) => costs.length > 0).length]).toEqual([16, 183]);
  });
});
