import type { Initiative } from '../../model/Casebook';
import { cascade } from '../cascade/cascade';
import { readiness } from '../readiness/readiness';
import type { Agreement, ChampionPack, ConcernStep, SideStanding } from './Agreement';
import { championPack } from './championPack';
import { commitmentEntries, giftsOf, stepStandings } from './commitmentEntries';
import { concernSteps } from './concernSteps';
import { patternPrompts } from './patternPrompts';

type AgreementInput = Pick<Initiative, 'readiness' | 'concerns' | 'commitments'>;

function standingOf({ to, done, needed }: ChampionPack, concerns: readonly ConcernStep[]): SideStanding {
  const openConcerns = concerns.filter(({ side, stage }) => side === to && stage !== 'closed').length;
  const waitingFor = needed - done;
  return { waitingFor, openConcerns, isContent: waitingFor === 0 && openConcerns === 0 };
}

/**
 * Whether a casebook says anything on which two leaders could agree.
 *
 * @example hasAgreement({ readiness: [], concerns: [], commitments: [] }) // false
 */
export function hasAgreement({ readiness: items, concerns, commitments }: AgreementInput): boolean {
  return items.length + concerns.length + commitments.length > 0;
}

/**
 * Where two leaders stand on an initiative: what each needs to see, which concerns are on their way, what to ask, and
 * who has promised what. Neither side is the one that has to give way.
 *
 * isReady: both packs are complete and no concern is open, whoever raised it.
 *
 * @example agreementOf({ readiness: [], concerns: [], commitments: [] }).isReady // false
 */
export function agreementOf(initiative: AgreementInput): Agreement {
  const ready = readiness(initiative);
  const packs = { technology: championPack('technology', ready.technology), clinical: championPack('clinical', ready.clinical) };
  const concerns = concernSteps(initiative);
  const entries = commitmentEntries(initiative);
  const sides = { technology: standingOf(packs.technology, concerns), clinical: standingOf(packs.clinical, concerns) };
  return {
    packs,
    concerns,
    prompts: patternPrompts(concerns),
    cascade: cascade(initiative),
    steps: stepStandings(entries),
    besides: entries.filter(({ step }) => step === null),
    gifts: giftsOf(entries),
    sides,
    isReady: sides.technology.isContent && sides.clinical.isContent && concerns.every(({ stage }) => stage === 'closed'),
  };
}
