import type { WordingRule } from '../../wording/WordingRule';

/** What all can say yes to has no winner and no loser. */
export const BRIDGE_WORDING = [
  {
    id: 'sides-against-each-other',
    terms: ['versus|vs {side}', '{side} versus|vs', 'us and them', 'us against them', 'at the expense of {side}', 'concession|concessions to|from|by {side}', '{side} wins|loses|win|lose', '{side} gets|get their|its way', 'win|wins|won|winning over {side}', 'win|wins|won|winning {side} over', 'appease*|placate*|pacify', 'keep {side} happy|quiet', 'buy|buying off {side}'],
  },
] as const satisfies readonly WordingRule[];
