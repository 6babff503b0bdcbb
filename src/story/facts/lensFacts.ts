import type { BenefitLine, Initiative } from '../../model/Casebook';
import { sumOf } from '../../model/sumOf';
import { chiefRisks, riskKey, type ListedRisk } from '../claims/chiefRisk';
import type { Fact } from './Fact';
import { sourcedFact } from './sourcedFact';

/** The benefit that brings most of what is typed by year; a budget line and an owner stand behind it. */
export function chiefBenefit({ benefits }: Pick<Initiative, 'benefits'>): BenefitLine | null {
  const total = ({ years, record }: BenefitLine): number => {
    const typed = sumOf(years.map((year) => year?.value ?? 0));
    return typed !== 0 ? typed : (record.volume?.value ?? 0) * (record.unitValue?.value ?? 0);
  };
  const cash = benefits.filter(({ record }) => record.budgetLine !== undefined && record.benefitClass?.value === 'cash-releasing');
  return cash.reduce<BenefitLine | null>((most, line) => (most === null || total(line) > total(most) ? line : most), null);
}

function riskFacts(risk: ListedRisk): readonly Fact[] {
  const { record } = risk.risk;
  const label = `Risk ${String(risk.place)}`;
  return [
    ...sourcedFact({ key: riskKey(risk, 'name'), label, unit: 'text' }, record.risk, 'words'),
    ...sourcedFact({ key: riskKey(risk, 'mitigation'), label: `${label}, what is done against it`, unit: 'text' }, record.mitigation, 'words'),
  ];
}

/** What only some readers are told: the chief risks, when work starts and is in use, whose budget falls. */
export function lensFacts(initiative: Initiative): readonly Fact[] {
  const { record } = initiative;
  const benefit = chiefBenefit(initiative);
  return [
    ...sourcedFact({ key: 'init.start', label: 'Start', unit: 'date' }, record.start),
    ...sourcedFact({ key: 'init.goLive', label: 'Go-live', unit: 'date' }, record.goLive),
    ...sourcedFact({ key: 'init.baselineOption', label: 'Baseline option', unit: 'text' }, record.baselineOption, 'words'),
    ...sourcedFact({ key: 'budget.benefit', label: 'Benefit behind the budget that falls', unit: 'text' }, benefit?.label, 'words'),
    ...sourcedFact({ key: 'budget.line', label: 'Budget that falls', unit: 'text' }, benefit?.record.budgetLine, 'words'),
    ...sourcedFact({ key: 'budget.owner', label: 'Owner of that benefit', unit: 'text' }, benefit?.record.owner, 'words'),
    ...chiefRisks(initiative).flatMap(riskFacts),
  ];
}
