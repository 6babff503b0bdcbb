import { fillBook } from '../../../src/preview/fillBook';
import { EmulatedExcel } from '../../../src/preview/EmulatedExcel';
import { readFileSync } from 'node:fs';
import { startFormulaEngine } from '../../../src/preview/book/FormulaEngine';
import { openInBrowser } from './openInBrowser';

const PAGE = `<!doctype html><title>Add-in</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script>
window.ready = Office.onReady();
</script>`;

it('works', async () => {
  startFormulaEngine(new Uint8Array(readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm')));
  const excel = new EmulatedExcel();
  fillBook(excel.book, [{ name: 'Costs', cells: [[1, '=A1*2']] }]);
  const { frame, close, browser } = await openInBrowser(excel, '/usr/bin/chromium', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  frame.page().on('console', (m) => console.log('C', m.text()));
  frame.page().on('pageerror', (m) => console.log('E', m.message));
  try {
    const info = await Promise.race([frame.evaluate(() => Reflect.get(window, 'ready')), new Promise((resolve) => setTimeout(() => resolve('timeout'), 10000))]);
    console.log(info);
    const v = await frame.evaluate(() => Excel.run(async (context) => { const r = context.workbook.worksheets.getItem('Costs').getRange('A1:B1').load('values'); 
      Reflect.set(window, 'heard', []);
      context.workbook.worksheets.onChanged.add(async (e) => { Reflect.get(window, 'heard').push(e.address); });
      await context.sync(); return r.values; }));
    console.log(v);
    excel.person.types('Costs', 'A1', '7');
    await new Promise((r) => setTimeout(r, 300));
    console.log(await frame.evaluate(() => Reflect.get(window, 'heard')));
  } finally { await close(); }
}, 60000);
