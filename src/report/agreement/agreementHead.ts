import { isoOfSerial } from '../../model/calendar';
import type { Side } from '../../model/choices';
import type { NewCell } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import { statementCell } from '../case/caseHead';
import { areaFormula, binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { across, type AgreementPage } from './AgreementPage';
import { charactersAcross, LAST_COLUMN } from './agreementFrame';
import type { StateBlock } from './packsSection';
import { stateText } from './stateText';

/** First and last column of each figure; the gap between the halves belongs to the second. */
const BANDS = [[0, 1], [2, 5], [6, 7], [8, LAST_COLUMN]] as const;
/** First free row beneath the figures. */
export const AFTER_FIGURES = 8;

/** Where the states stand that the figures count; null where there are none. */
export interface AgreementBlocks extends Readonly<Record<Side, StateBlock>> {
  readonly concerns: StateBlock | null;
  readonly steps: StateBlock;
}

interface Figure {
  readonly key: string;
  readonly count: number;
  readonly of: number;
  readonly block: StateBlock | null;
  /** Texts that count. */
  readonly done: readonly string[];
  /** Texts that are left out on both sides of the "of". */
  readonly apart: readonly string[];
}

function figuresOf(page: AgreementPage, blocks: AgreementBlocks): readonly Figure[] {
  const { packs, concerns, steps, cascade } = page.agreement;
  const [done, waived] = [stateText('done'), stateText('not needed')];
  const bare = `${done}, ${page.say('closed-without-evidence')}`;
  const waivedSteps = steps.filter(({ state }) => state === 'not needed').length;
  return [
    { key: 'shown-to-technology', count: packs.technology.done, of: packs.technology.needed, block: blocks.technology, done: [done], apart: [waived] },
    { key: 'shown-to-clinical', count: packs.clinical.done, of: packs.clinical.needed, block: blocks.clinical, done: [done], apart: [waived] },
    { key: 'concerns-closed', count: concerns.filter(({ stage }) => stage === 'closed').length, of: concerns.length, block: blocks.concerns, done: [done, bare, waived], apart: [] },
    { key: 'steps-taken', count: cascade.done.length, of: steps.length - waivedSteps, block: blocks.steps, done: [done], apart: [waived] },
  ];
}

function areaOf({ sheet }: AgreementPage, { firstRow, lastRow, column }: StateBlock): Formula {
  return blockFormula(sheet.at(firstRow, column), sheet.at(lastRow, column));
}

const counting = (area: Formula, texts: readonly string[]): Formula =>
  texts.map((text) => callFormula('COUNTIF', area, text)).reduce((sum, each) => binaryFormula(sum, '+', each));

/** How many are there, of how many that are asked for. */
function partsOf(page: AgreementPage, { block, done, apart }: Figure): { readonly count: Formula; readonly of: Formula } | null {
  if (block === null) return null;
  const area = areaOf(page, block);
  const all = callFormula('COUNTA', area);
  return { count: counting(area, done), of: apart.length === 0 ? all : binaryFormula(all, '-', counting(area, apart)) };
}

function figureCell(page: AgreementPage, figure: Figure): NewCell {
  const parts = partsOf(page, figure);
  if (parts === null) return { value: page.say('no-figure'), style: 'figure' };
  const between = ` ${page.say('count-between')} `;
  const formula = binaryFormula(binaryFormula(parts.count, '&', between), '&', parts.of);
  return { value: `${String(figure.count)}${between}${String(figure.of)}`, formula, style: 'figure' };
}

/** Whether all that is needed is shown and no concern is open, live. */
function verdictCell(page: AgreementPage, figures: readonly Figure[]): NewCell {
  const needed = figures.filter(({ key }) => key !== 'steps-taken').flatMap((figure) => partsOf(page, figure) ?? []);
  const isReady = callFormula('AND', ...needed.map(({ count, of }) => binaryFormula(count, '=', of)));
  const [ready, notReady] = [page.say('agreement-is-ready'), page.say('agreement-not-ready')];
  return { value: page.agreement.isReady ? ready : notReady, formula: callFormula('IF', isReady, ready, notReady), style: 'subtitle' };
}

function addTitle(page: AgreementPage): void {
  const { initiative, story } = page.result;
  const right = [initiative.record.confidentiality?.value, isoOfSerial(page.context.asOf)].filter((part) => part !== undefined).join(' · ');
  page.rowAt(0, [across([0, 7], { value: page.say('agreement-title', { initiative: initiative.name.value, id: initiative.id }), style: 'eyebrow' }), across([8, LAST_COLUMN], { value: right, style: 'muted' })]);
  // The shared goal stands first: both leaders want what the board is promised.
  const goal = story.statements.find(({ lens, role }) => lens === 'board' && role === 'headline');
  const cell: NewCell = goal === undefined ? { value: initiative.name.value, style: 'headline' } : statementCell(page.context, initiative.id, { statement: goal, style: 'headline' });
  page.rowAt(1, [across([0, LAST_COLUMN], cell)]);
  page.sheet.height(1, Math.max(34, textHeight(String(cell.value), { width: charactersAcross(0, LAST_COLUMN), size: 18 })));
}

/** Title, shared goal, verdict, and four figures that count the states beneath. */
export function addAgreementHead(page: AgreementPage, blocks: AgreementBlocks): void {
  addTitle(page);
  const figures = figuresOf(page, blocks);
  page.rowAt(2, [across([0, LAST_COLUMN], verdictCell(page, figures))], 18);
  page.sheet.height(3, 6);
  const line = (row: number, height: number, cellOf: (figure: Figure) => NewCell): void => {
    page.rowAt(row, figures.map((figure, index) => across(BANDS[index] ?? BANDS[0], cellOf(figure))));
    page.sheet.height(row, height);
  };
  line(4, 18, ({ key }) => ({ value: page.say(`figure-${key}`), style: 'figureLabel' }));
  line(5, 28, (figure) => figureCell(page, figure));
  line(6, 18, ({ key }) => ({ value: page.say(`note-${key}`), style: 'figureNote' }));
}

/** The cells from one to another; a block of one is that cell. */
export function blockFormula(first: CellPointer, last: CellPointer): Formula {
  return first.row === last.row ? formulaOperand(first) : areaFormula(first, last);
}

/** Whether the cells still say what patterns, order and warnings were read from, live. */
export function asReadCell(page: AgreementPage, area: Formula | null): NewCell {
  const asRead = page.say('agreement-as-read');
  if (area === null) return { value: asRead, style: 'muted' };
  const changed = binaryFormula(callFormula('COUNTIF', area, page.say('changed-since')), '+', callFormula('COUNTIF', area, callFormula('FALSE')));
  return { value: asRead, formula: callFormula('IF', binaryFormula(changed, '=', 0), asRead, page.say('agreement-changed')), style: 'muted' };
}
