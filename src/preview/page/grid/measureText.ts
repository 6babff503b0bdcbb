import type { CellLook } from '../view/SheetView';

/** What of a look makes its letters wide or narrow. */
export type Letters = Pick<CellLook, 'size' | 'font' | 'bold' | 'italic'>;

/** How wide a text is in the letters of a look, in pixels. */
export type MeasureText = (text: string, look: Letters) => number;

/** A letter's usual width against its size, where nothing can measure it. */
const USUAL_LETTER = 0.5;

/** The stack of typefaces behind a name: Carlito has Calibri's widths where Calibri is missing. */
export function fontStack(name: string): string {
  return `"${name}", Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif`;
}

/** The look's letters as a CSS font. */
export function cssFont(look: Letters): string {
  const style = look.italic ? 'italic ' : '';
  const weight = look.bold ? '700 ' : '';
  return `${style}${weight}${String(look.size)}px ${fontStack(look.font)}`;
}

/** A guess from the number of letters, for places without a screen. */
export function guessTextWidth(text: string, look: Letters): number {
  return text.length * look.size * USUAL_LETTER;
}

/** Measures with the browser's own letters; remembers what it measured. */
export function screenMeasure(context: CanvasRenderingContext2D): MeasureText {
  const known = new Map<string, number>();
  return (text, look) => {
    const font = cssFont(look);
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const width = context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}
