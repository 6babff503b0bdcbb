import { readFileSync } from 'node:fs';
import { describeTemplate } from '../../../../src/app/describeTemplate';
import type { ExampleName } from '../../../../src/app/examples';
import { startFormulaEngine } from '../../../../src/preview/book/FormulaEngine';
import type { EmulatedExcel } from '../../../../src/preview/EmulatedExcel';
import { describedExcel } from '../../../../src/preview/page/connect/describedExcel';
import { EmulatedTryHost } from '../../../../src/preview/page/connect/EmulatedTryHost';
import { firstCell } from '../../../../src/preview/page/connect/firstCell';

startFormulaEngine(new Uint8Array(readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm')));

/** An example as the page opens it; nothing else is open. */
export function openTryHost(name: ExampleName | 'empty'): { readonly excel: EmulatedExcel; readonly host: EmulatedTryHost } {
  const description = name === 'empty' ? { title: '', sheets: [] } : describeTemplate(null, name);
  const excel = describedExcel(description, { name: 'Try.xlsx', thisYear: 2026 });
  return { excel, host: new EmulatedTryHost(excel, firstCell(excel.book, 'Costs')) };
}

/** Sends a request as the library does, and waits for the answer. */
export function send(host: EmulatedTryHost, body: object, flags = 0): Promise<unknown> {
  return new Promise((answered) => {
    host.connect((text) => answered(JSON.parse(text)))(JSON.stringify({ id: 1, type: 1, flags, message: { url: 'ProcessQuery', body: JSON.stringify(body) } }));
  });
}
