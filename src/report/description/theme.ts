import type { StyleRole } from './styleRoles';

/** One side of a cell's border. */
export interface BorderLook {
  readonly weight: 'hair' | 'thin' | 'medium';
  readonly color: string;
}

/** How a style role looks. Colours are RRGGBB; sizes in points. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly top?: BorderLook;
  readonly bottom?: BorderLook;
  readonly left?: BorderLook;
  readonly horizontal?: 'left' | 'right' | 'center';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly format?: string;
}

/** The one typeface of the sheets. */
export const FONT_NAME = 'Calibri';
/** Size of plain text in points. */
export const FONT_SIZE = 10;

const INK = '13253A';
const MUTED = '5A6B7F';
const TEAL = '00647A';
const AMBER = '8A4B00';
const RED = '9B1C1C';
const BAND = 'F2F7FA';
const INPUT_FILL = 'FFF8E1';
const ASSUMPTION_FILL = 'FDEFD8';
const ENGINE_FILL = 'ECEAF7';
const HAIRLINE = { weight: 'thin', color: 'D5DEE6' } as const;
const RULE = { weight: 'thin', color: MUTED } as const;
const HEAVY = { weight: 'medium', color: INK } as const;

/** Colours that charts and tabs share with the theme. */
export const PALETTE = { ink: INK, muted: MUTED, teal: TEAL, amber: AMBER, red: RED, band: BAND, grey: '9AA7B5' } as const;

/** One calm theme, one type scale; never colour alone (inputs also carry a border, states a word). */
export const THEME = {
  plain: { color: INK, vertical: 'top' },
  eyebrow: { size: 10, color: TEAL, bold: true, vertical: 'center' },
  title: { size: 16, bold: true, color: INK, vertical: 'center' },
  headline: { size: 18, bold: true, color: INK, wrap: true, vertical: 'center' },
  subtitle: { size: 11, color: MUTED, wrap: true, vertical: 'top' },
  section: { size: 11, bold: true, color: TEAL, vertical: 'bottom' },
  label: { color: INK, vertical: 'top', wrap: true },
  muted: { size: 9, color: MUTED, vertical: 'top', wrap: true },
  text: { color: INK, wrap: true, vertical: 'top' },
  strong: { color: INK, bold: true, wrap: true, vertical: 'top' },
  columnHeader: { size: 9, bold: true, color: MUTED, bottom: RULE, wrap: true, vertical: 'bottom' },
  columnHeaderRight: { size: 9, bold: true, color: MUTED, bottom: RULE, wrap: true, vertical: 'bottom', horizontal: 'right' },
  columnHeaderIndented: { size: 9, bold: true, color: MUTED, bottom: RULE, wrap: true, vertical: 'bottom', indent: 1 },
  figureLabel: { size: 9, color: MUTED, top: HEAVY, vertical: 'bottom', indent: 1 },
  figure: { size: 18, bold: true, color: INK, horizontal: 'left', vertical: 'center', indent: 1 },
  figureNote: { size: 9, color: MUTED, wrap: true, vertical: 'top', bottom: HAIRLINE, indent: 1 },
  number: { color: INK, horizontal: 'right', vertical: 'top', format: '#,##0' },
  total: { color: INK, bold: true, horizontal: 'right', vertical: 'top', top: RULE, format: '#,##0' },
  date: { color: INK, horizontal: 'left', vertical: 'top', format: 'd mmm yyyy' },
  unit: { size: 9, color: MUTED, vertical: 'top' },
  input: { color: INK, fill: INPUT_FILL, bottom: HAIRLINE, top: HAIRLINE, left: HAIRLINE, horizontal: 'right', vertical: 'top' },
  inputText: { color: INK, fill: INPUT_FILL, bottom: HAIRLINE, top: HAIRLINE, left: HAIRLINE, wrap: true, vertical: 'top' },
  assumption: { color: INK, italic: true, fill: ASSUMPTION_FILL, bottom: { weight: 'thin', color: AMBER }, horizontal: 'right', vertical: 'top' },
  assumptionText: { color: INK, italic: true, fill: ASSUMPTION_FILL, bottom: { weight: 'thin', color: AMBER }, horizontal: 'left', vertical: 'top', wrap: true },
  linked: { color: INK, fill: BAND, bottom: HAIRLINE, horizontal: 'right', vertical: 'top' },
  linkedText: { color: INK, fill: BAND, bottom: HAIRLINE, horizontal: 'left', vertical: 'top', wrap: true },
  engineValue: { color: INK, italic: true, fill: ENGINE_FILL, bottom: { weight: 'thin', color: '5B4FA2' }, horizontal: 'right', vertical: 'top' },
  textPart: { size: 9, color: MUTED, vertical: 'top' },
  statement: { color: INK, wrap: true, vertical: 'top' },
  band: { color: INK, fill: BAND, wrap: true, vertical: 'center' },
  bandStrong: { color: TEAL, bold: true, fill: BAND, wrap: true, vertical: 'center' },
  arrow: { size: 16, color: TEAL, horizontal: 'center', vertical: 'center' },
  note: { color: INK, fill: INPUT_FILL, bottom: HAIRLINE, top: HAIRLINE, left: HAIRLINE, wrap: true, vertical: 'top' },
  good: { color: '1B5E3A', bold: true, vertical: 'top', wrap: true },
  open: { color: AMBER, bold: true, vertical: 'top', wrap: true },
  bad: { color: RED, bold: true, vertical: 'top', wrap: true },
  link: { color: TEAL, vertical: 'top', wrap: true },
  key: { size: 9, color: MUTED, vertical: 'top' },
  rule: { bottom: HAIRLINE },
  rowText: { color: INK, wrap: true, vertical: 'center', bottom: HAIRLINE },
  rowStrong: { color: INK, bold: true, wrap: true, vertical: 'center', bottom: HAIRLINE },
  rowValue: { color: INK, horizontal: 'left', wrap: true, vertical: 'center', bottom: HAIRLINE },
  rowNumber: { color: INK, horizontal: 'right', vertical: 'center', bottom: HAIRLINE, format: '#,##0' },
  rowSum: { color: INK, bold: true, horizontal: 'right', vertical: 'center', bottom: HAIRLINE, format: '#,##0' },
  rowDate: { color: INK, horizontal: 'left', vertical: 'center', bottom: HAIRLINE, indent: 1, format: 'mmm yyyy' },
  rowOpen: { color: AMBER, bold: true, wrap: true, vertical: 'center', bottom: HAIRLINE },
  rowMuted: { size: 9, color: MUTED, wrap: true, vertical: 'center', bottom: HAIRLINE },
} as const satisfies Readonly<Record<StyleRole, Look>>;
