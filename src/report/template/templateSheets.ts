import type { PresetId } from '../../model/choices';
import { FIELD_TABLES, TABLE_NAMES, type TableKey } from '../../model/fieldTables';
import { SETTINGS } from '../../model/settings';
import type { FieldDefinition } from '../../model/field';
import { page } from '../build/pages';
import { SheetBuilder } from '../build/SheetBuilder';
import type { SheetDescription, WorkbookDescription } from '../description/SheetDescription';
import { PALETTE } from '../description/theme';
import type { Example, ExampleCell } from './Example';
import { templateCell, templateRule } from './templateCells';
import { rareHeaders, templateColumns, type TemplateColumn } from './templateColumns';

/** Words of the template, by table and column. */
export interface TemplateWords {
  readonly tableHelp: (table: TableKey) => string;
  readonly fieldHelp: (table: TableKey, field: string) => string;
  readonly settingHelp: (setting: string) => string;
  readonly yearHelp: string;
  /** Says that these columns may be added. */
  readonly furtherColumns: (headers: readonly string[]) => string;
  readonly unitOf: (definition: FieldDefinition) => string;
  readonly wrongValue: string;
  readonly title: string;
}

/** What a template is written from. */
export interface TemplateInput {
  readonly words: TemplateWords;
  readonly preset: PresetId | null;
  readonly example: Example | null;
}

const HEADER_ROW = 4;
const BLANK_ROWS = 12;
const EMPTY_YEARS = ['Year 0', 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5'];
const WIDE = new Set(['text']);

const isTableKey = (key: string): key is TableKey => key in FIELD_TABLES;
/** A list typed into a validation rule may hold no more characters. */
const LONGEST_LIST = 255;

function frame(table: TableKey, widths: readonly number[], title: string): SheetBuilder {
  const name = TABLE_NAMES[table];
  return new SheetBuilder({
    id: `template:${table}`,
    name,
    role: 'template',
    columnWidths: widths,
    tabColor: PALETTE.grey,
    page: page({ left: title, right: name }, 'Casebridge', { titleRows: { first: HEADER_ROW, last: HEADER_ROW } }),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    showGridlines: true,
  });
}

function addRule(sheet: SheetBuilder, words: TemplateWords, place: { readonly column: TemplateColumn; readonly index: number; readonly lastRow: number; readonly help: string }): void {
  const { column, index, lastRow, help } = place;
  const rule = templateRule(column.definition);
  if (rule === null || (rule.kind === 'list' && rule.choices.join(',').length > LONGEST_LIST)) return;
  sheet.validations.push({
    area: { firstRow: HEADER_ROW + 1, firstColumn: index, lastRow, lastColumn: index },
    rule,
    promptTitle: column.header.slice(0, 32),
    prompt: help.slice(0, LONGEST_LIST),
    errorTitle: column.header.slice(0, 32),
    error: words.wrongValue,
    severity: 'warning',
  });
}

/** Columns that are not there and may be added; nothing where all are. */
function furtherColumns(table: TableKey, columns: readonly TemplateColumn[], words: TemplateWords): string {
  const there = new Set(columns.map(({ header }) => header));
  const missing = rareHeaders(table).filter((header) => !there.has(header));
  return missing.length === 0 ? '' : ` ${words.furtherColumns(missing)}`;
}

function tableSheet(table: TableKey, { words, example }: TemplateInput): SheetDescription {
  const rows = example?.tables[table] ?? [];
  const columns = templateColumns(table, { years: example?.years ?? EMPTY_YEARS, rows });
  const sheet = frame(table, columns.map(({ definition }) => (WIDE.has(definition.type) ? 22 : 13)), words.title);
  const lastRow = HEADER_ROW + Math.max(rows.length, example === null ? BLANK_ROWS : 1);
  sheet.put(0, 0, { value: TABLE_NAMES[table], style: 'title' });
  sheet.put(1, 0, { value: words.tableHelp(table) + furtherColumns(table, columns, words), style: 'plain' });
  columns.forEach((column, index) => {
    const help = column.key === null ? words.yearHelp : words.fieldHelp(table, column.key);
    sheet.put(HEADER_ROW - 2, index, { value: help, style: 'muted' });
    sheet.put(HEADER_ROW - 1, index, { value: words.unitOf(column.definition), style: 'unit' });
    sheet.put(HEADER_ROW, index, { value: column.header, style: 'strong' });
    addRule(sheet, words, { column, index, lastRow: lastRow + 200, help });
    for (let row = HEADER_ROW + 1; row <= lastRow; row += 1) sheet.put(row, index, templateCell(rows[row - HEADER_ROW - 1]?.[column.header], column.definition));
  });
  sheet.height(HEADER_ROW - 2, 64);
  sheet.tables.push({ name: TABLE_NAMES[table], area: { firstRow: HEADER_ROW, firstColumn: 0, lastRow, lastColumn: columns.length - 1 } });
  return sheet.describe();
}

function settingRows({ preset, example, words }: TemplateInput): readonly (readonly ExampleCell[])[] {
  const given = new Map((example?.setup ?? []).map(([setting = '', value = '', note = '']) => [String(setting), { value, note }] as const));
  return Object.entries(SETTINGS).map(([key, { header }]) => {
    const value = given.get(header)?.value ?? (key === 'preset' && preset !== null ? preset : '');
    return [header, value, given.get(header)?.note || words.settingHelp(key)];
  });
}

function setupSheet(input: TemplateInput): SheetDescription {
  const { words, example } = input;
  const sheet = frame('setup', [28, 26, 90], words.title);
  sheet.put(0, 0, { value: example?.title ?? words.title, style: 'title' });
  sheet.put(1, 0, { value: example?.about ?? words.tableHelp('setup'), style: 'plain' });
  sheet.line(HEADER_ROW, 0, ['Setting', 'Value', 'Note'].map((value) => ({ value, style: 'strong' })));
  const settings: readonly FieldDefinition[] = Object.values(SETTINGS);
  const rows = settingRows(input);
  rows.forEach(([setting = '', value = '', note = ''], index) => {
    const row = HEADER_ROW + 1 + index;
    const definition = settings[index];
    if (definition === undefined) return;
    sheet.line(row, 0, [{ value: setting, style: 'label' }, templateCell(value, definition), { value: note, style: 'muted' }]);
    const rule = templateRule(definition);
    if (rule === null) return;
    const area = { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 1 };
    sheet.validations.push({ area, rule, promptTitle: String(setting), prompt: String(note).slice(0, LONGEST_LIST), errorTitle: String(setting), error: words.wrongValue, severity: 'warning' });
  });
  sheet.tables.push({ name: 'Setup', area: { firstRow: HEADER_ROW, firstColumn: 0, lastRow: HEADER_ROW + rows.length, lastColumn: 2 } });
  return sheet.describe();
}

/**
 * The sheets of a casebook to fill in: one a table, with units, help and lists, derived from the field tables.
 * With an example the rows are filled and only the tables it uses are written.
 */
export function templateSheets(input: TemplateInput): WorkbookDescription {
  const keys = Object.keys(FIELD_TABLES).filter(isTableKey);
  const wanted = keys.filter((key) => key !== 'setup' && (input.example === null || input.example.tables[key] !== undefined));
  return { title: input.example?.title ?? input.words.title, sheets: [setupSheet(input), ...wanted.map((table) => tableSheet(table, input))] };
}
