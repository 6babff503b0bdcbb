import { format as formatted } from 'numfmt';
import type { CellValue } from './Cell';

/** Writes values as cells show them, by number format (en-US). Results are kept, as formats and values repeat. */
export class ShownTexts {
  private readonly known = new Map<string, string>();

  of({ type, value }: CellValue, format: string): string {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (type === 'Empty' || type === 'Error') return String(value);
    const key = `${format}\n${type}\n${String(value)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const shown = formatted(format, value, { throws: false });
    this.known.set(key, shown);
    return shown;
  }
}
