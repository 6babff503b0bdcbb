import type { ReportContext } from '../build/ReportContext';
import type { SheetBuilder } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import { formulaOperand, type Formula } from '../formula/Formula';
import { ratedCheck } from './caseChecks';
import { claimTerms } from './claimTerms';
import type { LiveCheck } from './LiveCheck';
import { readBack } from './readBack';
import { figureTerms, moneyScale, reckonedTerms, sentenceTerms, storyPlaces, type StoryPlaces } from './storyPlaces';
import { sumOfTerms, type CheckTerm } from './sumOfTerms';

/** A kind of check, and how its rows are named. */
interface Named {
  readonly id: string;
  readonly what: string;
  readonly scale: Formula;
  readonly moved: number;
}

/** One row for as many terms as one formula holds; the next rows carry on, numbered. */
function rowsOf(terms: readonly CheckTerm[], { id, what, scale, moved }: Named): readonly LiveCheck[] {
  return sumOfTerms(terms).map(({ value, formula }, index) => {
    const more = index === 0 ? '' : ` (${String(index + 1)})`;
    const check = ratedCheck(`${id}${index === 0 ? '' : `-${String(index + 1)}`}`, `${what}${more}`, { expected: 0, actual: value, scale: moved });
    return { check, formulas: { expected: formulaOperand(0), actual: formula, scale } };
  });
}

const ONE = formulaOperand(1);

function sentenceChecks(sheets: readonly SheetBuilder[], context: ReportContext, of: { readonly result: CaseResult; readonly places: StoryPlaces }): readonly LiveCheck[] {
  const { id, name } = of.result.initiative;
  return sheets.flatMap((sheet) => {
    const kind = sheet.frame.id.replace(`:${id}`, '').replace(':', '-');
    const what = context.words.sentence('check-sentences', { initiative: name.value, sheet: sheet.name });
    return rowsOf(sentenceTerms(sheet, of.places), { id: `${id}/sentences-${kind}`, what, scale: ONE, moved: 1 });
  });
}

/** Every number of every sentence of a case, read out of it again; known before a sheet is described. */
export function readBackCheck({ initiative, story }: CaseResult, { words, grammar }: Pick<ReportContext, 'words' | 'grammar'>): LiveCheck {
  const { numbers, accounted } = readBack(story, grammar.separators);
  const what = words.sentence('check-read-back', { initiative: initiative.name.value });
  return { check: ratedCheck(`${initiative.id}/read-back`, what, { expected: numbers, actual: accounted, scale: 1 }), formulas: null };
}

/**
 * That no figure and no claim of a case differs: sentences on every output against the workings, the figures that
 * lenses share, and figures on every output against their one home. The cells are found by what their formulas lead to,
 * so a new sheet is held to it as it is added.
 */
export function consistencyChecks(sheets: readonly SheetBuilder[], context: ReportContext, result: CaseResult): readonly LiveCheck[] {
  const { initiative, money } = result;
  const { id } = initiative;
  const places = storyPlaces(context, result);
  const isOfOther = (sheet: SheetBuilder): boolean => context.cases.some(({ initiative: other }) => other.id !== id && sheet.frame.id.endsWith(`:${other.id}`));
  const outputs = sheets.filter((sheet) => sheet.frame.role === 'output' && !isOfOther(sheet));
  const what = (key: string): string => context.words.sentence(key, { initiative: initiative.name.value });
  const moved = 1 + Math.abs(money.measures.pvCosts) + Math.abs(money.measures.pvBenefits);
  const figures = [...outputs.flatMap((sheet) => figureTerms(sheet, places, result)), ...reckonedTerms(context, result)];
  return [
    ...sentenceChecks(outputs, context, { result, places }),
    ...rowsOf(claimTerms(result, context, places), { id: `${id}/claim`, what: what('check-claim'), scale: ONE, moved: 1 }),
    ...rowsOf(figures, { id: `${id}/figures`, what: what('check-figures'), scale: moneyScale(places), moved }),
  ];
}
