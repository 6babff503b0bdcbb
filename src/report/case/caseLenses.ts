import type { LensDefinition } from '../../story/lenses/LensDefinition';
import { RETURN_OPEN } from '../../story/lenses/bridge/bridgeLens';
import { LENS_TABLE } from '../../story/lenses/lensTable';
import type { Lens, Statement, StatementRole } from '../../story/Statement';
import type { ReportContext } from '../build/ReportContext';
import type { SheetBuilder } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import type { CaseResult } from '../CaseResult';
import { binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import { band, charactersIn } from './caseFrame';

/** Readers that have a column of their own. */
const columns = (): readonly LensDefinition[] => LENS_TABLE.filter(({ place }) => place === 'column');

/** The rows of a column beneath its title: what it leads with, what supports it, what may go wrong. */
const PARTS = [
  { style: 'strong', least: 18 },
  { style: 'statement', least: 30 },
  { style: 'muted', least: 12 },
] as const;
/** Rows that the readers take, their titles among them. */
export const LENS_ROWS = 1 + PARTS.length;
const MOST_HEIGHT = 400;

/** Statements one after the other in one cell, live. */
function together(context: ReportContext, id: string, statements: readonly Statement[]): { readonly value: string; readonly formula?: Formula } {
  const value = statements.map(({ text }) => text).join(' ');
  const keyed = statements.filter((statement) => statement.key !== null);
  if (keyed.length !== statements.length || keyed.length === 0) return { value };
  const cells = keyed.map(({ key }) => formulaOperand(context.ledger.find(`${id}/${key ?? ''}`)));
  const [first, ...rest] = cells;
  if (first === undefined) return { value };
  return { value, formula: rest.reduce((left, right) => binaryFormula(binaryFormula(left, '&', ' '), '&', right), first) };
}

/** The board's headline and its objective stand on top already; its column leads with the next thing it is told. */
function partsOf(result: CaseResult, lens: Lens): readonly (readonly Statement[])[] {
  const all = result.story.statements.filter((statement) => statement.lens === lens);
  const of = (...roles: readonly StatementRole[]): readonly Statement[] => all.filter(({ role }) => roles.includes(role));
  const supports = of('support').filter(({ key }) => key !== 'board.objective');
  const aside = of('risk', 'failure');
  if (lens !== 'board' || supports.length === 0) return [of('headline'), supports, aside];
  return [supports.slice(0, 1), supports.slice(1), aside];
}

/** The readers side by side, the same figures in each. */
export function addCaseLenses(sheet: SheetBuilder, context: ReportContext, { result, row }: { readonly result: CaseResult; readonly row: number }): void {
  const heights: number[] = PARTS.map(({ least }) => least);
  const readers = columns();
  readers.forEach(({ id: lens, words }, index) => {
    const { first, last } = band(index, readers.length);
    sheet.put(row, first, { value: context.words.forReader(words.en.title), style: 'section' });
    partsOf(result, lens).forEach((statements, part) => {
      const at = row + 1 + part;
      const style = PARTS[part]?.style ?? 'statement';
      const cell = together(context, result.initiative.id, statements);
      sheet.put(at, first, { ...cell, style });
      // The last column of a band stays free, so that neighbouring texts do not touch.
      sheet.merges.push({ firstRow: at, firstColumn: first, lastRow: at, lastColumn: last - 1 });
      const size = style === 'muted' ? 9 : 10;
      heights[part] = Math.max(heights[part] ?? 0, textHeight(cell.value, { width: charactersIn(last - first), size }) + 4);
    });
  });
  heights.forEach((height, part) => {
    sheet.height(row + 1 + part, Math.min(height, MOST_HEIGHT));
  });
}

/** Can all of us say yes: four clauses with a mark and a word each. */
export function addCaseBridge(sheet: SheetBuilder, context: ReportContext, { result, row }: { readonly result: CaseResult; readonly row: number }): void {
  const { label } = context.words;
  const of = result.bridge.length + 1;
  const place = (index: number): { first: number; last: number } => band(index, of);
  const put = (index: number, at: number, cell: { readonly value: string; readonly formula?: Formula; readonly style: 'band' | 'bandStrong' }): void => {
    const { first, last } = place(index);
    sheet.put(at, first, cell);
    sheet.fill({ firstRow: at, firstColumn: first, lastRow: at, lastColumn: last }, cell.style);
    sheet.merges.push({ firstRow: at, firstColumn: first, lastRow: at, lastColumn: last });
  };
  put(0, row, { value: label('bridge-question'), style: 'bandStrong' });
  put(0, row + 1, { value: '', style: 'band' });
  let height = 15;
  result.bridge.forEach((clause, index) => {
    const { mark, text } = bridgeCells(context, result, clause);
    put(index + 1, row, { ...mark, style: 'bandStrong' });
    put(index + 1, row + 1, { ...text, style: 'band' });
    height = Math.max(height, textHeight(text.value, { width: charactersIn(4), size: 10 }) + 4);
  });
  sheet.height(row, 18);
  sheet.height(row + 1, height);
}

interface LiveText {
  readonly value: string;
  readonly formula?: Formula;
}

/** A clause with its mark and what shows it; the return follows the net present value, live. */
function bridgeCells(context: ReportContext, result: CaseResult, { clause, state, because }: CaseResult['bridge'][number]): { readonly mark: LiveText; readonly text: LiveText } {
  const { label, sentence } = context.words;
  const marks = { open: `○ ${label(`bridge-${clause}`)}`, evidenced: `✓ ${label(`bridge-${clause}`)}` };
  const npv = clause === 'return' ? returnText(context, result) : null;
  if (npv === null) return { mark: { value: marks[state] }, text: { value: state === 'open' ? sentence('bridge-open', { because }) : because } };
  const isOpen = context.ledger.find(`${result.initiative.id}/${RETURN_OPEN}`);
  const choose = (open: Formula | string, shown: Formula | string): Formula => callFormula('IF', isOpen, open, shown);
  const [before = '', after = ''] = label('bridge-open').split('{because}');
  const opened = binaryFormula(binaryFormula(before, '&', npv.formula), '&', after);
  return {
    mark: { value: marks[state], formula: choose(marks.open, marks.evidenced) },
    text: { value: state === 'open' ? sentence('bridge-open', { because: npv.value }) : npv.value, formula: choose(opened, npv.formula) },
  };
}

/** The net present value as it reads, live; null where there is none. */
function returnText(context: ReportContext, { initiative, story }: CaseResult): { readonly value: string; readonly formula: Formula } | null {
  const row = story.rows.find(({ key }) => key === 'money.npv.as-money');
  if (row === undefined || !context.ledger.has(`${initiative.id}/${RETURN_OPEN}`)) return null;
  const npv = context.words.label('npv-short');
  const formula = binaryFormula(`${npv} `, '&', context.ledger.find(`${initiative.id}/${row.key}`));
  return { value: `${npv} ${String(row.value)}`, formula };
}
