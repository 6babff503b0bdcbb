import type { ConcernStep } from '../../alignment/agreement/Agreement';
import { a1, cellReference, type CellAddress } from '../../model/cellAddress';
import type { Sourced } from '../../model/origin';
import type { NewCell } from '../build/SheetBuilder';
import { binaryFormula, callFormula, formulaOperand, type Formula, type FormulaOperand } from '../formula/Formula';
import { across, head, type AcrossCell, type AgreementPage } from './AgreementPage';
import { eitherOf } from './eitherOf';
import type { StateBlock } from './packsSection';
import { STATE_MARKS, stateFormula, stateText } from './stateText';

const COLUMNS = { concern: [0, 1], raisedBy: [2, 2], requirement: [3, 4], gap: [5, 5], evidence: [6, 6], state: [7, 7], note: [8, 9], ref: [10, 10] } as const;
const NOTHING = '–';

/** The cells of a concern on Inputs, or what stands for them. */
interface ConcernCells {
  readonly requirement: FormulaOperand;
  readonly evidence: FormulaOperand;
  readonly state: FormulaOperand;
  readonly isClosed: Formula;
}

function cellsOf(page: AgreementPage, { at, state, requirement, evidence }: ConcernStep): ConcernCells {
  const of = (field: string, otherwise: string): FormulaOperand => page.input({ table: 'concerns', at, field }) ?? otherwise;
  const word = of('state', state);
  const isClosed = eitherOf(binaryFormula(word, '=', 'done'), binaryFormula(word, '=', 'not needed'));
  return { requirement: of('requirement', requirement?.value ?? ''), evidence: of('evidence', evidence?.value ?? ''), state: word, isClosed };
}

/** What is typed, with its mark; else what to ask, where it is the turn of this station; else a dash. */
function station(typed: FormulaOperand, isPassed: Formula, ask: string): Formula {
  const waiting = callFormula('IF', isPassed, NOTHING, `${STATE_MARKS.open} ${ask}`);
  return callFormula('IF', binaryFormula(typed, '=', ''), waiting, binaryFormula(`${STATE_MARKS.done} `, '&', typed));
}

const stationValue = (typed: Sourced<string> | null, isPassed: boolean, ask: string): string =>
  typed === null ? (isPassed ? NOTHING : `${STATE_MARKS.open} ${ask}`) : `${STATE_MARKS.done} ${typed.value}`;

function requirementCell(page: AgreementPage, concern: ConcernStep, cells: ConcernCells): NewCell {
  const ask = page.say('ask-requirement');
  // An answer without a requirement is an answer: nobody is asked to go back.
  const isPassed = eitherOf(cells.isClosed, binaryFormula(cells.evidence, '<>', ''));
  return { value: stationValue(concern.requirement, concern.stage !== 'concern', ask), formula: station(cells.requirement, isPassed, ask), style: 'rowText' };
}

function evidenceCell(page: AgreementPage, concern: ConcernStep, cells: ConcernCells): NewCell {
  const ask = page.say('ask-evidence');
  const isPassed = eitherOf(cells.isClosed, binaryFormula(cells.requirement, '=', ''));
  return { value: stationValue(concern.evidence, concern.stage !== 'requirement', ask), formula: station(cells.evidence, isPassed, ask), style: 'rowText' };
}

/** What the page adds to the word of a state: a question where an answer stands, a plain word where none was given. */
function stateCell(page: AgreementPage, concern: ConcernStep, { state, evidence, isClosed }: ConcernCells): NewCell {
  const [ask, without] = [`. ${page.say('ask-close')}`, `, ${page.say('closed-without-evidence')}`];
  const isBlank = binaryFormula(evidence, '=', '');
  const asked = callFormula('IF', eitherOf(isClosed, isBlank), '', ask);
  const told = callFormula('IF', callFormula('AND', binaryFormula(state, '=', 'done'), isBlank), without, '');
  const word = stateFormula(formulaOperand(state));
  const value = `${stateText(concern.state)}${concern.stage === 'evidence' ? ask : ''}${concern.state === 'done' && concern.evidence === null ? without : ''}`;
  return { value, formula: binaryFormula(binaryFormula(word, '&', asked), '&', told), style: 'rowText' };
}

function concernCells(page: AgreementPage, concern: ConcernStep, note: string | null): readonly AcrossCell[] {
  const { at } = concern;
  const cells = cellsOf(page, concern);
  const table = 'concerns';
  return [
    across(COLUMNS.concern, page.field({ table, at, field: 'concern', value: concern.concern, style: concern.stage === 'closed' ? 'rowText' : 'rowStrong' })),
    across(COLUMNS.raisedBy, page.field({ table, at, field: 'raisedBy', value: concern.raisedBy })),
    across(COLUMNS.requirement, requirementCell(page, concern, cells)),
    across(COLUMNS.gap, { value: null, style: 'rowText' }),
    across(COLUMNS.evidence, evidenceCell(page, concern, cells)),
    across(COLUMNS.state, stateCell(page, concern, cells)),
    ...noteCells(cellReference(at), note, at),
  ];
}

function noteCells(id: string, note: string | null, at: CellAddress | null): readonly AcrossCell[] {
  const link = at === null ? {} : { link: { sheet: at.sheet, cell: a1(at) } };
  return [across(COLUMNS.note, { value: note, style: 'note', format: '@' }), across(COLUMNS.ref, { value: id, style: 'rowMuted', ...link })];
}

function addHeads(page: AgreementPage): void {
  page.section([[0, page.say('section-concerns')]]);
  page.row([
    head(COLUMNS.concern, page.say('head-concern')),
    head(COLUMNS.raisedBy, page.say('head-raised-by')),
    head(COLUMNS.requirement, page.say('head-requirement')),
    head(COLUMNS.gap, null),
    head(COLUMNS.evidence, page.say('head-answered')),
    head(COLUMNS.state, page.say('head-closed')),
    head(COLUMNS.note, page.say('head-next-step')),
    head(COLUMNS.ref, page.say('head-ref')),
  ]);
}

/** Concerns on their way: raised, put as a requirement, answered, closed; those still open first. Null without any. */
export function addConcernsSection(page: AgreementPage): StateBlock | null {
  const { concerns } = page.agreement;
  const notes = page.context.notes.get(page.sheet.frame.id) ?? new Map<string, string>();
  if (concerns.length + notes.size === 0) {
    page.section([[0, page.say('section-concerns')]]);
    page.row([across([0, 10], { value: page.say('no-concerns'), style: 'rowMuted' })]);
    return null;
  }
  addHeads(page);
  const firstRow = page.sheet.next;
  const inOrder = [...concerns.filter(({ stage }) => stage !== 'closed'), ...concerns.filter(({ stage }) => stage === 'closed')];
  for (const concern of inOrder) page.row(concernCells(page, concern, notes.get(cellReference(concern.at)) ?? null));
  const lastRow = page.sheet.next - 1;
  // What people typed is never thrown away.
  const known = new Set(concerns.map(({ at }) => cellReference(at)));
  for (const [id, note] of notes) if (!known.has(id)) page.row([across([0, 7], { value: page.say('concern-gone'), style: 'rowMuted' }), ...noteCells(id, note, null)]);
  page.sheet.notes.push({ firstRow, lastRow: page.sheet.next - 1, idColumn: COLUMNS.ref[0], noteColumn: COLUMNS.note[0] });
  for (const column of [COLUMNS.requirement[0], COLUMNS.evidence[0], COLUMNS.state[0]]) page.markOpen(firstRow, lastRow, column);
  return concerns.length === 0 ? null : { firstRow, lastRow, column: COLUMNS.state[0] };
}
