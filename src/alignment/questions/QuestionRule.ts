import type { Initiative, Setup } from '../../model/Casebook';
import type { Problem, ProblemCode } from '../../model/Problem';

/** A case under review. */
export interface QuestionInput {
  readonly initiative: Initiative;
  readonly setup: Setup;
}

/** One thing a finance reviewer asks when it is not there. */
export interface QuestionRule {
  readonly code: ProblemCode;
  readonly find: (input: QuestionInput) => readonly Problem[];
}
