import type { AgreementWords } from '../../../app/pane/AgreementWords';

/** English words of what stands between two leaders, as the pane tells it. */
export const AGREEMENT_WORDS: AgreementWords = {
  title: 'Agreement between the two leaders',
  gist: ({ shown, needed, openConcerns }) => `${String(shown)} of ${String(needed)} shown, ${openConcerns === 0 ? 'no concern' : openConcerns === 1 ? '1 concern' : `${String(openConcerns)} concerns`} open`,
  count: (done, needed) => `${String(done)} of ${String(needed)}`,
  due: (day) => `by ${day}`,
  raisedBy: (name) => `raised by ${name}`,
  stage: { concern: 'raised', requirement: 'put as a requirement', evidence: 'answered', closed: 'closed' },
  commitments: 'Commitments',
  nextStep: (step) => `Next: ${step.slice(0, 1).toLowerCase()}${step.slice(1)}.`,
  gives: 'What each gives',
  gift: (who, gives) => (who === '' ? gives : `${who}: ${gives}`),
  chainGist: (given, of) => `${String(given)} of ${String(of)} given`,
  termsTitle: 'What the words mean',
};
