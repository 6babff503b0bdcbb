import type { RawCell, RawValue } from '../../../model/rawWorkbook';
import { decodeCellText } from '../xml/xmlText';

/** What a cell element says, still as text. */
export interface CellTexts {
  readonly reference: string | undefined;
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly hasFormula: boolean;
}

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

/** A formula that no program has calculated since it was written: it has no value to read, and is not blank either. */
export const NOT_CALCULATED = '#NOT CALCULATED';

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+)?Z?$/;

/** Strict files may store dates as ISO texts; everything after this works with serial numbers. */
function serialOf(text: string, date1904: boolean): number | string {
  if (!ISO_DATE.test(text)) return text;
  const zoned = text.endsWith('Z') ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`;
  return (Date.parse(zoned) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MILLISECONDS_PER_DAY;
}

function valueOf(texts: CellTexts, text: string, context: SheetContext): RawValue {
  switch (texts.type) {
    case 's':
      return context.strings[Number(text)] ?? null;
    case 'str':
      return decodeCellText(text);
    case 'inlineStr':
      return text;
    case 'b':
      return text === '1' || text === 'true';
    case 'd':
      return serialOf(text, context.date1904);
    default: {
      const number = Number(text);
      return text.trim() === '' || Number.isNaN(number) ? null : number;
    }
  }
}

function withFormat(cell: RawCell, format: string | undefined): RawCell {
  return format === undefined ? cell : { ...cell, format };
}

/** The cell as the model knows it; null for a cell that holds nothing. */
export function toRawCell(texts: CellTexts, context: SheetContext): RawCell | null {
  const format = context.formats[texts.style];
  if (texts.value === null) {
    return texts.hasFormula && texts.type !== 'str' ? withFormat({ value: null, error: NOT_CALCULATED }, format) : null;
  }
  if (texts.type === 'e') return withFormat({ value: null, error: texts.value }, format);
  const value = valueOf(texts, texts.value, context);
  return value === null || value === '' ? null : withFormat({ value }, format);
}
