import { a1 } from '../../model/cellAddress';
import { originCells, type Sourced } from '../../model/origin';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type NewCell, type SheetFrame } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import type { SheetDescription } from '../description/SheetDescription';
import { formulaOperand } from '../formula/Formula';
import { glossaryFinder } from '../words/glossaryFinder';

interface SourceRow {
  readonly what: string;
  readonly evidence: string;
  readonly source: Sourced<string> | undefined;
}

function sourcesOf({ initiative }: CaseResult): readonly SourceRow[] {
  const metrics = initiative.metrics.map(({ name, record }) => ({ what: name.value, evidence: record.evidence?.value ?? 'assumed', source: record.source }));
  const lines = [...initiative.costs, ...initiative.benefits].map(({ label, record }) => ({ what: label.value, evidence: record.evidence?.value ?? 'assumed', source: record.source }));
  return [...metrics, ...lines];
}

function sourceCells(context: ReportContext, initiative: string, row: SourceRow): readonly NewCell[] {
  const cell = row.source === undefined ? undefined : originCells(row.source.origin)[0];
  const where: NewCell = cell === undefined ? { value: null } : { value: `${cell.sheet}!${a1(cell)}`, style: 'link', link: { sheet: cell.sheet, cell: a1(cell) } };
  const source: NewCell = row.source === undefined ? { value: context.words.label('no-source'), style: 'open' } : { value: row.source.value, style: 'text' };
  return [{ value: initiative, style: 'label' }, { value: row.what, style: 'label' }, { value: row.evidence, style: 'text' }, source, where];
}

/** What the terms mean that stand on the other sheets. The meaning runs on over the empty cells beside it. */
function addGlossary(sheet: SheetBuilder, { words }: ReportContext, others: readonly SheetDescription[]): void {
  const texts = others.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))));
  sheet.next += 1;
  sheet.put(sheet.next, 0, { value: words.label('section-glossary'), style: 'section' });
  for (const { term, meaning } of glossaryFinder(words.glossary).termsIn(texts)) {
    sheet.line(sheet.next, 0, [{ value: term, style: 'strong' }, { value: meaning, style: 'plain' }]);
  }
}

/** Where everything comes from: sources with their evidence, the presets' own sources, and what the terms of the other sheets mean. */
export function sourcesSheet(frame: SheetFrame, context: ReportContext, others: readonly SheetDescription[]): SheetBuilder {
  const sheet = new SheetBuilder(frame);
  const { label } = context.words;
  sheet.put(0, 0, { value: label('sources-title'), style: 'title' });
  sheet.put(1, 0, { value: label('sources-about'), style: 'plain' });
  sheet.put(2, 0, { value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'muted' });
  const head = (keys: readonly string[]): void => {
    sheet.line(sheet.next, 0, keys.map((key) => ({ value: label(key), style: 'columnHeader' })));
  };
  sheet.next += 1;
  head(['head-initiative', 'head-what', 'head-evidence', 'head-source', 'head-cell']);
  for (const result of context.cases.filter(({ initiative }) => context.chosen.includes(initiative.id))) {
    for (const row of sourcesOf(result)) sheet.line(sheet.next, 0, sourceCells(context, result.initiative.name.value, row));
  }
  sheet.next += 1;
  sheet.put(sheet.next, 0, { value: label('section-assumed'), style: 'section' });
  const { setup } = context.casebook;
  for (const [key, sourced] of [['discount-rate', setup.discountRate], ['timing', setup.timing], ['currency', setup.currency], ['years-after-zero', setup.years]] as const) {
    if (sourced.origin.kind !== 'preset') continue;
    sheet.line(sheet.next, 0, [{ value: label(key), style: 'label' }, { value: String(sourced.value), style: 'label' }, null, { value: sourced.origin.source, style: 'text' }]);
  }
  addGlossary(sheet, context, others);
  return sheet;
}
