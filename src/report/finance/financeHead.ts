import { isoOfSerial } from '../../model/calendar';
import { sumOf } from '../../model/sumOf';
import type { Affordability } from '../../money/affordability/affordability';
import type { NewCell } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import { statementCell } from '../case/caseHead';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type CellPointer } from '../formula/Formula';
import { periodHeads } from '../build/periodHeads';
import { WORKINGS_COLUMNS, WORKINGS_HEADER_ROW } from '../workings/WorkingsRows';
import { charactersFrom, LAST_COLUMN } from './financeFrame';
import { wide, type FinancePage } from './FinancePage';

/** First and last column of each of the five figures. */
const BANDS = [[0, 0], [1, 3], [4, 6], [7, 9], [10, 12]] as const;

interface Figure {
  readonly label: string;
  readonly figure: NewCell;
  readonly note: NewCell;
}

function titleLine(page: FinancePage): void {
  const { initiative } = page.result;
  const { record } = initiative;
  const right = [record.fundingSource?.value, record.confidentiality?.value, isoOfSerial(page.context.asOf)].filter((part) => part !== undefined).join(' · ');
  page.sheet.put(0, 0, { value: page.sentence('finance-title', { initiative: initiative.name.value, id: initiative.id }), style: 'eyebrow' });
  page.rowAt(0, [wide([7, LAST_COLUMN], right, 'muted')]);
}

function headline(page: FinancePage): void {
  const found = page.result.story.statements.find(({ lens, role }) => lens === 'finance' && role === 'headline');
  const cell = found === undefined ? { value: page.label('finance-about'), style: 'headline' as const } : statementCell(page.context, page.result.initiative.id, { statement: found, style: 'headline' });
  page.rowAt(1, [{ ...cell, first: 0, last: LAST_COLUMN }]);
  const text = String(cell.value);
  page.sheet.height(1, Math.max(34, textHeight(text, { width: charactersFrom(0, LAST_COLUMN), size: 18 })));
  page.rowAt(2, [wide([0, LAST_COLUMN], page.label('finance-about'), 'subtitle')], 18);
  page.sheet.height(3, 6);
}

/** The year in which most has to be found, as the heads of Workings name it. */
function peakNote(page: FinancePage, cash: Affordability): NewCell {
  const { count } = page.result.money;
  const at = page.find('cash.cumulative');
  const cell = (column: number): CellPointer => ({ ...at, column: WORKINGS_COLUMNS.firstYear + column });
  const head = (column: number): CellPointer => ({ ...cell(column), row: WORKINGS_HEADER_ROW });
  const peak = page.find('cash.peak');
  const years = areaFormula(cell(0), cell(count - 1));
  const year = callFormula('INDEX', areaFormula(head(0), head(count - 1)), callFormula('MATCH', peak, years, 0));
  const [none, before] = [page.label('note-peak-none'), page.label('note-peak')];
  const formula = callFormula('IF', binaryFormula(peak, '=', 0), none, binaryFormula(`${before} `, '&', year));
  const highest = Math.max(0, ...cash.cumulative);
  const periods = periodHeads(page.context.casebook, page.context.words, count);
  const value = highest === 0 ? none : `${before} ${periods[cash.cumulative.indexOf(highest)] ?? ''}`;
  return { value, formula, style: 'figureNote' };
}

function figures(page: FinancePage, cash: Affordability): readonly Figure[] {
  const { measures, cash: cashView } = page.result.money;
  const note = (key: string): NewCell => ({ value: page.label(key), style: 'figureNote' });
  const money = (key: string, value: number | null, format = '#,##0'): NewCell =>
    value === null || !page.has(key) ? { value: '–', style: 'figure' } : { value, formula: formulaOperand(page.find(key)), style: 'figure', format };
  const npvNote = (key: string): NewCell => (measures.npv === null ? { value: page.context.words.noAnswer(measures.reasons.npv ?? 'no-benefits'), style: 'figureNote' } : note(key));
  const out = sumOf(cash.cashOut);
  return [
    { label: 'figure-cash-out', figure: money('cash.out', out), note: note(cash.index === null ? 'note-as-stands' : 'note-nominal') },
    { label: 'figure-peak', figure: money('cash.peak', Math.max(0, ...cash.cumulative)), note: peakNote(page, cash) },
    { label: 'figure-npv-total', figure: money('money.npv', measures.npv), note: npvNote('note-npv-total') },
    { label: 'figure-npv-cash', figure: money('money.npvCash', measures.npv === null ? null : cashView.flow.discountedCumulative.at(-1) ?? 0), note: npvNote('note-npv-cash') },
    { label: 'figure-bcr', figure: money('money.bcr', measures.bcr, '0.00'), note: npvNote('note-bcr') },
  ];
}

/** Title line, finance's own headline, and the five figures of the sheet. */
export function addFinanceHead(page: FinancePage, cash: Affordability): void {
  titleLine(page);
  headline(page);
  const all = figures(page, cash);
  const row = (at: number, least: number, cellOf: (figure: Figure) => NewCell): void => {
    page.rowAt(at, all.map((figure, index) => ({ ...cellOf(figure), first: BANDS[index]?.[0] ?? 0, last: BANDS[index]?.[1] ?? 0 })), least);
    page.sheet.height(at, least);
  };
  row(4, 18, ({ label }) => ({ value: `${page.label(label)}${label === 'figure-bcr' ? '' : `, ${page.currency}`}`, style: 'figureLabel' }));
  row(5, 28, ({ figure }) => figure);
  row(6, 28, ({ note }) => note);
}
