import type { CostLine, Initiative, Risk } from '../../model/Casebook';
import { COST_HEADS, type CostHead } from './costHeads';
import { spokenHeads } from './spokenHeads';

/** Whether a head of cost was thought of, and where that can be seen. */
export interface HeadState {
  readonly head: CostHead;
  /** `given` says that somebody thought of it; the amount may be 0. */
  readonly state: 'given' | 'absent';
  /** Cost lines that speak of it, in sheet order. */
  readonly lines: readonly CostLine[];
  /** Risks in money, which stand for contingency. */
  readonly risks: readonly Risk[];
}

/** Heads that the name or the category of a line speaks of. */
function headsOfLine({ label, record }: CostLine): ReadonlySet<CostHead> {
  return new Set([...spokenHeads(label.value), ...(record.category === undefined ? [] : spokenHeads(record.category.value))]);
}

/** An adjustment for risk is contingency by another name; one of nought was thought of too. */
const isAdjusted = ({ record }: CostLine): boolean => record.optimismBias !== undefined || record.riskAdjustment !== undefined;

interface SpokenLine {
  readonly line: CostLine;
  readonly heads: ReadonlySet<CostHead>;
}

function headState(head: CostHead, spoken: readonly SpokenLine[], risks: readonly Risk[]): HeadState {
  const isContingency = head === 'contingency';
  const lines = spoken.filter(({ line, heads }) => heads.has(head) || (isContingency && isAdjusted(line))).map(({ line }) => line);
  const inMoney = isContingency ? risks.filter(({ record }) => record.impact !== undefined) : [];
  return { head, state: lines.length + inMoney.length > 0 ? 'given' : 'absent', lines, risks: inMoney };
}

/**
 * Which heads of cost the chosen option of an initiative speaks of, and which nobody mentioned.
 *
 * A head is given where the name or the category of a cost line speaks of it, even with the amount 0. Contingency is
 * given, too, by any risk adjustment or optimism bias and by any risk with an impact in money. Absent heads are asked
 * for; nothing is assumed in their place.
 *
 * Source: HM Treasury, The Green Book and its supplementary guidance on optimism bias; NHS England guidance on digital
 * business cases; DCB0129 and DCB0160 on clinical safety.
 */
export function completeness({ costs, risks }: Pick<Initiative, 'costs' | 'risks'>): readonly HeadState[] {
  const spoken = costs.map((line): SpokenLine => ({ line, heads: headsOfLine(line) }));
  return COST_HEADS.map((head) => headState(head, spoken, risks));
}
