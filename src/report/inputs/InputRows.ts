import type { CellAddress } from '../../model/cellAddress';
import { a1 } from '../../model/cellAddress';
import type { CellOrigin, Origin } from '../../model/origin';
import { Labels } from '../build/Labels';
import type { Ledger } from '../build/Ledger';
import type { SheetBuilder } from '../build/SheetBuilder';
import type { StyleRole } from '../description/styleRoles';
import { callFormula, type CellPointer, type Formula } from '../formula/Formula';
import type { ReportWords } from '../words/ReportWords';
import { originFormula, stillSaysFormula } from './originFormula';

/** Columns of the Inputs sheet. */
export const INPUT_COLUMNS = { ref: 0, label: 1, value: 2, unit: 3, cell: 4, reading: 5, shown: 6, still: 7, firstYear: 8 } as const;

/** One input to write. */
export interface InputRow {
  readonly key: string;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly origin: Origin;
  readonly format?: string | undefined;
  /** Wording made from the cell, or what the layout of our sheets follows: never linked, always checked. */
  readonly fixed?: boolean;
  /** Worked out of other inputs, where no cell of the user gives it. */
  readonly formula?: Formula | undefined;
}

const TEXT_FORMAT = '@';
const FORMATS: Readonly<Record<string, string>> = { date: 'd mmm yyyy', share: '0.0%', 'share a year': '0.0%', text: TEXT_FORMAT, choice: TEXT_FORMAT };

/** Writes the rows of the Inputs sheet: each input once, linked to its cell or standing as it was read. */
export class InputRows {
  /** Labels of the section so far: no two rows of it read alike. */
  private labels = new Labels();
  /** First and last cell that says whether an input is as it was. */
  private checks: { readonly first: CellPointer; readonly last: CellPointer } | null = null;

  constructor(
    readonly sheet: SheetBuilder,
    readonly ledger: Ledger,
    readonly words: ReportWords,
  ) {}

  /** The column that says of each input whether it is as it was, as a block; null when none comes from a cell. */
  get checkArea(): { readonly first: CellPointer; readonly last: CellPointer } | null {
    return this.checks;
  }

  section(title: string): void {
    this.labels = new Labels();
    const row = this.sheet.next + 1;
    this.sheet.put(row, 0, { value: title, style: 'section' });
  }

  /** Adds an input under its key; an input that stands already is not written twice. */
  add(input: InputRow): CellPointer {
    if (this.ledger.has(input.key)) return this.ledger.find(input.key);
    const row = this.sheet.next;
    const { origin, value, unit, fixed = false } = input;
    const formula = origin.kind === 'cell' && !fixed ? originFormula(origin, value, unit) : (input.formula ?? null);
    // Editing a formula in a cell of text format turns it into a text: only values that stand get that format.
    const format = input.format ?? (formula !== null && FORMATS[unit] === TEXT_FORMAT ? undefined : FORMATS[unit]);
    this.named(row, input);
    const at = this.sheet.put(row, INPUT_COLUMNS.value, {
      value,
      style: valueStyle(origin, value, formula !== null),
      formula: formula ?? undefined,
      format,
    });
    this.inUnit(row, unit);
    this.origin(row, origin, formula !== null);
    return this.ledger.record(input.key, at);
  }

  /** Key, label and unit of a row. */
  head(row: number, input: Pick<InputRow, 'key' | 'label' | 'unit'>): void {
    this.named(row, input);
    this.inUnit(row, input.unit);
  }

  private named(row: number, { key, label }: Pick<InputRow, 'key' | 'label'>): void {
    this.sheet.put(row, INPUT_COLUMNS.ref, { value: key, style: 'key' });
    this.sheet.put(row, INPUT_COLUMNS.label, { value: this.labels.unique(label), style: 'label' });
  }

  /** A number without a unit says so. */
  private inUnit(row: number, unit: string): void {
    this.sheet.put(row, INPUT_COLUMNS.unit, { value: unit === '' ? this.words.label('unit-none') : unit, style: 'unit' });
  }

  /** Where a value stands, how it was read, and whether its cell still says so. */
  origin(row: number, origin: Origin, linked: boolean): void {
    this.place(row, origin);
    if (origin.kind !== 'cell') return;
    if (linked) this.changed(row, origin);
    else this.still(row, origin);
  }

  /** Where a value stands and how it was read. */
  place(row: number, origin: Origin): void {
    const cell = firstCell(origin);
    if (cell !== null) {
      this.sheet.put(row, INPUT_COLUMNS.cell, { value: `${cell.sheet}!${a1(cell)}`, style: 'link', link: { sheet: cell.sheet, cell: a1(cell) } });
    }
    this.sheet.put(row, INPUT_COLUMNS.reading, { value: this.words.reading(origin), style: 'muted' });
  }

  /** A fixed value: whether the cell still says what was read. */
  private still(row: number, origin: CellOrigin): void {
    const shown = this.shown(row, origin);
    this.check(this.sheet.put(row, INPUT_COLUMNS.still, { value: true, formula: stillSaysFormula(origin, shown), style: 'text' }));
  }

  /** A live value: whether the cell says what it said when the sheets were written. */
  private changed(row: number, origin: CellOrigin): void {
    const shown = this.shown(row, origin);
    this.asWritten(row, stillSaysFormula(origin, shown));
  }

  private shown(row: number, origin: CellOrigin): CellPointer {
    const number = origin.holds === 'number';
    return this.sheet.put(row, INPUT_COLUMNS.shown, { value: number ? Number(origin.shown) : origin.shown, style: 'text', format: number ? (origin.format ?? 'General') : TEXT_FORMAT });
  }

  /** Says of a live value that it is as it was, or changed since. */
  asWritten(row: number, holds: Formula): void {
    const { label } = this.words;
    const formula = callFormula('IF', holds, label('as-written'), label('changed-since'));
    this.check(this.sheet.put(row, INPUT_COLUMNS.still, { value: label('as-written'), formula, style: 'text' }));
  }

  private check(at: CellPointer): void {
    this.checks = { first: this.checks?.first ?? at, last: at };
  }
}

function firstCell(origin: Origin): CellAddress | null {
  if (origin.kind === 'cell') return origin.at;
  return origin.kind === 'derived' ? (origin.from[0] ?? null) : null;
}

function valueStyle(origin: Origin, value: number | string, linked: boolean): StyleRole {
  const text = typeof value === 'string';
  if (linked) return text ? 'linkedText' : 'linked';
  const read = origin.kind === 'cell' || origin.kind === 'derived' || origin.kind === 'given';
  if (read) return text ? 'inputText' : 'input';
  return text ? 'assumptionText' : 'assumption';
}
