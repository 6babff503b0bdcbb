import type { Problem } from '../../model/Problem';
import { DAY_ONE_RULE, DO_NOTHING_RULE, FALSE_PRECISION_RULE, HIDDEN_ASSUMPTION_RULE, SINGLE_POINT_RULE } from './benefitRules';
import { CLAIM_RULES, initiativeRule, metricRule } from './claimRules';
import { COST_HEADS_RULE } from './costHeadsRule';
import {
  BENEFIT_CLASS_RULE,
  BENEFITS_RULE,
  COST_LINES_RULE,
  DISCOUNT_RATE_RULE,
  OWNER_RULE,
  RANGE_RULE,
  RELEASE_ROUTE_RULE,
} from './moneyRules';
import { OBJECTIVE_RULE } from './objectiveRule';
import { OPTIMISM_BIAS_RULE } from './optimismBiasRule';
import type { QuestionInput, QuestionRule } from './QuestionRule';
import { READINESS_RULE } from './readinessRule';
import { STACKED_BENEFITS_RULE } from './stackedBenefitsRule';

/**
 * What a finance reviewer asks, weightiest first: what the claim lacks, whether it pays, whether it is believed,
 * how sure it is, then who stands for it.
 */
export const QUESTION_RULES: readonly QuestionRule[] = [
  ...CLAIM_RULES,
  BENEFITS_RULE,
  COST_LINES_RULE,
  COST_HEADS_RULE,
  metricRule('source-missing', 'source', ({ record }) => record.source === undefined),
  metricRule('evidence-missing', 'evidence', ({ record }) => record.evidence === undefined || record.evidence.value === 'assumed'),
  metricRule('evidence-supplier-only', 'evidence', ({ record }) => record.evidence?.value === 'supplier'),
  BENEFIT_CLASS_RULE,
  RELEASE_ROUTE_RULE,
  STACKED_BENEFITS_RULE,
  DO_NOTHING_RULE,
  DAY_ONE_RULE,
  HIDDEN_ASSUMPTION_RULE,
  RANGE_RULE,
  SINGLE_POINT_RULE,
  FALSE_PRECISION_RULE,
  OPTIMISM_BIAS_RULE,
  DISCOUNT_RATE_RULE,
  metricRule('baseline-date-missing', 'baselineDate', ({ record }) => record.baseline !== undefined && record.baselineDate === undefined),
  OWNER_RULE,
  READINESS_RULE,
  {
    code: 'start-not-given',
    find: (input) => {
      const spans = input.initiative.metrics.some(({ record }) => record.targetDate?.value.kind === 'span');
      return initiativeRule('start-not-given', 'start', ({ record }) => spans && record.start === undefined).find(input);
    },
  },
  OBJECTIVE_RULE,
  initiativeRule('sponsor-missing', 'sponsor', ({ record }) => record.sponsor === undefined),
  initiativeRule('decision-missing', 'decisionAsked', ({ record }) => record.decisionAsked === undefined),
];

/** An error already told about the very cell says more than that it is empty. */
function isAlreadyTold(found: Problem, told: readonly Problem[]): boolean {
  const { at } = found;
  if (at === null || found.data['cell'] === undefined) return false;
  return told.some(
    (known) =>
      known.severity === 'error' && known.at !== null && known.at.sheet === at.sheet && known.at.row === at.row && known.at.column === at.column,
  );
}

/**
 * What finance will ask next about an initiative, in order of importance to a reviewer.
 *
 * Each question is a problem at the cell to type in (`data.cell`), or, where the table has no such column, at the
 * first cell of the row with the column to add (`data.header`). A cell that already carries an error is not asked
 * about again. A complete case gives none.
 */
export function questions(input: QuestionInput): readonly Problem[] {
  const found = QUESTION_RULES.flatMap((rule) => rule.find(input));
  return found.filter((question) => !isAlreadyTold(question, input.initiative.problems));
}
