import { openEmulatedExcel, type EmulatedWorkbook, type OpenExcel } from './openEmulatedExcel';

/** Does something in a freshly opened workbook, syncs, and gives the host to look into. */
export async function inExcel(workbook: EmulatedWorkbook, act: (context: Excel.RequestContext) => void | Promise<void>): Promise<OpenExcel['host']> {
  const { Excel, host } = openEmulatedExcel(workbook);
  await Excel.run(async (context) => {
    await act(context);
    await context.sync();
  });
  return host;
}

/** The code that the library reports for what an add-in tries. */
export async function refusedWith(workbook: EmulatedWorkbook, act: (context: Excel.RequestContext) => void | Promise<void>): Promise<string> {
  try {
    await inExcel(workbook, act);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'not refused';
}
