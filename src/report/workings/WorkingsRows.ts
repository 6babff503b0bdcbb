import { sumOf } from '../../model/sumOf';
import { Labels } from '../build/Labels';
import type { Ledger } from '../build/Ledger';
import type { SheetBuilder } from '../build/SheetBuilder';
import type { StyleRole } from '../description/styleRoles';
import { areaFormula, callFormula, type CellPointer, type Formula } from '../formula/Formula';

/** Columns of a Workings sheet: label, unit, single value or total, then year by year. */
export const WORKINGS_COLUMNS = { label: 0, unit: 1, value: 2, firstYear: 3 } as const;
/** Row of the heads of a Workings sheet, zero-based: the periods stand in it. */
export const WORKINGS_HEADER_ROW = 3;

/** A row with one amount a year. */
export interface YearRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** The formula of a year, alike in relative notation for all years. */
  readonly formula: (year: number, row: number) => Formula;
  /** `sum`: total in the value column. */
  readonly total?: 'sum';
  /** What stands in the value column instead: the amount from which a row of months begins. */
  readonly begins?: { readonly value: number; readonly formula: Formula };
  readonly format?: string;
  readonly style?: StyleRole;
}

/** A row with a single value. */
export interface ValueRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | string;
  readonly formula?: Formula;
  readonly format?: string;
  readonly style?: StyleRole;
}

/** Writes the rows of one Workings sheet under keys of one initiative. */
export class WorkingsRows {
  /** Labels of the section so far: no two rows of it read alike. */
  private labels = new Labels();

  constructor(
    readonly sheet: SheetBuilder,
    readonly ledger: Ledger,
    readonly id: string,
  ) {}

  section(title: string): void {
    this.labels = new Labels();
    this.sheet.put(this.sheet.next + 1, 0, { value: title, style: 'section' });
  }

  /** The cell of a year in a row that stands, its row fixed and its column free. */
  yearCell(key: string, year: number): CellPointer {
    const at = this.find(key);
    return { ...at, column: WORKINGS_COLUMNS.firstYear + year, columnFixed: false, rowFixed: true };
  }

  /** All years of a row that stands. */
  years(key: string, count: number): Formula {
    const at = this.find(key);
    const cell = (column: number): CellPointer => ({ ...at, column });
    return areaFormula(cell(WORKINGS_COLUMNS.firstYear), cell(WORKINGS_COLUMNS.firstYear + count - 1));
  }

  find(key: string): CellPointer {
    return this.ledger.find(`${this.id}/${key}`);
  }

  has(key: string): boolean {
    return this.ledger.has(`${this.id}/${key}`);
  }

  /** Another name for a row that stands: where nothing is added to it, a sum is the row itself. */
  alias(name: string, key: string): void {
    this.ledger.record(`${this.id}/${name}`, this.find(key));
  }

  addYears(row: YearRow): CellPointer {
    const at = this.sheet.next;
    const { values, style = 'number', format = '#,##0' } = row;
    this.sheet.put(at, WORKINGS_COLUMNS.label, { value: this.labels.unique(row.label), style: style === 'total' ? 'strong' : 'label' });
    this.sheet.put(at, WORKINGS_COLUMNS.unit, { value: row.unit, style: 'unit' });
    values.forEach((value, year) => {
      this.sheet.put(at, WORKINGS_COLUMNS.firstYear + year, { value, formula: row.formula(year, at), style, format });
    });
    const place = this.sheet.at(at, WORKINGS_COLUMNS.value);
    this.ledger.record(`${this.id}/${row.key}`, place);
    if (row.total === 'sum') {
      const value = sumOf(values);
      this.sheet.put(at, WORKINGS_COLUMNS.value, { value, formula: callFormula('SUM', this.years(row.key, values.length)), style, format });
    }
    if (row.begins !== undefined) this.sheet.put(at, WORKINGS_COLUMNS.value, { ...row.begins, style, format });
    return place;
  }

  addValue(row: ValueRow): CellPointer {
    const at = this.sheet.next;
    const { value, formula, style = 'number', format } = row;
    this.sheet.put(at, WORKINGS_COLUMNS.label, { value: this.labels.unique(row.label), style: 'label' });
    this.sheet.put(at, WORKINGS_COLUMNS.unit, { value: row.unit, style: 'unit' });
    const place = this.sheet.put(at, WORKINGS_COLUMNS.value, {
      value,
      style,
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    });
    return this.ledger.record(`${this.id}/${row.key}`, place);
  }
}
