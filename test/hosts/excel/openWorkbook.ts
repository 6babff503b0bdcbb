import { ExcelWorkbook } from '../../../src/hosts/excel/ExcelWorkbook';
import type { ExcelHostOptions } from '../../../src/hosts/excel/ExcelRunner';
import { openEmulatedExcel, type EmulatedWorkbook, type OpenExcel } from '../../preview/openEmulatedExcel';

/** A workbook in the emulated Excel, the host that writes to it, and what went wrong in the background. */
export interface OpenWorkbook extends OpenExcel {
  readonly workbook: ExcelWorkbook;
  readonly failures: unknown[];
}

/** Opens a workbook for the host; waiting takes no time. */
export function openWorkbook(content: EmulatedWorkbook = { sheets: [{ name: 'Costs', cells: [[42]] }] }, changes: Partial<ExcelHostOptions> = {}): OpenWorkbook {
  const excel = openEmulatedExcel(content);
  const failures: unknown[] = [];
  const workbook = new ExcelWorkbook({
    run: (batch) => excel.Excel.run(batch),
    isSetSupported: () => true,
    onFailure: (error) => failures.push(error),
    wait: () => Promise.resolve(),
    ...changes,
  });
  return { ...excel, workbook, failures };
}
