import { evaluate } from '../../model/expression/evaluate';
import { metricKey } from '../../story/facts/metricKey';
import type { Statement } from '../../story/Statement';
import type { ReportContext } from '../build/ReportContext';
import type { CaseResult } from '../CaseResult';
import { expressionFormula } from '../formula/expressionFormula';
import { binaryFormula, callFormula, formulaOperand, type Formula } from '../formula/Formula';
import { linksOfSentence, type RowLink } from './sentenceRows';
import type { StoryPlaces } from './storyPlaces';
import type { CheckTerm } from './sumOfTerms';

/** Titles leave out what does not fit, so only whole sentences are held to the shared figures. */
const isWhole = ({ key, role }: Statement): boolean => key !== null && role !== 'short';

/** The steps of a sentence that end at one of some rows. */
function stepsTo(links: readonly RowLink[], ends: ReadonlySet<string>): readonly RowLink[] {
  const leading = new Set(ends);
  for (let size = -1; size !== leading.size; ) {
    size = leading.size;
    for (const { from, to } of links) if (leading.has(to)) leading.add(from);
  }
  return links.filter(({ to }) => leading.has(to));
}

/** Rows of figures that sentences of two or more lenses may show: those of the shared claim, and those of money. */
function sharedRows({ story }: CaseResult, linksOf: ReadonlyMap<Statement, readonly RowLink[]>): ReadonlySet<string> {
  const values = new Map(story.rows.map(({ key, value }) => [key, value]));
  const [ofMetrics, ofClaim] = [metricKey({ id: '' }, '').slice(0, 2), metricKey({ id: story.leadMetricId ?? '' }, '')];
  const lenses = new Map<string, Set<string>>();
  for (const [{ lens, figures }, links] of linksOf) {
    const texts = new Set<unknown>(figures.map(({ text }) => text));
    for (const { to } of links) {
      const isShared = to.startsWith(ofClaim) || !to.startsWith(ofMetrics);
      if (isShared && texts.has(values.get(to))) lenses.set(to, (lenses.get(to) ?? new Set()).add(lens));
    }
  }
  return new Set([...lenses].flatMap(([row, readers]) => (readers.size > 1 ? [row] : [])));
}

/** 1 where a text does not hold the other, though it takes a form that does; an empty text is held by any. */
function missingFormula({ from, to, when }: RowLink, places: StoryPlaces): Formula | null {
  const [sentence, part] = [places.at(from), places.at(to)];
  if (sentence === undefined || part === undefined) return null;
  let isPlaced = true;
  const nowhere = { ...part, row: 0 };
  const cellOf = (key: string): typeof part => {
    isPlaced &&= places.at(key) !== undefined;
    return places.at(key) ?? nowhere;
  };
  const phrasesOf = (): { readonly from: typeof part; readonly to: typeof part } => {
    isPlaced = false;
    return { from: nowhere, to: nowhere };
  };
  const condition = when === 'always' ? formulaOperand(1) : expressionFormula(when, { cellOf, phrasesOf });
  const length = callFormula('LEN', sentence);
  const without = callFormula('LEN', callFormula('SUBSTITUTE', sentence, part, ''));
  const missing = callFormula('AND', binaryFormula(callFormula('LEN', part), '>', 0), binaryFormula(without, '=', length));
  return isPlaced ? binaryFormula(condition, '*', missing) : null;
}

/**
 * One term a sentence and part of it that bears a figure which lenses share: 1 where the sentence does not hold that
 * part, though it takes a form that has a place for it, else 0. A text holds another if it gets shorter without it.
 */
export function claimTerms(result: CaseResult, { grammar }: Pick<ReportContext, 'grammar'>, places: StoryPlaces): readonly CheckTerm[] {
  const { story } = result;
  const { values } = places;
  const linksOf = new Map(story.statements.filter(isWhole).map((statement) => [statement, linksOfSentence(story, statement.key ?? '')] as const));
  const shared = sharedRows(result, linksOf);
  // The parts of a sentence are formulas like any other; what readers are told is the sentence, and the form that it has.
  const told = [...linksOf].flatMap(([{ key, text }, links]) => stepsTo(links, shared).filter(({ from }) => from === key || values.get(from) === text));
  const steps = new Map(told.map((link) => [`${link.from} ${link.to}`, link] as const));
  return [...steps.values()].flatMap((link): readonly CheckTerm[] => {
    const formula = missingFormula(link, places);
    if (formula === null) return [];
    const { phrases, separators } = grammar;
    const isDue = link.when === 'always' || Number(evaluate(link.when, { values, phrases, separators })) !== 0;
    const holds = String(values.get(link.from)).includes(String(values.get(link.to)));
    return [{ value: isDue && !holds ? 1 : 0, formula }];
  });
}
