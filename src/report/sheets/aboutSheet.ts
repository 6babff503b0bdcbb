import { isoOfSerial } from '../../model/calendar';
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

/** Every generation of these sheets, oldest first; the same input written again is told once. */
function changeLog(sheet: SheetBuilder, context: ReportContext): void {
  const { label, sentence } = context.words;
  section(sheet, label('section-log'));
  const heads = ['head-version', 'head-log', 'head-note', 'head-ref'].map(label);
  sheet.line(sheet.next, 0, heads.map((value) => ({ value, style: 'columnHeader' })));
  const ref = context.fingerprint.slice(0, REF_LENGTH);
  const what = sentence('log-written', { file: context.fileName, sheets: context.names.size, day: isoOfSerial(context.asOf) });
  const entries = [...context.log.filter((entry) => entry.ref !== ref), { version: context.version, what, ref }];
  const first = sheet.next;
  for (const entry of entries) {
    sheet.line(sheet.next, 0, [
      { value: entry.version, style: 'text', format: '@' },
      { value: entry.what, style: 'text' },
      { value: context.notes.get('about')?.get(entry.ref) ?? null, style: 'note', format: '@' },
      { value: entry.ref, style: 'key', format: '@' },
    ]);
  }
  sheet.notes.push({ firstRow: first, lastRow: sheet.next - 1, idColumn: 3, noteColumn: 2 });
}

/** Characters of the fingerprint that name a generation. */
const REF_LENGTH = 12;

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
