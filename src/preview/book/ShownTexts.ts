import { Model } from '@ironcalc/wasm';
import type { CellValue } from './Cell';

/** Decimals that a number format asks for, in its first section. */
function decimalsOf(format: string): number {
  const plain = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const places = /\.([0#?]+)/.exec(plain)?.[1]?.length ?? 0;
  return places + (plain.includes('%') ? 2 : 0);
}

/** Formats round half away from zero; the engine's rounds half to even. */
function roundedFor(value: number, format: string): number {
  const isNumberFormat = /[0#]/.test(format) && !/[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/,(?=[^0#]|$)|E[+-]/.test(format);
  const decimals = decimalsOf(format);
  if (!isNumberFormat || decimals > 12) return value;
  const scaled = Number(`${String(Math.abs(value))}e${String(decimals)}`);
  if (!Number.isFinite(scaled)) return value;
  return Math.sign(value) * Number(`${String(Math.floor(scaled + 0.5))}e-${String(decimals)}`);
}

/** Writes values as cells show them, by number format. Results are kept, as formats and values repeat. */
export class ShownTexts {
  private readonly model = new Model('shown', 'en', 'UTC', 'en');
  private readonly known = new Map<string, string>();

  constructor() {
    this.model.pauseEvaluation();
  }

  of({ type, value }: CellValue, format: string): string {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (type !== 'Double' || typeof value !== 'number') return String(value);
    const key = `${format}\n${String(value)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.model.setUserInput(0, 1, 1, String(roundedFor(value, format)));
    this.model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width: 1, height: 1 }, 'num_fmt', format);
    const shown = this.model.getFormattedCellValue(0, 1, 1);
    this.known.set(key, shown);
    return shown;
  }
}
