import { CasePage } from '../build/CasePage';
import type { Agreement } from '../../alignment/agreement/Agreement';
import { cellReference, a1, type CellAddress } from '../../model/cellAddress';
import type { ItemState } from '../../model/choices';
import type { Sourced } from '../../model/origin';
import type { NewCell } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import type { StyleRole } from '../description/styleRoles';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { formulaText } from '../formula/formulaText';
import { charactersAcross } from './agreementFrame';
import { agreementKey, type AgreementTable } from './agreementKeys';
import { eitherOf } from './eitherOf';
import { STATE_MARKS, stateFormula, stateText } from './stateText';

/** A cell that reaches over columns. */
export interface AcrossCell extends NewCell {
  readonly first: number;
  readonly last: number;
}

/** A field of a row of the user's, as it is shown. */
export interface ShownField {
  readonly table: AgreementTable;
  readonly at: CellAddress;
  readonly field: string;
  readonly value: Sourced<string | number> | null;
  readonly style?: StyleRole;
}

const ROW_HEIGHT = 17;
const SIZE = 10;
const SMALL_SIZE = 9;
const SMALL: ReadonlySet<StyleRole> = new Set(['muted', 'rowMuted', 'columnHeader']);

/** A name at the head of a tab as it stands within a sentence: `Clinical` as `clinical`, and `HR` as it is. */
const insideSentence = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** Writes the sections of one page for both leaders below each other. */
export class AgreementPage extends CasePage {
  get agreement(): Agreement {
    return this.result.agreement;
  }

  /** A label with the places filled in; what the second leaders are called comes from the vocabulary. */
  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const { forReader, sentence } = this.context.words;
    return sentence(key, { leaders: forReader('{leaders}'), adjective: forReader('{adjective}'), side: insideSentence(forReader('{side}')), ...values });
  }

  /** Where an input of a row of the user's stands; null where it has no cell. */
  input({ table, at, field }: Pick<ShownField, 'table' | 'at' | 'field'>): CellPointer | null {
    const key = agreementKey(table, at, field);
    return this.has(key) ? this.find(key) : null;
  }

  /** A text or day of the user's, live over Inputs. */
  field(shown: ShownField): NewCell {
    const place = this.input(shown);
    const value = shown.value?.value ?? null;
    const style = shown.style ?? 'rowText';
    return place === null ? { value, style } : { value: value ?? '', formula: formulaOperand(place), style };
  }

  /** A state with its mark, live over Inputs. */
  state({ table, at }: Pick<ShownField, 'table' | 'at'>, state: ItemState): NewCell {
    const place = this.input({ table, at, field: 'state' });
    return { value: stateText(state), style: 'rowText', ...(place === null ? {} : { formula: stateFormula(place) }) };
  }

  /** Where a row of the user's stands, as a link to it. */
  place(at: CellAddress): NewCell {
    return { value: cellReference(at), style: 'rowMuted', link: { sheet: at.sheet, cell: a1(at) } };
  }

  /** Cells whose text begins like something open take the colour of what is open. */
  markOpen(firstRow: number, lastRow: number, column: number): void {
    if (lastRow < firstRow) return;
    const cell = { ...this.sheet.at(firstRow, column), rowFixed: false, columnFixed: false };
    const begins = (mark: string): Formula => binaryFormula(callFormula('LEFT', cell, 1), '=', mark);
    const isOpen = eitherOf(begins(STATE_MARKS.open), begins(STATE_MARKS['in progress']));
    this.sheet.conditionalFormats.push({ area: { firstRow, lastRow, firstColumn: column, lastColumn: column }, formula: formulaText(isOpen, this.sheet.name), style: 'rowOpen' });
  }

  /** Titles of tables side by side. */
  section(titles: readonly (readonly [column: number, title: string])[]): void {
    const row = this.sheet.next + 1;
    this.sheet.height(row - 1, 5);
    for (const [column, value] of titles) this.sheet.put(row, column, { value, style: 'section' });
    this.sheet.height(row, 20);
  }

  /** Cells on the next row, as high as the longest text needs. */
  row(cells: readonly AcrossCell[], least = ROW_HEIGHT): number {
    return this.rowAt(this.sheet.next, cells, least);
  }

  /** Cells on a row that may stand already. */
  rowAt(row: number, cells: readonly AcrossCell[], least = ROW_HEIGHT): number {
    let height = least;
    for (const { first, last, ...cell } of cells) {
      const style = cell.style ?? 'plain';
      this.sheet.put(row, first, cell);
      if (typeof cell.value === 'string') height = Math.max(height, textHeight(cell.value, { width: charactersAcross(first, last), size: SMALL.has(style) ? SMALL_SIZE : SIZE }) + 4);
      if (last === first) continue;
      this.sheet.fill({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last }, style);
      this.sheet.merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
    }
    this.sheet.height(row, height);
    return row;
  }
}

/** A cell across columns. */
export function across(columns: readonly [first: number, last: number], cell: NewCell): AcrossCell {
  return { ...cell, first: columns[0], last: columns[1] };
}

/** A head of a table, across columns. */
export function head(columns: readonly [first: number, last: number], value: string | null): AcrossCell {
  return across(columns, { value, style: 'columnHeader' });
}
