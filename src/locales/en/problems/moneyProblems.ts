import { fixedText } from '../../../model/expression/fixedText';
import type { ProblemCode } from '../../../model/Problem';
import { headNames } from '../costHeadWords';
import type { WordData, Words } from '../problemData';
import { about, cellWords, said, typeIn } from '../problemData';

function absentHeads(data: WordData): string {
  const heads = said(data, 'heads').split(',').filter((head) => head !== '');
  return heads.length === 0 ? 'some heads of cost' : headNames(heads, said(data, 'vocabulary'));
}

/** ` in Costs, cell K4`, or nothing where the table has no such column. */
function whereTo(data: WordData): string {
  const cell = said(data, 'cell');
  return cell === '' ? '' : ` in ${cellWords(cell)}`;
}

/** A quantity as people write it. */
function number(data: WordData, key: string, otherwise: string): string {
  const value = data[key];
  return typeof value === 'number' ? fixedText(value, Number.isInteger(value) ? 0 : 1, { group: ',', decimal: '.' }) : otherwise;
}

function pool(data: WordData): string {
  const name = said(data, 'pool');
  return name === '' ? 'one quantity' : `“${name}”`;
}

function isOrAre(data: WordData): string {
  return said(data, 'available') === '' ? 'is less' : `are ${number(data, 'available', 'fewer')}`;
}

/** The benefits by name with their cells. */
function drawers(data: WordData): string {
  const benefits = said(data, 'benefits');
  return benefits === '' ? '' : `: ${benefits}`;
}

/**
 * What the money room was told and could not use as it stands. Keys: `initiative`, `benefit` or `line` (its name),
 * `cell`, `header` and `sheet` as for the claim; beside them `currency`, `other`, `value`, `pool`, `drawn`, `available`,
 * `others` and `unknown` (the rest of them), `benefits` (those that draw, with their cells),
 * `heads` (ids, parted by commas), `vocabulary`, `parameter` and `source`.
 */
export const MONEY_PROBLEM_WORDS = {
  'correlations-inconsistent': (data) =>
    `The correlations${about(data)} cannot all hold at once, so they are weakened together until they can. Check the columns “Correlates with” and “Correlation”.`,
  'pool-overdrawn': (data) =>
    `Benefits draw ${number(data, 'drawn', 'more')} a year on ${pool(data)}, and there ${isOrAre(data)}, so something is counted twice${drawers(data)}. Lower a volume, or correct what is available${whereTo(data)}.`,
  'pool-shared': (data) => {
    const unknown = said(data, 'unknown');
    const lacks = unknown === '' ? 'no cell says how much of it there is' : `no volume says how much ${unknown} takes`;
    const what = unknown === '' ? typeIn('the quantity available a year', data) : 'Type a volume for each.';
    return `Several benefits draw on ${pool(data)}, and ${lacks}, so counting twice cannot be ruled out${drawers(data)}. ${what}`;
  },
  'pool-conflicts': (data) =>
    `Cells say different things of how much there is of ${pool(data)}, so the largest counts${said(data, 'available') === '' ? '' : `: ${number(data, 'available', '')}, not ${said(data, 'others')}`}. Make them agree.`,
  'improvement-twice': (data) =>
    `Several benefits follow the same change of the same metric over the same volume${about(data)}, so one improvement is counted more than once${drawers(data)}. Keep one of them, or share the volume between them.`,
  'cost-head-missing': (data) =>
    `No cost line speaks of ${absentHeads(data)}${about(data)}, so nothing is counted for any of it. Add lines to the table Costs, with 0 where there is none, so that the reader sees it was thought of.`,
} as const satisfies Partial<Readonly<Record<ProblemCode, Words>>>;
