import { readFileSync } from 'node:fs';
import { startFormulaEngine } from '../../src/preview/book/FormulaEngine';

/** Loads the formula engine of the emulated Excel into this process; again does no harm. */
export function loadFormulaEngine(): void {
  startFormulaEngine(new Uint8Array(readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm')));
}
