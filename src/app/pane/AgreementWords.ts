import type { ConcernStage } from '../../alignment/agreement/Agreement';

/** Words of what stands between two leaders, of the benefit chain, and of the list of terms. */
export interface AgreementWords {
  readonly title: string;
  readonly gist: (told: { readonly shown: number; readonly needed: number; readonly openConcerns: number }) => string;
  readonly count: (done: number, needed: number) => string;
  readonly due: (day: string) => string;
  readonly raisedBy: (name: string) => string;
  readonly stage: Readonly<Record<ConcernStage, string>>;
  readonly commitments: string;
  readonly nextStep: (step: string) => string;
  readonly gives: string;
  readonly gift: (who: string, gives: string) => string;
  readonly chainGist: (given: number, of: number) => string;
  readonly termsTitle: string;
}
