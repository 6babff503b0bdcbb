import { a1 } from '../../model/cellAddress';
import { originCells } from '../../model/origin';
import type { PresetAlternative } from '../../model/presets';
import { conventions, type Convention, type ConventionForm } from './conventions';
import type { NewCell } from '../build/SheetBuilder';
import { formulaOperand } from '../formula/Formula';
import { narrow, wide, type FinancePage } from './FinancePage';

const COLUMNS = { value: [1, 2], source: [3, 6], dated: 7, status: [8, 9], alternatives: [10, 12] } as const;

/** Rows that stand under their heads at least. */
const FEW_ROWS = 4;

type Value = number | string | boolean;

/** A value as words: what stands on no sheet of inputs, and what else might be used. */
function valueText(page: FinancePage, value: Value, form: ConventionForm): string {
  if (typeof value === 'boolean') return page.label(value ? 'yes' : 'no');
  if (typeof value === 'string') return value;
  const text = new Intl.NumberFormat(page.context.grammar.tag, form === 'share' ? { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 2 } : { maximumFractionDigits: 4, useGrouping: false }).format(value);
  return form === 'years' ? page.sentence('years-count', { count: text }) : text;
}

const FORMATS: Readonly<Partial<Record<ConventionForm, string>>> = { share: '0.0#%', rate: '0.0000', years: '0', number: '0', month: '0' };

/** Live where the value stands on Inputs, else in words: an output holds no typed number. */
function valueCell(page: FinancePage, { key, sourced, form }: Convention): NewCell {
  const { ledger } = page.context;
  const { value } = sourced;
  if (key === null || !ledger.has(key) || typeof value === 'boolean') return { value: valueText(page, value, form), style: 'rowDate', format: '@' };
  const formula = formulaOperand(ledger.find(key));
  return { value, formula, style: 'rowDate', format: typeof value === 'string' ? 'General' : FORMATS[form] };
}

/** Who says so: the preset's source, or the cell. */
function sourceText(page: FinancePage, { sourced, preset }: Convention): string {
  const { origin } = sourced;
  if (origin.kind === 'preset') return preset?.source ?? origin.source;
  const [cell] = originCells(origin);
  const reading = page.context.words.reading(origin);
  return cell === undefined ? reading : page.sentence('source-cell', { cell: `${cell.sheet}!${a1(cell)}`, reading });
}

const STATUS_OF_ORIGIN = { cell: 'status-typed', derived: 'status-derived', given: 'status-given', default: 'status-convention' } as const;

function statusText(page: FinancePage, { sourced, preset }: Convention): { readonly text: string; readonly isOpen: boolean } {
  const { kind } = sourced.origin;
  if (kind !== 'preset') return { text: page.label(STATUS_OF_ORIGIN[kind]), isOpen: false };
  if (preset === null) return { text: page.label('status-convention'), isOpen: false };
  if (preset.flagged) return { text: page.label('status-starting'), isOpen: true };
  const isReviewed = preset.status === 'superseded or under review';
  return { text: page.label(isReviewed ? 'status-review' : preset.status === 'in force' ? 'status-in-force' : 'status-convention'), isOpen: isReviewed };
}

function alternativeText(page: FinancePage, alternative: PresetAlternative<Value>, form: ConventionForm): string {
  const { value, source, dated, secondary, adopted } = alternative;
  const marks = [dated, ...(secondary ? [page.label('alternative-secondary')] : []), ...(adopted ? [] : [page.label('alternative-not-adopted')])];
  return `${valueText(page, value, form)}: ${source} (${marks.join('; ')})`;
}

/** Values that may be tried in its place: those of the preset's notes, and the preset's own where another was typed. */
function alternativesText(page: FinancePage, { sourced, preset, form }: Convention): string {
  if (preset === null) return '';
  const isOther = sourced.origin.kind !== 'preset' && preset.value !== sourced.value;
  const own = isOther ? [page.sentence('alternative-preset', { value: valueText(page, preset.value, form), source: preset.source })] : [];
  return [...own, ...preset.alternatives.map((each) => alternativeText(page, each, form))].join('\n');
}

function addConvention(page: FinancePage, convention: Convention): void {
  const { name, of, sourced, preset } = convention;
  const status = statusText(page, convention);
  const label = of === undefined ? page.label(name) : page.sentence(name, { other: of });
  page.row([
    narrow(0, { value: label, style: 'rowStrong' }),
    { ...valueCell(page, convention), first: COLUMNS.value[0], last: COLUMNS.value[1] },
    wide(COLUMNS.source, sourceText(page, convention), 'rowMuted'),
    narrow(COLUMNS.dated, { value: sourced.origin.kind === 'preset' ? (preset?.dated ?? null) : null, style: 'rowMuted', format: '@' }),
    wide(COLUMNS.status, status.text, status.isOpen ? 'rowOpen' : 'rowText'),
    wide(COLUMNS.alternatives, alternativesText(page, convention), 'rowMuted'),
  ]);
}

/** Every parameter that the figures rest on, of when it is, how firm, and what else might be used. */
export function addConventionsSection(page: FinancePage): void {
  page.section(page.label('section-in-force'), page.label('about-in-force'), FEW_ROWS);
  page.row([
    narrow(0, { value: page.label('head-parameter'), style: 'columnHeader' }),
    wide(COLUMNS.value, page.label('head-value'), 'columnHeaderIndented'),
    wide(COLUMNS.source, page.label('head-source'), 'columnHeader'),
    narrow(COLUMNS.dated, { value: page.label('head-dated'), style: 'columnHeader' }),
    wide(COLUMNS.status, page.label('head-standing'), 'columnHeader'),
    wide(COLUMNS.alternatives, page.label('head-alternatives'), 'columnHeader'),
  ]);
  for (const each of conventions(page.context.casebook.setup)) addConvention(page, each);
}
