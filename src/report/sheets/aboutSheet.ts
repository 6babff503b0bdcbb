import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type SheetFrame } from '../build/SheetBuilder';
import type { StyleRole } from '../description/styleRoles';
import { formulaOperand } from '../formula/Formula';

const KEYS: readonly (readonly [style: StyleRole, key: string])[] = [
  ['linked', 'key-linked'],
  ['input', 'key-input'],
  ['assumption', 'key-assumption'],
  ['engineValue', 'key-engine'],
  ['note', 'key-note'],
  ['number', 'key-formula'],
];

const CONVENTIONS = ['convention-sign', 'convention-flow', 'convention-roi', 'convention-payback', 'convention-views', 'convention-statements', 'convention-rounding', 'convention-limits'] as const;

function pairs(sheet: SheetBuilder, rows: readonly (readonly [string, string | number])[]): void {
  for (const [name, value] of rows) sheet.line(sheet.next, 0, [{ value: name, style: 'label' }, { value, style: 'text' }]);
}

function section(sheet: SheetBuilder, title: string): void {
  sheet.put(sheet.next + 1, 0, { value: title, style: 'section' });
}

/** What was written on this run: one row a generation, earlier ones kept as notes. */
function changeLog(sheet: SheetBuilder, context: ReportContext): void {
  const { label, sentence } = context.words;
  section(sheet, label('section-log'));
  sheet.line(sheet.next, 0, [
    { value: label('head-version'), style: 'columnHeader' },
    { value: label('head-log'), style: 'columnHeader' },
    { value: label('head-note'), style: 'columnHeader' },
    { value: label('head-ref'), style: 'columnHeader' },
  ]);
  const row = sheet.next;
  const id = context.fingerprint.slice(0, 12);
  sheet.line(row, 0, [
    { value: context.version, style: 'text' },
    { value: sentence('log-written', { file: context.fileName, sheets: context.names.size }), style: 'text' },
    { value: context.notes.get('about')?.get(id) ?? null, style: 'note', format: '@' },
    { value: id, style: 'key' },
  ]);
  sheet.notes.push({ firstRow: row, lastRow: row, idColumn: 3, noteColumn: 2 });
}

/** The cover: purpose, map of the sheets, colour key, conventions, limits, and the state of the input. */
export function aboutSheet(frame: SheetFrame, context: ReportContext): SheetBuilder {
  const sheet = new SheetBuilder(frame);
  const { label, sentence } = context.words;
  const { setup } = context.casebook;
  const title = setup.organisation === null ? label('about-title') : sentence('about-title-of', { organisation: setup.organisation.value });
  sheet.put(0, 0, { value: title, style: 'title' });
  sheet.put(1, 0, { value: label('about-purpose'), style: 'plain' });
  sheet.put(2, 0, { value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'strong' });
  section(sheet, label('section-state'));
  pairs(sheet, [
    [label('input-file'), context.fileName],
    [label('fingerprint'), context.fingerprint],
    [label('program'), `Casebridge ${context.version}`],
  ]);
  sheet.line(sheet.next, 0, [
    { value: label('as-of'), style: 'label' },
    { value: context.asOf, style: 'date', formula: formulaOperand(context.ledger.find('setup.asOf')) },
  ]);
  section(sheet, label('section-map'));
  for (const [id, name] of context.names) {
    sheet.line(sheet.next, 0, [
      { value: name, style: 'link', link: { sheet: name, cell: 'A1' } },
      { value: label(`map-${id.split(':')[0] ?? id}`), style: 'text' },
    ]);
  }
  section(sheet, label('section-key'));
  for (const [style, key] of KEYS) sheet.line(sheet.next, 0, [{ value: label('key-sample'), style, format: '@' }, { value: label(key), style: 'text' }]);
  section(sheet, label('section-conventions'));
  for (const key of CONVENTIONS) sheet.line(sheet.next, 0, [{ value: label(`${key}-name`), style: 'label' }, { value: label(key), style: 'text' }]);
  changeLog(sheet, context);
  return sheet;
}
