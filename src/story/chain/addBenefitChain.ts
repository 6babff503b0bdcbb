import type { LensContext } from '../lenses/LensContext';
import type { ChainLink } from '../Statement';

/** The links from what is put in place to the objective it serves. */
export function addBenefitChain(context: LensContext): readonly ChainLink[] {
  return context.claim.lead === null ? [] : [];
}
