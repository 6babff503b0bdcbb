/** A line on one side of a cell, in the words of Office.js. */
export interface BorderSide {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks. Colours are `#RRGGBB`; sizes in points. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fontColor: string;
  /** Empty: no fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: BorderSide | null;
  readonly bottom: BorderSide | null;
  readonly left: BorderSide | null;
  readonly right: BorderSide | null;
}

/** The Normal style of a new workbook. */
export const NORMAL_LOOK: CellLook = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  fontColor: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

/** The look of a cell whose conditional format holds: its font and fill, by documented path, come over those of the cell. */
export function withCondition(look: CellLook, condition: Readonly<Record<string, unknown>>): CellLook {
  const color = condition['font.color'];
  const fill = condition['fill.color'];
  return {
    ...look,
    ...(typeof color === 'string' ? { fontColor: color } : {}),
    ...(typeof fill === 'string' ? { fill } : {}),
    bold: condition['font.bold'] === true || (look.bold && condition['font.bold'] === undefined),
    italic: condition['font.italic'] === true || (look.italic && condition['font.italic'] === undefined),
  };
}

/** Applies one change to many looks; cells that shared a look go on sharing one. */
export function lookChange(change: (look: CellLook) => CellLook): (look: CellLook) => CellLook {
  const changed = new Map<CellLook, CellLook>();
  return (look) => {
    const known = changed.get(look);
    if (known !== undefined) return known;
    const fresh = change(look);
    changed.set(look, fresh);
    return fresh;
  };
}
