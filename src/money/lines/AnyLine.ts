import type { BenefitLine, CostLine } from '../../model/Casebook';

/** A line of either side. */
export type AnyLine = CostLine | BenefitLine;

/** Whether a line is one of benefits. */
export function isBenefit(line: AnyLine): line is BenefitLine {
  return 'metricId' in line;
}
