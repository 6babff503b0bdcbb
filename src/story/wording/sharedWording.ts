import type { WordingRule } from './WordingRule';

/** Words that make one side give way to the other. Both are right to ask for what they ask for. */
export const DEFERENCE_WORDING = [
  {
    id: 'side-overruled',
    terms: [
      'IT must|should|shall|will follow|comply|obey', 'IT must|should|can just|simply', '{side} must|should|can just|simply', '{side} must|shall accept|adapt|obey|yield|concede|submit', '{side} will have to',
      '{side} will be told|made|forced|instructed|obliged', '{side} has|have|had no choice|say|veto|vote', '{side} know|knows best', '{side} must|should|will fall in|into line', 'bring|get {side} into line',
      'despite|notwithstanding {side} concern|concerns|objection|objections|resistance|reservations|opposition', 'regardless of {side}', 'in spite of {side}', 'whatever {side} say|says|think|thinks|want|wants',
      'despite the concerns|objections|resistance|reservations|opposition of|from|in|by {side}', 'over the objections|heads of {side}', 'over {side} objections', 'overrul*',
      'override|overrides|overriding|overrode|overridden {side}', 'override|overriding|overridden the|any|their|all concerns|objections|veto', 'mandate|mandates|mandated|mandating {side}', 'mandate|mandates|mandated|mandating use|adoption|compliance',
      '{side} blocker|blockers|obstruction|intransigence|resistance', 'blocker|blockers|obstruction|resistance in|from|among|within {side}', '{side} is|are blocking|obstructing|resisting', 'IT block|blocks|blocked', 'clinicians|doctors|nurses block|blocks|blocked',
      'without asking|consulting|involving {side}', 'bypass|bypasses|bypassing {side}', 'work|working|get|getting|go|going around {side}', 'force|forces|forced|forcing {side} to', 'impose|imposes|imposed|imposing on {side}', 'imposed it on {side}',
      'make|making {side} use|accept|follow', '{side} has|have|get|gets|take|takes the final|last say|word', '{side} defer|defers to',
    ],
    unlike: ['IT must|should|shall|will follow up|through', 'antibiotic|antimicrobial|drug|insulin resistance'],
  },
] as const satisfies readonly WordingRule[];

/** Adjectives and verbs that do the work of a number, and certainty that nobody has. */
export const PLAIN_WORDING = [
  {
    id: 'empty-words',
    terms: [
      'leverag*', 'robust*', 'seamless*', 'world class|leading|beating', 'best in class|breed', 'best of breed', 'transformational|transformative', 'synerg*', 'cutting|bleeding|leading edge', 'state of the art', 'revolutionis*|revolutioniz*|revolutionary',
      'game chang*', 'paradigm shift*', 'holistic*', 'unprecedented|unparalleled|unrivalled|unrivaled', 'next gen|generation', 'groundbreaking', 'ground breaking', 'innovative', 'turbocharg*|supercharg*', 'unlock|unlocks|unlocking value|potential|benefits|savings', 'drive|drives|driving value|excellence', 'strategic enabler*', 'value add', 'low hanging fruit',
    ],
    unlike: ['holistic care|assessment|assessments|needs|review|reviews|nursing', 'next generation sequencing', 'transformational leadership', 'synergistic effect*', 'drug synerg*', 'leverage ratio*', 'ground breaking ceremony'],
  },
  {
    id: 'certainty-claimed',
    terms: [
      'guarantee|guarantees|guaranteed|guaranteeing', 'will definitely|certainly|undoubtedly|inevitably', 'risk free', 'no brainer', 'cannot|can\'t fail', 'can not fail', 'no|zero risk', 'without any risk', 'sure|certain|bound to succeed|save|deliver|work|pay|improve|reduce|cut',
      'beyond doubt', 'without doubt|question', '100% certain|sure|safe|secure|accurate|reliable', 'never fail|fails', 'foolproof', 'fail proof',
    ],
    unlike: [
      'bank|loan|performance|parental|company|supplier|contractual|price|service|money|back guarantee|guarantees', 'not|be|nothing|never guaranteed', 'no guarantee|guarantees', 'cannot|can\'t guarantee', 'can not guarantee', 'guaranteed hours|minimum', 'not|never risk free',
      'no risk assess*|register*|owner*|log', 'no risk assess*|register*|stratif*|scor*', 'no risk is|was|has', 'at no risk',
    ],
  },
] as const satisfies readonly WordingRule[];

/** Words that serve no reader, whoever it is. */
export const SHARED_WORDING: readonly WordingRule[] = [...PLAIN_WORDING, ...DEFERENCE_WORDING];
