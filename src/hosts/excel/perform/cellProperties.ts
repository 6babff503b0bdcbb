import { FONT_NAME, FONT_SIZE } from '../../../report/description/theme';
import type { BorderLook, Look } from '../../../report/description/theme';

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const HORIZONTAL = { left: 'Left', right: 'Right', center: 'Center' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** A colour as Office.js writes it. */
export function hashed(rgb: string): string {
  return `#${rgb}`;
}

function border({ weight, color }: BorderLook): Excel.CellBorder {
  return { style: 'Continuous', weight: WEIGHTS[weight], color: hashed(color) };
}

function borders({ top, bottom, left }: Look): Excel.CellBorderCollection {
  return {
    ...(top === undefined ? {} : { top: border(top) }),
    ...(bottom === undefined ? {} : { bottom: border(bottom) }),
    ...(left === undefined ? {} : { left: border(left) }),
  };
}

function font(look: Look): Excel.CellPropertiesFont {
  return {
    name: FONT_NAME,
    size: look.size ?? FONT_SIZE,
    bold: look.bold === true,
    italic: look.italic === true,
    // Excel underlines a linked cell by itself, and the look is copied on to cells without a link.
    underline: 'None',
    ...(look.color === undefined ? {} : { color: hashed(look.color) }),
  };
}

/** A look as properties of a cell that carries none yet. */
export function cellProperties(look: Look): Excel.SettableCellProperties {
  const hasBorders = look.top !== undefined || look.bottom !== undefined || look.left !== undefined;
  // Indents count only with a stated side.
  const horizontal = look.horizontal ?? (look.indent === undefined ? undefined : 'left');
  return {
    format: {
      font: font(look),
      ...(look.fill === undefined ? {} : { fill: { color: hashed(look.fill) } }),
      ...(hasBorders ? { borders: borders(look) } : {}),
      ...(horizontal === undefined ? {} : { horizontalAlignment: HORIZONTAL[horizontal] }),
      ...(look.vertical === undefined ? {} : { verticalAlignment: VERTICAL[look.vertical] }),
      ...(look.wrap === true ? { wrapText: true } : {}),
      ...(look.indent === undefined ? {} : { indentLevel: look.indent }),
    },
  };
}
