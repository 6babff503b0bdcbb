import type { BenefitLine, CostLine } from '../../model/Casebook';
import { benefitGroup } from '../benefit-classes/benefitGroup';
import { BASELINE_PREFIX, optionContext, type LineContext } from '../lines/LineContext';
import type { MoneySide } from '../lines/MoneySide';
import { rangeOf, type LineRange } from '../lines/rangeOf';
import type { CaseLine, CaseRisk, OptionRows } from './CaseLine';
import type { CaseTime } from './caseTime';

/** What the terms of a case are made of. */
export interface TermsInput {
  readonly chosen: OptionRows;
  readonly baseline: OptionRows;
  readonly riskLines: readonly CaseRisk[];
  readonly time: CaseTime;
  readonly context: LineContext;
}

/** A quantity of the case that varies as one: a line with everything that follows from it, or a risk. */
export interface CaseTerm {
  /** Key of the row of the typed line, or of the risk. */
  readonly key: string;
  /** Null for a risk. */
  readonly line: CostLine | BenefitLine | null;
  readonly side: MoneySide;
  /** Key of the term of the same option that this one moves with; null where it moves on its own. */
  readonly movesWith: string | null;
  /** A fraction of one; null for a line. */
  readonly probability: number | null;
  /** Benefits less costs by year; of a risk: if it comes true. Lines of the baseline count the other way round. */
  readonly net: readonly number[];
  readonly discounted: readonly number[];
  /** By which it is discounted: those of money, or of effects on health. */
  readonly factors: readonly number[];
  /** Multiples of the line as typed; null where it is certain, and for a risk. */
  readonly range: LineRange | null;
}

/** The rows that move as one with a line: what follows from it, but not the residual value of what it bought. */
function rowsByLine(rows: readonly CaseLine<CostLine | BenefitLine>[]): readonly (readonly CaseLine<CostLine | BenefitLine>[])[] {
  const groups = new Map<CostLine | BenefitLine, CaseLine<CostLine | BenefitLine>[]>();
  const alone: CaseLine<CostLine | BenefitLine>[][] = [];
  for (const row of rows) {
    const group = groups.get(row.line);
    if (row.kind === 'residual') alone.push([row]);
    else if (group === undefined) groups.set(row.line, [row]);
    else group.push(row);
  }
  return [...groups.values(), ...alone];
}

interface Weighing {
  /** 1 for the chosen option, −1 for the baseline, which is taken off. */
  readonly sign: 1 | -1;
  readonly time: CaseTime;
  readonly context: LineContext;
}

function termOf(rows: readonly CaseLine<CostLine | BenefitLine>[], { sign, time, context }: Weighing): readonly CaseTerm[] {
  const [first] = rows;
  if (first === undefined) return [];
  const isHealth = first.side === 'benefit' && benefitGroup(first.line, time.healthFactors !== null) === 'health';
  const factors = isHealth ? (time.healthFactors ?? time.factors) : time.factors;
  const side = first.side === 'cost' ? -sign : sign;
  const net = factors.map((_, year) => side * rows.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0), 0));
  const discounted = net.map((amount, year) => amount * (factors[year] ?? 0));
  // What stands at the end of the horizon is certain.
  const varies = first.kind === 'typed';
  const { movesWith = null } = first.line;
  return [
    {
      key: first.key,
      line: first.line,
      side: first.side,
      movesWith: movesWith === null || !varies ? null : `${context.prefix}${movesWith}`,
      probability: null,
      net,
      discounted,
      factors,
      range: varies ? rangeOf(first.line, context) : null,
    },
  ];
}

function termsOfOption({ costs, benefits }: OptionRows, weighing: Weighing): readonly CaseTerm[] {
  const counted = benefits.filter(({ line }) => benefitGroup(line, false) !== 'uncounted');
  return rowsByLine([...costs, ...counted]).flatMap((rows) => termOf(rows, weighing));
}

function riskTerm({ key, probability, impact }: CaseRisk, { factors }: CaseTime): CaseTerm {
  const net = impact.map((amount) => 0 - amount);
  return { key, line: null, side: 'cost', movesWith: null, probability, net, discounted: net.map((amount, year) => amount * (factors[year] ?? 0)), factors, range: null };
}

/**
 * The quantities that the result of a case is the sum of, each of which varies as one.
 *
 * A cost with its optimism bias, mitigation and VAT is one term; its residual value is another, which is certain.
 * Lines of the baseline vary too. The net present value at base is the sum of all `discounted`, where a risk counts
 * with its probability.
 */
export function caseTerms({ chosen, baseline, riskLines, time, context }: TermsInput): readonly CaseTerm[] {
  return [
    ...termsOfOption(chosen, { sign: 1, time, context }),
    ...termsOfOption(baseline, { sign: -1, time, context: optionContext(context, BASELINE_PREFIX) }),
    ...riskLines.map((risk) => riskTerm(risk, time)),
  ];
}
