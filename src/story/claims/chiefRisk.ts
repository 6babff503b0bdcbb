import type { Initiative, Risk } from '../../model/Casebook';
import type { Side } from '../../model/choices';

/** A risk with its place in the list, from 1. */
export interface ListedRisk {
  readonly risk: Risk;
  readonly place: number;
}

/**
 * Key of a fact about a risk; the numbers stand under the same key as on the sheets of money.
 *
 * @example riskKey({ place: 2 }, 'impact') // 'register.2.impact'
 */
export function riskKey({ place }: Pick<ListedRisk, 'place'>, name: 'name' | 'mitigation' | 'probability' | 'impact'): string {
  return `register.${String(place)}.${name}`;
}

/** Probability times impact; a risk without either weighs least. */
function weight({ risk: { record } }: ListedRisk): number {
  return record.probability === undefined || record.impact === undefined ? -1 : record.probability.value * record.impact.value;
}

const heaviest = (risks: readonly ListedRisk[]): ListedRisk | null =>
  risks.reduce<ListedRisk | null>((chief, risk) => (chief === null || weight(risk) > weight(chief) ? risk : chief), null);

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * The risk that weighs most, by probability times impact; for a side the heaviest that its leader owns, else of all.
 *
 * Of equals the first listed; risks without numbers come after those with them. No answer: null where none is listed.
 *
 * @param side null: for readers who answer for the whole.
 */
export function chiefRisk({ risks, record }: Pick<Initiative, 'risks' | 'record'>, side: Side | null): ListedRisk | null {
  const listed = risks.flatMap((risk, index) => (risk.record.risk === undefined ? [] : [{ risk, place: index + 1 }]));
  const leader = side === null ? undefined : record[side === 'technology' ? 'technologyLead' : 'clinicalLead']?.value;
  const own = leader === undefined ? [] : listed.filter(({ risk }) => risk.record.owner !== undefined && sameName(risk.record.owner.value, leader));
  return heaviest(own) ?? heaviest(listed);
}

/** Every risk that some reader is told, each once, in the order of the list. */
export function chiefRisks(initiative: Pick<Initiative, 'risks' | 'record'>): readonly ListedRisk[] {
  const chosen = [null, 'technology', 'clinical'] as const;
  const places = new Set(chosen.map((side) => chiefRisk(initiative, side)?.place));
  return initiative.risks.flatMap((risk, index) => (places.has(index + 1) ? [{ risk, place: index + 1 }] : []));
}
