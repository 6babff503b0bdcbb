import type { WordingRule } from '../../wording/WordingRule';

/** Those who run it are told what it connects to and who does the work; enthusiasm answers neither. */
export const TECHNOLOGY_WORDING = [
  {
    id: 'enthusiasm-unqualified',
    terms: [
      'amazing|fantastic|incredible|awesome|brilliant|wonderful', 'exciting|excited|thrilled', 'everyone|everybody wants|loves|is', 'clinicians|doctors|nurses|staff|users|teams love|adore', 'love it', 'must have', 'obvious|obviously', 'simply|just switch|plug|install|turn|connect|add|download|click',
      'plug and play', 'turnkey', 'turn key', 'out of the box', 'easy|simple|quick to install|integrate|implement|connect|deploy|run|support', 'straightforward to', 'overnight success', 'magic*', 'finally get|have|gives', 'no impact on IT', 'works with everything',
    ],
    unless: ['tested', 'piloted', 'pilot', 'assessed|assessment', 'evidence', 'subject to', 'provided', 'once', 'after', 'reviewed', 'survey'],
    unlike: ['magic number*', 'just add* up'],
  },
  {
    id: 'resources-unsaid',
    terms: [
      'existing staff|team|teams|resource|resources|capacity|headcount', 'within|from current|existing resource|resources|staff|capacity|budget|budgets', 'no extra|additional|added|new|further staff|resource|resources|effort|support|people|work|cost|costs|headcount',
      'absorbed by|within|into', 'at no extra|additional|added cost', 'resource neutral', 'maintenance free', 'zero touch|maintenance|effort|support', 'no support|effort|work|maintenance needed|required|necessary', 'runs itself', 'looks after itself', 'no training needed|required|necessary', 'business as usual will',
    ],
    unless: ['FTE|WTE', 'hours|days a week|month|year', 'hours|days per week|month|year', 'backfill*', 'agreed with', 'funded', 'released from', 'confirmed by'],
    unlike: ['zero touch deployment|enrolment|enrollment', 'existing staff records|record', 'absorbed into the blood*'],
  },
] as const satisfies readonly WordingRule[];
