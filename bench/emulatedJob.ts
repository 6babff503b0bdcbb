import { ExcelWorkbook } from '../src/hosts/excel/ExcelWorkbook';
import type { RawSheet, RawWorkbook } from '../src/model/rawWorkbook';
import type { WorkbookDescription } from '../src/report/description/SheetDescription';
import { openEmulatedExcel } from '../test/preview/openEmulatedExcel';

/** Requests of one job: those that only read, and those that write, in bytes as they were sent. */
export interface Traffic {
  readonly reads: number;
  readonly writes: readonly number[];
}

/** A workbook in the emulated Excel whose requests are counted. */
export interface EmulatedJob {
  readonly read: () => Promise<{ readonly raw: RawWorkbook; readonly traffic: Traffic }>;
  readonly write: (book: WorkbookDescription) => Promise<Traffic>;
}

function cellsOf({ rows }: RawSheet): (string | number | boolean | null)[][] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: columns }, (_, column) => row[column]?.value ?? null));
}

/** Opens what a file holds; its input tables are plain cells. */
export function openEmulatedJob(input: RawWorkbook): EmulatedJob {
  const { host, Excel } = openEmulatedExcel({ name: input.fileName, sheets: input.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) })) });
  const workbook = new ExcelWorkbook({
    run: (batch) => Excel.run(batch),
    isSetSupported: () => true,
    onFailure: (error) => {
      throw error;
    },
    wait: () => Promise.resolve(),
  });
  const since = (from: number): readonly number[] => host.log.entries.slice(from).map(({ bytesIn }) => bytesIn);
  return {
    read: async () => {
      const from = host.log.entries.length;
      const raw = await workbook.readTables();
      return { raw, traffic: { reads: since(from).length, writes: [] } };
    },
    write: async (book) => {
      const from = host.log.entries.length;
      let writes = 0;
      // Told once for each request that writes; all before them only read.
      await workbook.writeSheets(book, () => (writes += 1));
      const sent = since(from);
      return { reads: sent.length - writes, writes: sent.slice(sent.length - writes) };
    },
  };
}
