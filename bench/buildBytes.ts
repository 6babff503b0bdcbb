import { nodeDeflate, nodeInflate } from '../src/cli/nodeZip';
import { buildReport } from '../src/app/buildReport';
import { planReading } from '../src/app/planReading';
import { FileWorkbook } from '../src/hosts/xlsx/FileWorkbook';
import type { WorkbookDescription } from '../src/report/description/SheetDescription';
import { serialOfIso } from '../src/model/calendar';

/** A finished job: what was written, and how long each stage took, in milliseconds. */
export interface BuiltBytes {
  readonly bytes: Uint8Array;
  readonly book: WorkbookDescription;
  readonly stages: Readonly<Record<'read' | 'compute' | 'write', number>>;
}

/** The whole job as `casebridge build` does it: bytes of a casebook in, bytes of the finished workbook out. */
export async function buildBytes(input: Uint8Array, initiatives: readonly string[]): Promise<BuiltBytes> {
  const begin = performance.now();
  const workbook = FileWorkbook.fromBytes(input, 'many.xlsx', nodeInflate);
  const raw = await workbook.readTables();
  const plan = planReading(raw, {});
  if (plan.state !== 'ready') throw new TypeError('the casebook is not recognised');
  const read = performance.now();
  const built = buildReport(raw, plan.mapping, { today: serialOfIso('2026-06-01') ?? 0, initiatives });
  const computed = performance.now();
  await workbook.writeSheets(built.report.book);
  const bytes = workbook.toBytes(nodeDeflate);
  const written = performance.now();
  return { bytes, book: built.report.book, stages: { read: read - begin, compute: computed - read, write: written - computed } };
}
