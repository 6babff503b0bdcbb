import type { BenefitLine, CostLine } from '../../model/Casebook';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { foldText } from '../headers/foldText';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';

const COMPARATORS: ReadonlySet<string> = new Set([
  'donothing',
  'dominimum',
  'businessasusual',
  'bau',
  'baseline',
  'statusquo',
  'nochange',
  'asis',
  'current',
]);

type Line = CostLine | BenefitLine;

/**
 * The option whose lines count: the first that is neither the baseline option nor named do nothing, do minimum or
 * business as usual; null when no line names one.
 *
 * @example chosenOption(['Do nothing', 'Cloud', 'Hybrid'], undefined) // 'Cloud'
 */
export function chosenOption(options: readonly string[], baselineOption: string | undefined): string | null {
  const baseline = foldText(baselineOption ?? '');
  return options.find((option) => !isComparator(option) && (baseline === '' || foldText(option) !== baseline)) ?? null;
}

function isComparator(option: string): boolean {
  const folded = foldText(option.replace(/^(?:option\s*)?[0-9a-e]\s*[:.)–-]\s*/iu, ''));
  return COMPARATORS.has(folded);
}

/** Leaves the lines of the chosen option and those that name none; each other line is said. */
export function keepChosenOption(draft: InitiativeDraft): void {
  const lines: readonly Line[] = [...draft.costs, ...draft.benefits];
  const options = lines.flatMap(({ record }) => (record.option === undefined ? [] : [record.option.value]));
  if (options.length === 0) return;
  const chosen = chosenOption(options, draft.record.baselineOption?.value);
  const costs = draft.costs.filter((line) => isChosen(line, chosen, draft.problems));
  const benefits = draft.benefits.filter((line) => isChosen(line, chosen, draft.problems));
  draft.costs.splice(0, draft.costs.length, ...costs);
  draft.benefits.splice(0, draft.benefits.length, ...benefits);
}

function isChosen(line: Line, chosen: string | null, problems: Problem[]): boolean {
  const { option } = line.record;
  if (option === undefined || (chosen !== null && foldText(option.value) === foldText(chosen))) return true;
  problems.push(problem('option-not-chosen', cellOf(option, line), { option: option.value, chosen: chosen ?? '', line: line.label.value }));
  return false;
}

function cellOf(option: Sourced<string>, line: Line): Problem['at'] {
  return option.origin.kind === 'cell' ? option.origin.at : line.place.first;
}
