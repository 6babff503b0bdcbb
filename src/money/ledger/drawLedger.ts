import type { Initiative, Setup } from '../../model/Casebook';
import type { DrawLedger } from './Pool';
import { PoolDraws } from './PoolDraws';

/**
 * What the benefits of one or several initiatives draw on: every pool with what each benefit takes from it, how much
 * there is and what is left.
 *
 * Equations: drawn = the largest sum over the benefits in one year; remaining = available − drawn. A benefit takes the
 * same quantity from each pool that it names. Quantities are in the unit of the volume, a year; the same name without
 * case, spaces and punctuation is the same pool, in every initiative.
 * Special cases: where cells state different quantities, the largest counts; `Available` beside several pools counts for
 * none of them. Only benefits of the chosen option that count in money draw.
 * No answer: a benefit without a volume draws an unknown quantity, which is not taken for nought (`shared`).
 *
 * Source: HM Treasury, The Green Book, and NHS England benefits guidance: the same released quantity counts once.
 */
export function drawLedger(initiatives: readonly Initiative[], setup: Setup): DrawLedger {
  const draws = new PoolDraws(setup);
  for (const initiative of initiatives) draws.add(initiative);
  return draws.ledger();
}
