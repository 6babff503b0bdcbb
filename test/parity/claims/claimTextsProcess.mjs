// Recalculates one workbook in IronCalc and hands back what some of its cells read: JSON on standard input and output.
// No number formats are set, which is what takes the time where every digit of every cell is wanted.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';

initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm')).replace(/wasm\.js$/, 'wasm_bg.wasm')) });

const { sheets, wanted } = JSON.parse(readFileSync(0, 'utf8'));
const model = new Model('book', 'en', 'UTC', 'en');
model.pauseEvaluation();
sheets.forEach(({ name }, index) => {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
});
sheets.forEach(({ cells }, sheet) => cells.forEach(([row, column, input]) => model.setUserInput(sheet, row + 1, column + 1, input)));
model.resumeEvaluation();
model.evaluate();
process.stdout.write(JSON.stringify(wanted.map(([sheet, row, column]) => model.getFormattedCellValue(sheet, row + 1, column + 1))));
