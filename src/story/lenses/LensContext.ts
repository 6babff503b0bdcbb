import type { AmountRows } from '../claims/amountRows';
import type { Claim } from '../claims/selectClaim';
import type { StoryBuilder } from '../StoryBuilder';
import type { StoryInput } from '../StoryInput';

/** What a lens sees: the input, the claim that was chosen, and the builder that takes its sentences. */
export interface LensContext {
  readonly input: StoryInput;
  readonly claim: Claim;
  readonly builder: StoryBuilder;
  readonly amount: AmountRows | null;
}
