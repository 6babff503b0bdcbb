import type { CommitmentEntry, StepStanding } from '../../alignment/agreement/Agreement';
import { CASCADE_STEPS } from '../../alignment/cascade/cascadeStep';
import { isSettled } from '../../alignment/readiness/isSettled';
import { a1, cellReference } from '../../model/cellAddress';
import { SIDES, type ItemState } from '../../model/choices';
import type { NewCell } from '../build/SheetBuilder';
import { binaryFormula, callFormula, type Formula } from '../formula/Formula';
import { formulaText } from '../formula/formulaText';
import { across, head, type AcrossCell, type AgreementPage } from './AgreementPage';
import { eitherOf } from './eitherOf';
import type { StateBlock } from './packsSection';
import { stateText } from './stateText';

const COLUMNS = { step: [0, 0], state: [1, 1], who: [2, 2], date: [3, 3], next: [4, 5], words: [6, 6], gives: [7, 9], where: [10, 10] } as const;
const GAP = 3;
const DATE_FORMAT = 'd mmm yyyy';

/** Who, when, in which words, and what is given. */
function entryCells(page: AgreementPage, { at, who, date, text, gives }: CommitmentEntry): readonly AcrossCell[] {
  const row = { table: 'commitments', at } as const;
  return [
    across(COLUMNS.who, page.field({ ...row, field: 'who', value: who })),
    across(COLUMNS.date, { ...page.field({ ...row, field: 'date', value: date, style: 'rowDate' }), format: DATE_FORMAT }),
    across(COLUMNS.words, page.field({ ...row, field: 'step', value: text })),
    across(COLUMNS.gives, page.field({ ...row, field: 'gives', value: gives })),
    across(COLUMNS.where, { value: cellReference(at), style: 'rowMuted', link: { sheet: at.sheet, cell: a1(at) } }),
  ];
}

/**
 * The first step that is neither done nor waived is next, live: a row asks the one above it whether all was settled up
 * to there. What is settled further down was done early; what is not comes later.
 */
function nextCell(page: AgreementPage, firstRow: number, standing: StepStanding): NewCell {
  const row = page.sheet.next;
  const [next, later, early] = [page.say('step-next'), page.say('step-later'), page.say('step-early')];
  const of = (state: ItemState): Formula => binaryFormula(page.sheet.at(row, COLUMNS.state[0]), '=', stateText(state));
  const settled = eitherOf(of('done'), of('not needed'));
  const value = nextWord(page, standing, { next, later, early });
  if (row === firstRow) return { value, formula: callFormula('IF', settled, '', next), style: 'rowMuted' };
  const isAfter = binaryFormula(page.sheet.at(row - 1, COLUMNS.next[0]), '<>', '');
  return { value, formula: callFormula('IF', settled, callFormula('IF', isAfter, early, ''), callFormula('IF', isAfter, later, next)), style: 'rowMuted' };
}

/** The arrow stands out among the words of its column. */
function markNext(page: AgreementPage, firstRow: number, lastRow: number): void {
  const column = COLUMNS.next[0];
  const cell = { ...page.sheet.at(firstRow, column), rowFixed: false, columnFixed: false };
  const formula = formulaText(binaryFormula(cell, '=', page.say('step-next')), page.sheet.name);
  page.sheet.conditionalFormats.push({ area: { firstRow, lastRow, firstColumn: column, lastColumn: column }, formula, style: 'rowStrong' });
}

function nextWord({ agreement }: AgreementPage, { step, state }: StepStanding, words: Readonly<Record<'next' | 'later' | 'early', string>>): string {
  const { next } = agreement.cascade;
  if (step === next) return words.next;
  const isAfter = next !== null && CASCADE_STEPS.indexOf(step) > CASCADE_STEPS.indexOf(next);
  if (!isAfter) return '';
  return isSettled(state) ? words.early : words.later;
}

function stepRow(page: AgreementPage, firstRow: number, standing: StepStanding): void {
  const [entry] = standing.commitments;
  const name = across(COLUMNS.step, { value: `${String(page.sheet.next - firstRow + 1)} · ${page.say(`step-${standing.step}`)}`, style: 'rowText' });
  const next = across(COLUMNS.next, nextCell(page, firstRow, standing));
  if (entry === undefined) {
    const blank = [COLUMNS.who, COLUMNS.date, COLUMNS.words, COLUMNS.gives, COLUMNS.where].map((columns) => across(columns, { value: null, style: 'rowText' }));
    page.row([name, across(COLUMNS.state, { value: page.say('step-not-yet'), style: 'rowText' }), next, ...blank]);
    return;
  }
  page.row([name, across(COLUMNS.state, page.state({ table: 'commitments', at: entry.at }, entry.state)), next, ...entryCells(page, entry)]);
}

/** What else was committed to: steps outside the order, and more than one commitment to a step. */
function otherRows(page: AgreementPage): void {
  const { steps, besides } = page.agreement;
  const others = [...steps.flatMap(({ commitments }) => commitments.slice(1)), ...besides];
  if (others.length === 0) return;
  // A narrow gap: the count of steps ends above it.
  page.sheet.height(page.sheet.next, GAP);
  page.sheet.next += 1;
  for (const entry of others) {
    page.row([
      across(COLUMNS.step, { value: page.say(entry.step === null ? 'step-besides' : `step-${entry.step}`), style: 'rowMuted' }),
      across(COLUMNS.state, page.state({ table: 'commitments', at: entry.at }, entry.state)),
      across(COLUMNS.next, { value: null, style: 'rowText' }),
      ...entryCells(page, entry),
    ]);
  }
}

function addWarnings(page: AgreementPage): void {
  const { cascade, gifts, steps, besides } = page.agreement;
  for (const { code, cells } of cascade.warnings) {
    page.row([across([0, 9], { value: `! ${page.say(`warning-${code}`)}`, style: 'rowOpen' }), across(COLUMNS.where, { value: cells.map(cellReference).slice(0, 2).join(', '), style: 'rowMuted' })]);
  }
  const isEmpty = besides.length === 0 && steps.every(({ commitments }) => commitments.length === 0);
  for (const side of isEmpty ? [] : SIDES) {
    if (!gifts.some((gift) => gift.side === side)) page.row([across([0, 10], { value: `○ ${page.say(`gives-nothing-${side}`)}`, style: 'rowOpen' })]);
  }
}

/** Commitments in the recommended order, what each gives, and what endangers them; returns where the five states stand. */
export function addCommitmentsSection(page: AgreementPage): StateBlock {
  page.section([[0, page.say('section-commitments')]]);
  page.row([
    head(COLUMNS.step, page.say('head-step')),
    head(COLUMNS.state, page.say('head-state')),
    head(COLUMNS.who, page.say('head-who')),
    { ...head(COLUMNS.date, page.say('head-when')), style: 'columnHeaderIndented' },
    head(COLUMNS.next, page.say('head-next')),
    head(COLUMNS.words, page.say('head-own-words')),
    head(COLUMNS.gives, page.say('head-gives')),
    head(COLUMNS.where, page.say('head-ref')),
  ]);
  const firstRow = page.sheet.next;
  for (const standing of page.agreement.steps) stepRow(page, firstRow, standing);
  const lastRow = page.sheet.next - 1;
  markNext(page, firstRow, lastRow);
  otherRows(page);
  page.markOpen(firstRow, page.sheet.next - 1, COLUMNS.state[0]);
  addWarnings(page);
  return { firstRow, lastRow, column: COLUMNS.state[0] };
}
