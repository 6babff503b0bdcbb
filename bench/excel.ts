import { buildReport } from '../src/app/buildReport';
import { describeTemplate } from '../src/app/describeTemplate';
import { planReading } from '../src/app/planReading';
import { contentOf } from '../src/hosts/excel/plan/contentOf';
import { jsonBytes } from '../src/hosts/excel/plan/requestBytes';
import { FileWorkbook } from '../src/hosts/xlsx/FileWorkbook';
import { serialOfIso } from '../src/model/calendar';
import type { RawWorkbook } from '../src/model/rawWorkbook';
import type { WorkbookDescription } from '../src/report/description/SheetDescription';
import { openEmulatedJob, type Traffic } from './emulatedJob';
import { manyInitiatives } from './manyInitiatives';

const INITIATIVES = 500;
/** Initiatives with sheets of their own. */
const NAMED = 10;
const SEED = 20260601;
/** What fits into one request of Excel on the web, with room to spare. */
const PAYLOAD = 4_500_000;

function describe(raw: RawWorkbook, initiatives: readonly string[]): WorkbookDescription {
  const plan = planReading(raw, {});
  if (plan.state !== 'ready') throw new TypeError('the casebook is not recognised');
  return buildReport(raw, plan.mapping, { today: serialOfIso('2026-06-01') ?? 0, initiatives }).report.book;
}

interface Cells {
  readonly count: number;
  readonly bytes: number;
}

/** Cells of a kind and what their values alone take. */
function cellsIn({ sheets }: WorkbookDescription, isFormula: boolean): Cells {
  const inputs = sheets.flatMap((sheet) => contentOf(sheet, (formula) => formula).flat());
  const chosen = inputs.filter((input) => input !== '' && (typeof input === 'string' && input.startsWith('=')) === isFormula);
  return { count: chosen.length, bytes: chosen.reduce<number>((sum, input) => sum + jsonBytes(input) + 1, 0) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const each = ({ count, bytes }: Cells): string => (bytes / Math.max(1, count)).toFixed(1);

function told(what: string, { reads, writes }: Traffic): string {
  const bytes = sum(writes);
  return `${what}: ${String(reads)} requests that read, ${String(writes.length)} that write; ${String(bytes)} bytes written, ${String(Math.ceil(bytes / PAYLOAD))} payloads of 4.5 MB; largest ${String(Math.max(0, ...writes))}`;
}

async function measure(name: string, input: RawWorkbook, initiatives: readonly string[]): Promise<readonly string[]> {
  const job = openEmulatedJob(input);
  const { raw, traffic } = await job.read();
  const book = describe(raw, initiatives);
  const first = await job.write(book);
  const again = await job.write(book);
  const [values, formulas] = [cellsIn(book, false), cellsIn(book, true)];
  const bytes = sum(first.writes);
  const besides = bytes - values.bytes - formulas.bytes;
  return [
    `${name}: ${String(book.sheets.length)} sheets, ${String(values.count)} value cells, ${String(formulas.count)} formula cells`,
    `reading the input: ${String(traffic.reads)} requests`,
    told('first write', first),
    `bytes per cell: ${(bytes / (values.count + formulas.count)).toFixed(1)} in all; a value ${each(values)}, a formula ${each(formulas)}, looks and all else ${(besides / (values.count + formulas.count)).toFixed(1)}`,
    told('the same again', again),
  ];
}

/**
 * What the add-in's host sends to Excel, counted over the emulated one: requests and bytes. Times of an emulation
 * say nothing, so none are printed.
 *
 * @returns lines to print.
 */
export async function benchExcel(): Promise<string[]> {
  const example = FileWorkbook.empty('virtual-ward.xlsx');
  await example.writeSheets(describeTemplate(null, 'virtual-ward'));
  const many = FileWorkbook.fromBytes(await manyInitiatives(INITIATIVES, SEED), 'many.xlsx');
  const named = Array.from({ length: NAMED }, (_, index) => `I-${String(index + 1).padStart(3, '0')}`);
  return [
    'Requests to Excel (emulated), counted',
    ...(await measure('One case', await example.readTables(), [])),
    ...(await measure(`${String(INITIATIVES)} initiatives, ${String(NAMED)} of them with their own sheets`, await many.readTables(), named)),
  ];
}
