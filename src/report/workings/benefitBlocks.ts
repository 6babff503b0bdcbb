import type { BenefitLine } from '../../model/Casebook';
import { benefitGroup, type BenefitGroup, type CountedGroup } from '../../money/benefit-classes/benefitGroup';
import { BASELINE_PREFIX, optionContext } from '../../money/lines/LineContext';
import type { CaseLine } from '../../money/case/CaseLine';
import { sumByYear } from '../../money/case/optionSums';
import { addBlock, addTogether } from './blockRows';
import type { CasePlace } from './CasePlace';

/** The lines of one group, in the option and in the baseline. */
interface GroupLines<Group extends BenefitGroup = CountedGroup> {
  readonly group: Group;
  readonly option: readonly CaseLine<BenefitLine>[];
  readonly baseline: readonly CaseLine<BenefitLine>[];
}

const OTHER_GROUPS = ['non-cash', 'societal', 'health'] as const satisfies readonly CountedGroup[];

function linesOf<Group extends BenefitGroup>({ input, result }: CasePlace, group: Group): GroupLines<Group> {
  const hasHealthRate = input.casebook.setup.health !== null;
  const of = (lines: readonly CaseLine<BenefitLine>[]): readonly CaseLine<BenefitLine>[] => lines.filter(({ line }) => benefitGroup(line, hasHealthRate) === group);
  return { group, option: of(result.money.benefitLines), baseline: of(result.money.baseline.benefits) };
}

/** The lines of a group and what they add up to, less those of the baseline where it has some. */
function addGroup(place: CasePlace, { group, option, baseline }: GroupLines, named: { readonly key: string; readonly name: string }): void {
  const { input, result, context } = place;
  const { label, sentence } = input.words;
  const title = label(`section-benefits-${named.name}`);
  const whole = { key: named.key, label: label(`row-benefits-${named.name}`) };
  if (baseline.length === 0) {
    addBlock(place, { title, lines: option, total: whole, context });
    return;
  }
  const [ofOption, ofBaseline] = [`option.${group}`, `baseline.${group}`];
  addBlock(place, { title, lines: option, total: { key: ofOption, label: label('row-option-benefits') }, context });
  const baselineTitle = sentence('section-baseline-benefits', { option: result.money.baselineOption?.name.value ?? '', group: title });
  addBlock(place, { title: baselineTitle, lines: baseline, total: { key: ofBaseline, label: label('row-baseline-benefits') }, context: optionContext(context, BASELINE_PREFIX) });
  addTogether(place, { ...whole, values: result.money.groups[group], plus: [ofOption], minus: [ofBaseline] });
}

/** Benefits that release no cash: in one block where they are of one group, else group by group with their sum. */
function addOtherGroups(place: CasePlace): void {
  const { rows, input, result } = place;
  const present = OTHER_GROUPS.map((group) => linesOf(place, group)).filter(({ option, baseline }) => option.length + baseline.length > 0);
  const [first = linesOf(place, 'non-cash')] = present;
  if (present.length < 2) {
    // Where none releases cash or all are of that one kind, they stand under the name of all others.
    addGroup(place, first, { key: 'total.other', name: first.group === 'non-cash' ? 'other' : first.group });
    rows.alias(`total.${first.group}`, 'total.other');
    return;
  }
  for (const lines of present) addGroup(place, lines, { key: `total.${lines.group}`, name: lines.group });
  const { groups, count } = result.money;
  const values = sumByYear(present.map(({ group }) => ({ amounts: groups[group] })), count);
  addTogether(place, { key: 'total.other', label: input.words.label('row-benefits-other'), values, plus: present.map(({ group }) => `total.${group}`) });
}

/** Benefit lines by group, with totals that are never added across views. */
export function addBenefitRows(place: CasePlace): void {
  addGroup(place, linesOf(place, 'cash'), { key: 'total.cash', name: 'cash' });
  addOtherGroups(place);
  const { option } = linesOf(place, 'uncounted');
  if (option.length > 0) addBlock(place, { title: place.input.words.label('section-benefits-uncounted'), lines: option, total: null, context: place.context });
}
