import type { LensDefinition } from '../../story/lenses/LensDefinition';
import { LENS_TABLE } from '../../story/lenses/lensTable';
import type { Lens, Statement, StatementRole } from '../../story/Statement';
import type { ReportContext } from '../build/ReportContext';
import type { SheetBuilder } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import type { CaseResult } from '../CaseResult';
import { binaryFormula, formulaOperand, type Formula } from '../formula/Formula';
import { band, charactersIn } from './caseFrame';

/** Readers that have a column of their own. */
const columns = (): readonly LensDefinition[] => LENS_TABLE.filter(({ place }) => place === 'column');
/** What a column says, in this order; titles, credits and the chain stand elsewhere. */
const TOLD: readonly StatementRole[] = ['headline', 'support', 'risk', 'failure'];

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

/** The board's headline stands on top already; its column says the rest, or repeats nothing. */
function statementsOf(result: CaseResult, lens: Lens): readonly Statement[] {
  const all = result.story.statements.filter((statement) => statement.lens === lens && TOLD.includes(statement.role));
  const support = all.filter(({ role, key }) => role !== 'headline' && key !== 'board.objective');
  return lens === 'board' && support.length > 0 ? support : all;
}

/** Four readers side by side, the same figures in each. */
export function addCaseLenses(sheet: SheetBuilder, context: ReportContext, { result, row }: { readonly result: CaseResult; readonly row: number }): void {
  let height = 40;
  const readers = columns();
  readers.forEach(({ id: lens, words }, index) => {
    const { first, last } = band(index, readers.length);
    sheet.put(row, first, { value: context.words.forReader(words.en.title), style: 'section' });
    const cell = together(context, result.initiative.id, statementsOf(result, lens));
    sheet.put(row + 1, first, { ...cell, style: 'statement' });
    // The last column of a band stays free, so that neighbouring texts do not touch.
    sheet.merges.push({ firstRow: row + 1, firstColumn: first, lastRow: row + 1, lastColumn: last - 1 });
    height = Math.max(height, textHeight(cell.value, { width: charactersIn(last - first), size: 10 }) + 6);
  });
  sheet.height(row + 1, Math.min(height, 400));
}

/** Can all of us say yes: four clauses with a mark and a word each. */
export function addCaseBridge(sheet: SheetBuilder, context: ReportContext, { result, row }: { readonly result: CaseResult; readonly row: number }): void {
  const { label, sentence } = context.words;
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
  result.bridge.forEach(({ clause, state, because }, index) => {
    const open = state === 'open';
    put(index + 1, row, { value: `${open ? '○' : '✓'} ${label(`bridge-${clause}`)}`, style: 'bandStrong' });
    const figure = clause === 'return' && !open ? returnFigure(context, result) : null;
    const text = open ? sentence('bridge-open', { because }) : (figure?.value ?? because);
    put(index + 1, row + 1, { value: text, style: 'band', ...(figure === null ? {} : { formula: figure.formula }) });
    height = Math.max(height, textHeight(text, { width: charactersIn(4), size: 10 }) + 4);
  });
  sheet.height(row, 18);
  sheet.height(row + 1, height);
}

/** What shows a measurable return: the net present value as it reads, live. */
function returnFigure(context: ReportContext, { initiative, story }: CaseResult): { readonly value: string; readonly formula: Formula } | null {
  const row = story.rows.find(({ key }) => key === 'money.npv.as-money');
  if (row === undefined) return null;
  const npv = context.words.label('npv-short');
  const formula = binaryFormula(`${npv} `, '&', context.ledger.find(`${initiative.id}/${row.key}`));
  return { value: `${npv} ${String(row.value)}`, formula };
}
