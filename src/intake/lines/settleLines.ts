import type { BenefitLine, CostLine, InitiativeOption, Setup } from '../../model/Casebook';
import { problem } from '../../model/Problem';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';
import { freeId, slug } from '../initiatives/slug';
import type { TakenIds } from '../initiatives/slug';
import { settleDriver } from './driverOfBenefit';
import { lineFindings } from './lineFindings';
import { linkCorrelations } from './linkCorrelations';
import { settleOwnCost } from './ownCost';
import { splitOptions } from './splitOptions';

/** More lines in one initiative than a case is made of: a ledger, probably. */
const MOST_LINES = 1000;

interface Lines {
  readonly costs: readonly CostLine[];
  readonly benefits: readonly BenefitLine[];
}

/**
 * Puts the lines of an initiative in order once all rows are read: parted by option, each with an id that is unique
 * within its option, linked to the metric and the line that they name; what is wrong with a line is said.
 */
export function settleLines(draft: InitiativeDraft, setup: Setup): void {
  countLines(draft);
  const options = splitOptions(draft);
  settleOwnCost(draft);
  const settle = (lines: Lines): Lines => settled(lines, draft, setup);
  const { costs, benefits } = settle(draft);
  draft.costs.splice(0, draft.costs.length, ...costs);
  draft.benefits.splice(0, draft.benefits.length, ...benefits);
  const taken: TakenIds = new Map();
  const withLines = options.map(({ name, role, ...lines }): InitiativeOption => {
    const id = freeId(slug(name.value), taken);
    return role === 'chosen' ? { id, name, role, costs, benefits } : { id, name, role, ...settle(lines) };
  });
  draft.options.push(...withLines);
}

function settled({ costs, benefits }: Lines, draft: InitiativeDraft, setup: Setup): Lines {
  const driven = benefits.flatMap((line) => settleDriver(line, draft) ?? []);
  const linked = linkCorrelations({ costs: withIds(costs), benefits: withIds(driven) }, draft.problems);
  for (const line of linked.costs) draft.problems.push(...lineFindings(line, 'cost', setup));
  for (const line of linked.benefits) draft.problems.push(...lineFindings(line, 'benefit', setup));
  return linked;
}

function withIds<L extends CostLine | BenefitLine>(lines: readonly L[]): readonly L[] {
  const taken: TakenIds = new Map();
  return lines.map((line) => ({ ...line, id: freeId(line.id, taken) }));
}

function countLines({ costs, benefits, name, problems }: InitiativeDraft): void {
  const count = costs.length + benefits.length;
  if (count <= MOST_LINES) return;
  problems.push(problem('line-count-large', (costs[0] ?? benefits[0])?.place.first ?? null, { count, initiative: name.value }));
}
