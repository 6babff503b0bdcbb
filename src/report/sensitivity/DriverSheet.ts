import type { Driver } from '../../money/sensitivity/Driver';
import type { Sensitivity } from '../../money/sensitivity/sensitivity';
import type { ReportContext } from '../build/ReportContext';
import type { SheetBuilder } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import type { CellArea, SheetArea } from '../description/SheetDescription';
import type { StyleRole } from '../description/styleRoles';
import { areaFormula, type CellPointer, type Formula } from '../formula/Formula';
import { WORKINGS_COLUMNS } from '../workings/WorkingsRows';
import type { MoneyColumns } from './moneyColumns';
import type { LiveCells } from './LiveCells';
import { YEAR_COLUMNS, type SensitivityLayout } from './sensitivityLayout';

/** What every part of a sensitivity sheet is written from. */
export interface DriverSheet {
  readonly sheet: SheetBuilder;
  readonly cells: LiveCells;
  readonly context: ReportContext;
  readonly result: CaseResult;
  readonly found: Sensitivity;
  readonly layout: SensitivityLayout;
  readonly currency: string;
  /** Of the table of drivers and of the rows by year, whose columns are narrow. */
  readonly narrow: MoneyColumns;
  /** What the drivers go by, in their order; no two alike. */
  readonly names: readonly string[];
}

/** The block between two cells; one cell alone stands for itself. */
export function blockOf(from: CellPointer, to: CellPointer): Formula {
  return from.row === to.row && from.column === to.column ? { kind: 'cell', at: from } : areaFormula(from, to);
}

/** A cell of Workings or Inputs under this case, fixed. */
export function caseCell({ context, result }: DriverSheet, key: string): CellPointer {
  return context.ledger.find(`${result.initiative.id}/${key}`);
}

/** The cell of a year in a row of Workings, its column free: years stand in the same column there and here. */
export function yearCell(of: DriverSheet, key: string, year: number): CellPointer {
  return { ...caseCell(of, key), column: WORKINGS_COLUMNS.firstYear + year, columnFixed: false };
}

/** All years of a row of Workings. */
export function yearsOf(of: DriverSheet, key: string): Formula {
  const last = of.result.money.count - 1;
  const fixed = (year: number): CellPointer => ({ ...yearCell(of, key, year), columnFixed: true });
  return blockOf(fixed(0), fixed(last));
}

/** All years of a row of this sheet. */
export function yearsHere({ sheet, result }: DriverSheet, row: number): Formula {
  const at = (year: number): CellPointer => sheet.at(row, YEAR_COLUMNS.first + year);
  return blockOf(at(0), at(result.money.count - 1));
}

/** A column of the table of drivers. */
export function driverColumn({ sheet, layout }: DriverSheet, column: number): Formula {
  return blockOf(sheet.at(layout.firstDriver, column), sheet.at(layout.lastDriver, column));
}

/** The same for a chart. */
export function driverArea({ sheet, layout }: DriverSheet, column: number, count: number): SheetArea {
  return { sheet: sheet.name, firstRow: layout.firstDriver, lastRow: layout.firstDriver + count - 1, firstColumn: column, lastColumn: column };
}

/** Merges cells and gives each of them the style. */
export function mergeBlock(sheet: SheetBuilder, area: CellArea, style: StyleRole): void {
  sheet.fill(area, style);
  sheet.merges.push(area);
}

/** The words that a driver goes by. */
export function driverName({ source, ofBaseline }: Driver, { words }: ReportContext): string {
  const name = source.kind === 'risk' ? (source.risk.risk.record.risk?.value ?? source.risk.key) : source.line.label.value;
  const kind = ofBaseline ? 'driver-of-baseline' : `driver-${source.kind}`;
  return words.sentence(kind, { name });
}
