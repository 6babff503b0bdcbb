import type { CellArea } from '../../report/description/SheetDescription';
import { renameSheetReferences } from '../../hosts/renameSheetReferences';
import { refusal } from '../host/refusal';
import type { CellBlock } from './CellBlock';
import { overlap, parseArea } from './areas';
import { withCondition, type CellLook } from './CellLook';
import { EmulatedSheet } from './EmulatedSheet';
import { FormulaEngine } from './FormulaEngine';
import type { NamePart } from './SheetParts';
import { ShownTexts } from './ShownTexts';
import { withoutSheet } from './withoutSheet';

/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** Something that happened to the workbook and that an add-in may listen to. */
export type BookChange =
  | { readonly kind: 'changed'; readonly sheet: EmulatedSheet; readonly area: CellArea; readonly source: 'Local' | 'Remote' }
  | { readonly kind: 'added' | 'deleted'; readonly sheet: EmulatedSheet; readonly source: 'Local' | 'Remote' };

const MAX_NAME = 31;
const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;

/** The workbook behind the emulated Excel. */
export class EmulatedBook {
  readonly sheets: EmulatedSheet[] = [];
  readonly names: NamePart[] = [];
  readonly xmlParts: XmlPart[] = [];
  readonly engine = new FormulaEngine(() => this.sheets);
  private readonly shownTexts = new ShownTexts();
  activeSheetId = '';
  selection: CellBlock | null = null;
  enableEvents = true;
  calculationMode = 'Automatic';
  /** Sheets can be neither added, removed, renamed nor moved. */
  isStructureProtected = false;
  /** Dates count from 1904 instead of 1900; told to add-ins, the emulation itself does not calculate so. */
  date1904 = false;
  /** Who changes cells at the moment: the person in front of this Excel (or an add-in), or somebody elsewhere. */
  source: 'Local' | 'Remote' = 'Local';
  private changes: BookChange[] = [];
  private readonly heard = new Set<string>();
  private count = 0;

  constructor(
    readonly name: string,
    private readonly thisYear: number,
  ) {}

  /** Refuses changes to the list of sheets while the structure is protected. */
  guardStructure(): void {
    if (this.isStructureProtected) throw refusal('AccessDenied', 'The structure of the workbook is protected.');
  }

  nextId(): string {
    this.count += 1;
    return `{${String(this.count).padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  addSheet(name = this.freeName()): EmulatedSheet {
    this.guardStructure();
    this.assertName(name, null);
    const changed = (sheet: EmulatedSheet, area: CellArea) => this.note({ kind: 'changed', sheet, area, source: this.source });
    const sheet = new EmulatedSheet(this.nextId(), name, { engine: this.engine, thisYear: this.thisYear, changed });
    this.sheets.push(sheet);
    this.engine.forget();
    if (this.activeSheetId === '') this.activeSheetId = sheet.id;
    this.note({ kind: 'added', sheet, source: this.source });
    return sheet;
  }

  removeSheet(sheet: EmulatedSheet): void {
    this.guardStructure();
    const isLastVisible = sheet.visibility === 'Visible' && this.sheets.filter((one) => one.visibility === 'Visible').length === 1;
    if (isLastVisible) throw refusal('InvalidOperation', 'A workbook must contain at least one visible sheet.');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewriteFormulas((formula) => withoutSheet(formula, sheet.name));
    this.engine.forget();
    if (this.activeSheetId === sheet.id) this.activeSheetId = this.sheets.find((one) => one.visibility === 'Visible')?.id ?? '';
    this.note({ kind: 'deleted', sheet, source: this.source });
  }

  renameSheet(sheet: EmulatedSheet, name: string): void {
    this.guardStructure();
    this.assertName(name, sheet);
    const renamed = new Map([[sheet.name.toLowerCase(), name]]);
    this.rewriteFormulas((formula) => renameSheetReferences(formula, renamed));
    Object.assign(sheet, { name });
    this.engine.forget();
  }

  moveSheet(sheet: EmulatedSheet, position: number): void {
    this.guardStructure();
    if (position < 0 || position >= this.sheets.length) throw refusal('InvalidArgument', `There is no position ${String(position)}.`);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  findSheet(idOrName: string): EmulatedSheet | null {
    const wanted = idOrName.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === idOrName || sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheet(idOrName: string): EmulatedSheet {
    const sheet = this.findSheet(idOrName);
    if (sheet === null) throw refusal('ItemNotFound', `There is no sheet ${idOrName}.`);
    return sheet;
  }

  /** The cells of an address that may name its sheet, e.g. `Costs!A1:B2`; null where it is none. */
  findBlock(address: string, home: EmulatedSheet | null): CellBlock | null {
    const bang = address.lastIndexOf('!');
    const sheetName = address.slice(0, Math.max(bang, 0)).replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
    const sheet = bang < 0 ? home : this.findSheet(sheetName);
    const area = parseArea(address.slice(bang + 1));
    return sheet === null || area === null ? null : { sheet, area };
  }

  /** The text that a cell shows. */
  shownTextAt(sheet: EmulatedSheet, row: number, column: number): string {
    return this.shownTexts.of(sheet.valueAt(row, column), sheet.cellAt(row, column).look.numberFormat);
  }

  /** How a cell looks with the first conditional format that holds for it. */
  shownLookAt(sheet: EmulatedSheet, row: number, column: number): CellLook {
    const { look } = sheet.cellAt(row, column);
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    if (!sheet.conditionals.some(({ area }) => overlap(area, cell))) return look;
    const found = this.engine.conditionAt(sheet, { row, column });
    const part = found === null ? undefined : sheet.conditionals[found];
    return part === undefined ? look : withCondition(look, part.looks);
  }

  /** An add-in listens from now on: `added`, `deleted`, `changed` or `changed <sheet id>`. */
  listen(to: string): void {
    this.heard.add(to);
  }

  stopListening(to: string): void {
    this.heard.delete(to);
  }

  isHeard(to: string): boolean {
    return this.heard.has(to);
  }

  /** What happened since it was asked for last. */
  takeChanges(): readonly BookChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets) sheet.rewriteFormulas(rewrite);
    for (const name of this.names) name.formula = rewrite(name.formula);
  }

  private note(change: BookChange): void {
    if (this.enableEvents) this.changes.push(change);
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${String(number)}`) !== null) number += 1;
    return `Sheet${String(number)}`;
  }

  private assertName(name: string, itself: EmulatedSheet | null): void {
    const isBad = name === '' || name.length > MAX_NAME || FORBIDDEN_IN_NAMES.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history';
    if (isBad) throw refusal('InvalidArgument', `${name} cannot be the name of a sheet.`);
    const sameName = this.sheets.find((sheet) => sheet !== itself && sheet.name.toLowerCase() === name.toLowerCase());
    if (sameName !== undefined) throw refusal('ItemAlreadyExists', `There is a sheet ${name} already.`);
  }
}
