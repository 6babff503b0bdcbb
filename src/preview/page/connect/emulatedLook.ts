import type { BorderSide, CellLook as EmulatedLook } from '../../book/CellLook';
import type { CellLook, EdgeLook } from '../view/SheetView';

/** Pixels of a point on a screen. */
export const PIXELS_PER_POINT = 96 / 72;

const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = { Left: 'left', Right: 'right', Center: 'center' };
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = { Top: 'top', Center: 'center' };

function edge(side: BorderSide | null): EdgeLook | null {
  if (side === null || side.style === 'None') return null;
  return { width: WIDTHS[side.weight] ?? 1, color: side.color };
}

function translated(look: EmulatedLook): CellLook {
  return {
    size: look.fontSize * PIXELS_PER_POINT,
    font: look.fontName,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline !== 'None',
    color: look.fontColor,
    fill: look.fill === '' ? null : look.fill,
    horizontal: HORIZONTAL[look.horizontal] ?? 'general',
    vertical: VERTICAL[look.vertical] ?? 'bottom',
    wrap: look.wrap,
    indent: look.indent,
    top: edge(look.top),
    right: edge(look.right),
    bottom: edge(look.bottom),
    left: edge(look.left),
  };
}

const known = new WeakMap<EmulatedLook, CellLook>();

/** How a cell of the emulated workbook looks on the page; cells share looks, so each is translated once. */
export function emulatedLook(look: EmulatedLook): CellLook {
  const before = known.get(look);
  if (before !== undefined) return before;
  const fresh = translated(look);
  known.set(look, fresh);
  return fresh;
}
