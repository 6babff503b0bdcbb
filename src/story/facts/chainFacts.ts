import type { Initiative, Metric } from '../../model/Casebook';
import type { Sourced } from '../../model/origin';
import { chainBenefits } from '../chain/chainBenefits';
import { selectClaim } from '../claims/selectClaim';
import type { Fact } from './Fact';
import { metricKey } from './metricKey';
import { sourcedFact } from './sourcedFact';
import type { StoryMoney } from './StoryMoney';

/** Key of a text as links of a chain say it. */
export const OUTPUT_KEY = 'init.output';
/** Key of the objective of the initiative, where its own words do not end like a link. */
export const CHAIN_OBJECTIVE_KEY = 'init.objectiveInChain';

/** Key of the name of a benefit. */
export const benefitNameKey = ({ id }: { readonly id: string }): string => `benefitName.${id}`;

/** Key of the present value of a benefit, in facts and on Workings. */
export const benefitValueKey = ({ id }: { readonly id: string }): string => `pv.benefit.${id}`;

/**
 * A typed text as it stands in the middle of a sentence or in a box: on one line, without the stop at its end.
 *
 * @example linkText(' Nurses call.\n') // 'Nurses call'
 * @example linkText('Fewer stays, etc.') // 'Fewer stays, etc'
 */
export function linkText(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim().replace(/[\s.;:,!?…]+$/, '');
}

function linkFact(fact: Pick<Fact, 'key' | 'label' | 'unit'>, typed: Sourced<string> | undefined): readonly Fact[] {
  const value = linkText(typed?.value ?? '');
  return typed === undefined || value === '' ? [] : sourcedFact(fact, { value, origin: typed.origin }, 'words');
}

/** The metric that a chain runs through: the one that leads, also where nothing can be claimed of it yet. */
export function chainMetric(initiative: Initiative): Metric | null {
  return selectClaim(initiative).lead;
}

/** What is put in place, what changes in practice, what it brings and which objective it serves, as they were typed. */
export function chainFacts(initiative: Initiative): readonly Fact[] {
  const { record } = initiative;
  const output = linkFact({ key: OUTPUT_KEY, label: 'Output', unit: 'text' }, record.output);
  const metric = chainMetric(initiative);
  if (metric === null) return output;
  const of = (name: string): Pick<Fact, 'key' | 'label' | 'unit'> => ({ key: metricKey(metric, name), label: `${metric.name.value}, ${name === 'objective' ? 'objective' : 'change in practice'}`, unit: 'text' });
  const own = linkFact(of('objective'), metric.record.objective);
  const isAsTyped = linkText(record.objective?.value ?? '') === record.objective?.value;
  const shared = own.length > 0 || isAsTyped ? [] : linkFact({ key: CHAIN_OBJECTIVE_KEY, label: 'Objective, in the chain', unit: 'text' }, record.objective);
  const benefits = chainBenefits(initiative, metric).flatMap((line) => linkFact({ key: benefitNameKey(line), label: `Benefit ${line.id}`, unit: 'text' }, line.label));
  return [...output, ...linkFact(of('practice'), metric.record.changeInPractice), ...benefits, ...own, ...shared];
}

/** What the benefits of the chain are worth, as the money room worked it out. */
export function chainMoneyFacts(initiative: Initiative, { benefitValues }: Pick<StoryMoney, 'benefitValues'>, currency: string): readonly Fact[] {
  const metric = chainMetric(initiative);
  if (metric === null) return [];
  return chainBenefits(initiative, metric).flatMap((line): readonly Fact[] => {
    const value = benefitValues.get(line.id)?.presentValue;
    if (value === undefined) return [];
    const typed = [...line.years, line.record.volume ?? null, line.record.unitValue ?? null];
    const cells = typed.flatMap((amount) => (amount?.origin.kind === 'cell' ? [amount.origin.at] : []));
    const key = benefitValueKey(line);
    return [{ key, label: `${line.label.value}, present value`, value, unit: currency, from: 'money', origin: { kind: 'derived', from: cells, rule: key }, cells }];
  });
}
