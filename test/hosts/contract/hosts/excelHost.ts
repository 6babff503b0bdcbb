import { openWorkbook } from '../../excel/openWorkbook';
import { parseA1 } from '../../../../src/model/cellAddress';
import type { HostUnderTest } from '../HostUnderTest';

/** The add-in's host over the emulated Excel. */
export const EXCEL_HOST: HostUnderTest = {
  name: 'the open workbook (emulated Excel)',
  open: (sheets) => {
    const { workbook, host, Excel } = openWorkbook({ name: 'plan.xlsx', sheets: sheets.map((sheet) => ({ ...sheet })) });
    return Promise.resolve({
      port: workbook,
      person: {
        renames: (from, to) => {
          host.book.renameSheet(host.book.sheet(from), to);
          return Promise.resolve();
        },
        copies: (sheet, to) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(sheet).copy('End').name = to;
            await context.sync();
          }),
        typesText: (sheet, cell, text) => {
          host.person.types(sheet, cell, text);
          return Promise.resolve();
        },
      },
      formulaAt: (sheet, cell) => {
        const { row, column } = parseA1(cell);
        const { content } = host.book.sheet(sheet).cellAt(row, column);
        return content.kind === 'formula' ? content.formula.slice(1) : null;
      },
    });
  },
};
