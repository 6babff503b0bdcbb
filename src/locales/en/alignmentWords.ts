import type { BridgeClauseKey, OpenReason } from '../../alignment/bridge/bridge';
import type { CascadeWarningCode } from '../../alignment/cascade/cascade';
import type { CascadeStep } from '../../alignment/cascade/cascadeStep';
import type { ConcernPattern } from '../../alignment/concerns/concernPattern';
import type { ReadinessNeed } from '../../alignment/readiness/readinessNeeds';

/** What to call a pattern, what helps, and what to ask: for a coach, not a judge. */
export const PATTERN_WORDS: Readonly<Record<ConcernPattern, { readonly name: string; readonly act: string; readonly ask: string }>> = {
  'it-veto': {
    name: 'Concerns that hold it up',
    act: 'Treat the concerns as requirements and answer each one.',
    ask: 'Which concerns exactly, so that we can answer each?',
  },
  'resource-constraint': {
    name: 'No capacity',
    act: 'If it is real, bring services that lower the load on technology staff. If it stands for something else, find the real objection.',
    ask: 'If resources were not a constraint, what else would stand in the way?',
  },
  'territorial-protection': {
    name: 'Something of our own',
    act: 'Show how the proposal joins what exists; it does not replace it.',
    ask: 'How could this complement what exists?',
  },
  'priority-conflict': {
    name: 'Other things come first',
    act: 'Be patient, and settle the ranking first.',
    ask: 'Which of our shared goals decides?',
  },
};

/** Standard items of the two packs. */
export const READINESS_NEED_WORDS: Readonly<Record<ReadinessNeed, string>> = {
  'integration-architecture': 'How it connects to the systems we have',
  'security-evidence': 'Evidence on security and compliance',
  'implementation-resources': 'People and money to put it in place',
  'support-model': 'Who supports it once it runs',
  'workflow-demonstration': 'A demonstration in the daily work',
  'outcome-evidence': 'Evidence of the outcome',
  'adoption-references': 'How far colleagues elsewhere use it',
  'advisory-validation': 'A view from an advisory group of users',
};

/** Steps of agreement in the order in which they hold best. */
export const CASCADE_STEP_WORDS: Readonly<Record<CascadeStep, string>> = {
  'early-feasibility': 'An early look by technology: can it be done',
  'clinical-champion': 'A champion among those who will use it',
  'public-commitment': 'A public commitment by those who will use it',
  'formal-endorsement': 'Formal endorsement by technology',
  'joint-commitment': 'A joint commitment of both leaders',
};

/** What endangers an agreement, and what to do next. */
export const CASCADE_WARNING_WORDS: Readonly<Record<CascadeWarningCode, string>> = {
  'other-side-untouched':
    'One side has committed and the other has not been brought in. Agreements of this kind tend to collapse late. Speak to the other side before going further.',
  'feasibility-after-public':
    'A commitment was made in public before it was known whether it can be done. Ask technology for an early look now, and say so openly.',
  'one-perspective-only': 'Only one side has been heard so far. Ask the other what it needs.',
};

/** The clauses on which all can say yes. */
export const BRIDGE_CLAUSE_WORDS: Readonly<Record<BridgeClauseKey, string>> = {
  outcomes: 'improves outcomes',
  integration: 'integrates cleanly',
  support: 'reduces the support burden',
  return: 'shows a measurable return',
};

/** Why a clause is open. */
export const OPEN_REASON_WORDS: Readonly<Record<OpenReason, string>> = {
  'outcome-missing': 'no outcome is given',
  'outcome-evidence-missing': 'no outcome has a source and evidence of our own yet',
  'integration-missing': 'how it connects is not described',
  'integration-open': 'how it connects is not settled',
  'integration-worse': 'the plan adds to what has to be connected',
  'support-missing': 'the support model is missing',
  'support-open': 'the support model is not settled',
  'support-worse': 'the plan adds to the support burden',
  'return-missing': 'no benefit in money is given',
  'return-negative': 'the benefits in money do not exceed the cost',
};
