import type { CSSProperties } from 'react';
import type { EdgeLook } from '../view/SheetView';
import { CELL_PADDING, INDENT_STEP, LINE_HEIGHT } from './fittedHeight';
import type { PlacedCell } from './layRow';
import { fontStack } from './measureText';

const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

function edge(look: EdgeLook | null): string {
  return look === null ? 'none' : `${String(look.width)}px solid ${look.color}`;
}

/** A cell's own box: its fill and the lines right of and below it. */
export function cellBoxStyle(placed: PlacedCell, width: number): CSSProperties {
  return {
    width,
    ...(placed.fill === null ? {} : { backgroundColor: placed.fill }),
    borderRight: edge(placed.right),
    borderBottom: edge(placed.bottom),
  };
}

/** The box in which a cell's text stands: the cell, its merged area, or as far as the text runs over blank neighbours. */
export function cellTextStyle(placed: PlacedCell, zoom: number): CSSProperties {
  const look = placed.cell?.look;
  if (look === undefined) return {};
  const indent = look.indent * INDENT_STEP * zoom;
  const padding = CELL_PADDING * zoom;
  return {
    left: placed.textLeft,
    width: placed.textWidth,
    height: placed.textHeight - 1,
    alignItems: VERTICAL[look.vertical],
    textAlign: placed.align,
    paddingLeft: padding + (placed.align === 'left' ? indent : 0),
    paddingRight: padding + (placed.align === 'right' ? indent : 0),
    fontFamily: fontStack(look.font),
    fontSize: look.size,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : 'normal',
    textDecoration: look.underline ? 'underline' : 'none',
    lineHeight: LINE_HEIGHT,
    color: look.color,
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    overflowWrap: look.wrap ? 'break-word' : 'normal',
  };
}
