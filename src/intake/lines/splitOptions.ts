import type { BenefitLine, CostLine, OptionRole } from '../../model/Casebook';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { foldText } from '../../model/foldText';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';
import { baselineOption, chosenOption, isSameOption } from './chosenOption';

/** An option with its lines as they were read. */
export interface OptionLines {
  readonly name: Sourced<string>;
  readonly role: OptionRole;
  readonly costs: readonly CostLine[];
  readonly benefits: readonly BenefitLine[];
}

/**
 * Parts the lines of an initiative by option: the draft keeps those of the chosen option and those that name none,
 * which belong to the proposal; the other options are returned with theirs, the baseline first, and said once each.
 * Empty where no cell names an option. The chosen option has its place in the list and no lines there.
 */
export function splitOptions(draft: InitiativeDraft): readonly OptionLines[] {
  const named = namedOptions(draft);
  const stated = draft.record.baselineOption;
  if (named.length === 0 && stated === undefined) return [];
  const names = named.map(({ value }) => value);
  const baseline = baselineOption(names, stated?.value);
  const chosen = chosenOption(names, baseline ?? stated?.value);
  const options = named.map((name) => optionOf(draft, name, roleOf(name.value, { baseline, chosen })));
  for (const option of options) draft.problems.push(...notChosen(option, chosen));
  keepOwn(draft, chosen);
  const empty: readonly OptionLines[] = stated !== undefined && baseline === null ? [{ name: stated, role: 'baseline', costs: [], benefits: [] }] : [];
  draft.problems.push(...empty.map(({ name }) => baselineEmpty(name, draft)));
  // Without a name of its own the proposal is called after the initiative.
  const proposal: readonly OptionLines[] = chosen === null && hasProposal(draft) ? [{ name: draft.name, role: 'chosen', costs: [], benefits: [] }] : [];
  return [...empty, ...options.filter(({ role }) => role === 'baseline'), ...options.filter(({ role }) => role !== 'baseline'), ...proposal];
}

function hasProposal(draft: InitiativeDraft): boolean {
  return draft.costs.length + draft.benefits.length + draft.ownYears.length > 0 || draft.record.cost !== undefined;
}

/** The options that lines name, in sheet order, each once. */
function namedOptions({ costs, benefits }: InitiativeDraft): readonly Sourced<string>[] {
  const byName = new Map<string, Sourced<string>>();
  for (const { record } of [...costs, ...benefits]) {
    if (record.option !== undefined && !byName.has(foldText(record.option.value))) byName.set(foldText(record.option.value), record.option);
  }
  const names = [...byName.values()];
  return names.filter((name, index) => names.findIndex((other) => isSameOption(other.value, name.value)) === index);
}

function roleOf(name: string, { baseline, chosen }: { readonly baseline: string | null; readonly chosen: string | null }): OptionRole {
  if (name === baseline) return 'baseline';
  return name === chosen ? 'chosen' : 'other';
}

function optionOf(draft: InitiativeDraft, name: Sourced<string>, role: OptionRole): OptionLines {
  if (role === 'chosen') return { name, role, costs: [], benefits: [] };
  const isOwn = ({ record }: CostLine | BenefitLine): boolean => record.option !== undefined && isSameOption(record.option.value, name.value);
  return { name, role, costs: draft.costs.filter(isOwn), benefits: draft.benefits.filter(isOwn) };
}

function keepOwn(draft: InitiativeDraft, chosen: string | null): void {
  const isKept = ({ record: { option } }: CostLine | BenefitLine): boolean => option === undefined || (chosen !== null && isSameOption(option.value, chosen));
  draft.costs.splice(0, draft.costs.length, ...draft.costs.filter(isKept));
  draft.benefits.splice(0, draft.benefits.length, ...draft.benefits.filter(isKept));
}

function notChosen({ name, role, costs, benefits }: OptionLines, chosen: string | null): readonly Problem[] {
  if (role === 'chosen') return [];
  return [problem('option-not-chosen', cellOf(name), { option: name.value, role, chosen: chosen ?? '', count: costs.length + benefits.length })];
}

function baselineEmpty(name: Sourced<string>, { name: initiative }: InitiativeDraft): Problem {
  return problem('baseline-empty', cellOf(name), { option: name.value, initiative: initiative.value });
}

const cellOf = ({ origin }: Sourced<string>): Problem['at'] => (origin.kind === 'cell' ? origin.at : null);
