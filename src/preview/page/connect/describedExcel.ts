import { FONT_NAME, FONT_SIZE, THEME, type BorderLook, type Look } from '../../../report/description/theme';
import type { CellDescription, SheetDescription, WorkbookDescription } from '../../../report/description/SheetDescription';
import { NORMAL_LOOK, type BorderSide, type CellLook } from '../../book/CellLook';
import type { EmulatedBook } from '../../book/EmulatedBook';
import type { EmulatedSheet } from '../../book/EmulatedSheet';
import { EmulatedExcel } from '../../EmulatedExcel';
import { addTable } from '../../objects/tableObjects';

/** A column's width in points from its width in characters: 7 pixels a digit and 5 around them. */
const DIGIT_PIXELS = 7;
const AROUND_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

const HORIZONTAL = { left: 'Left', right: 'Right', center: 'Center' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function border(look: BorderLook | undefined): BorderSide | null {
  return look === undefined ? null : { style: 'Continuous', weight: WEIGHT[look.weight], color: `#${look.color}` };
}

function alignment({ horizontal, vertical, wrap, indent }: Look): Partial<CellLook> {
  return {
    ...(horizontal === undefined ? {} : { horizontal: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: VERTICAL[vertical] }),
    wrap: wrap === true,
    indent: indent ?? 0,
  };
}

function cellLook({ style, format }: CellDescription): CellLook {
  const look: Look = THEME[style];
  return {
    ...NORMAL_LOOK,
    ...alignment(look),
    numberFormat: format ?? look.format ?? 'General',
    fontName: FONT_NAME,
    fontSize: look.size ?? FONT_SIZE,
    bold: look.bold === true,
    italic: look.italic === true,
    fontColor: look.color === undefined ? NORMAL_LOOK.fontColor : `#${look.color}`,
    fill: look.fill === undefined ? '' : `#${look.fill}`,
    top: border(look.top),
    bottom: border(look.bottom),
    left: border(look.left),
  };
}

/** Looks of one style and format are one object, as cells of the emulated workbook share them. */
function sharedLooks(): (cell: CellDescription) => CellLook {
  const known = new Map<string, CellLook>();
  return (cell) => {
    const key = `${cell.style} ${cell.format ?? ''}`;
    const look = known.get(key) ?? cellLook(cell);
    known.set(key, look);
    return look;
  };
}

function fillCells(sheet: EmulatedSheet, description: SheetDescription, lookOf: (cell: CellDescription) => CellLook): void {
  description.rows.forEach(({ cells, height }, row) => {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    for (const cell of cells) {
      const { column, value, formula } = cell;
      const look = lookOf(cell);
      sheet.restyle({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, () => look);
      if (formula !== undefined) sheet.put(row, column, { kind: 'formula', formula: `=${formula}` });
      else if (value !== null && value !== '') sheet.put(row, column, { kind: 'constant', value });
    }
  });
}

function fillSheet(book: EmulatedBook, description: SheetDescription): void {
  const sheet = book.sheet(description.name);
  fillCells(sheet, description, sharedLooks());
  description.columnWidths.forEach((width, column) => sheet.columnWidths.set(column, (width * DIGIT_PIXELS + AROUND_PIXELS) * POINTS_PER_PIXEL));
  for (const area of description.merges) sheet.merge(area);
  for (const { name, area } of description.tables) addTable(book, { sheet, area }, true).name = name;
  sheet.frozen = description.freeze;
  sheet.showGridlines = description.showGridlines;
  sheet.tabColor = `#${description.tabColor}`;
}

/** An emulated Excel with described sheets as if a person had typed them: they are no sheets of ours. */
export function describedExcel(description: WorkbookDescription, options: { readonly name: string; readonly thisYear: number }): EmulatedExcel {
  const excel = new EmulatedExcel(options.name, options.thisYear);
  for (const { name } of description.sheets) excel.book.addSheet(name);
  for (const sheet of description.sheets) fillSheet(excel.book, sheet);
  if (description.sheets.length === 0) excel.book.addSheet();
  excel.book.takeChanges();
  return excel;
}
