// Recalculates workbooks in IronCalc: sheets as JSON on standard input, values as JSON on standard output. A process
// of its own, since the package is an ES module around WebAssembly, which the test runner does not load.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';

const KINDS = { 1: 'number', 2: 'text', 4: 'boolean', 16: 'error' };
/** Shows all digits of a number, as the package hands out shown values only. */
const ALL_DIGITS = '0.00000000000000E+00';

function place(model, sheet, { row, column, input, isNumber }) {
  model.setUserInput(sheet, row + 1, column + 1, input);
  const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
  model.updateRangeStyle(area, 'num_fmt', isNumber ? ALL_DIGITS : 'general');
}

function recalculated(sheets) {
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  sheets.forEach(({ cells }, sheet) => cells.forEach((cell) => place(model, sheet, cell)));
  model.resumeEvaluation();
  model.evaluate();
  const valueOf = (sheet, { row, column }) => ({
    row,
    column,
    kind: KINDS[model.getCellType(sheet, row + 1, column + 1)] ?? 'error',
    shown: model.getFormattedCellValue(sheet, row + 1, column + 1),
  });
  const values = sheets.map(({ name, cells }, sheet) => ({ name, cells: cells.map((cell) => valueOf(sheet, cell)) }));
  model.free();
  return values;
}

initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm')).replace(/wasm\.js$/, 'wasm_bg.wasm')) });
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(recalculated)));
