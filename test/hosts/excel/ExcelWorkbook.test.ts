import { describedBook, describedSheet, fullSheet } from '../descriptions';
import { openWorkbook } from './openWorkbook';
import { exampleReport } from '../../report/exampleReport';
import { snapshot } from '../../../src/preview/snapshot';

it('writes', async () => {
  const { workbook, host } = openWorkbook();
  try {
  console.log(JSON.stringify(await workbook.writeSheets(describedBook(describedSheet([['About', 1]]), fullSheet()))));
  } catch (e) { console.log(JSON.stringify(host.log.entries, null, 1)); throw e; }
  console.log(JSON.stringify(host.log.entries, null, 1));
  console.log(JSON.stringify(await workbook.readTables()));
  console.log(JSON.stringify(snapshot(host.book), null, 1).slice(0,6000));
});
it('writes example', async () => {
  const { workbook, host } = openWorkbook();
  const r = await exampleReport('virtual-ward');
  try {
  console.log(JSON.stringify(await workbook.writeSheets(r.report.book)));
  } catch (e) { console.log(JSON.stringify(host.log.entries, null, 1)); throw e; }
  console.log(JSON.stringify(host.log.entries, null, 1));
});
