import type { WordingRuleId } from '../../../src/story/wording/WordingRuleId';

type Three = readonly [string, string, string];

/** Texts that a rule finds, with the words it finds, and texts that come close and are in order. */
export interface RuleExamples {
  readonly finds: readonly [readonly [string, string], readonly [string, string], readonly [string, string]];
  readonly passes: Three;
}

/** Every rule with its examples; without them nothing compiles. */
export const RULE_EXAMPLES: Readonly<Record<WordingRuleId, RuleExamples>> = {
  'empty-words': {
    finds: [['Leveraging the platform', 'Leveraging'], ['A world-class service', 'world-class'], ['Seamless, end to end', 'Seamless']],
    passes: ['Holistic care for frail patients', 'Next-generation sequencing for rare disease', 'A class in the best school'],
  },
  'certainty-claimed': {
    finds: [['Guaranteed savings', 'Guaranteed'], ['This is a no-brainer', 'no-brainer'], ['It cannot fail, and it can’t fail', 'cannot fail']],
    passes: ['A bank guarantee from the supplier', 'The saving is not guaranteed', 'No risk register has been kept'],
  },
  'side-overruled': {
    finds: [['IT must follow', 'IT must follow'], ['Despite IT’s concerns we go ahead', 'Despite IT’s concerns'], ['The clinicians will have to accept it', 'The clinicians will have to']],
    passes: ['It must follow the discharge policy', 'Clinicians have to type each result twice today', 'Alert override rate and mandatory training'],
  },
  'technology-leading': {
    finds: [['Replace the legacy systems', 'legacy systems'], ['API gateway', 'API'], ['Kubernetes for all', 'Kubernetes']],
    passes: ['Cloud migration', 'Supported tenancy for care leavers', 'Work of the landscape architects'],
  },
  'change-for-its-own-sake': {
    finds: [['Digital transformation', 'Digital transformation'], ['Modernise the estate', 'Modernise'], ['Future-proof our technology', 'Future-proof']],
    passes: ['Modernise the ward so that patients wait less', 'A digital record at every bedside', 'Care closer to home'],
  },
  'request-unclear': {
    finds: [['Paper for noting', 'for noting'], ['Your support would be appreciated', 'support would be appreciated'], ['Amount to be confirmed', 'to be confirmed']],
    passes: ['Approve £1.25m for 2026/27', 'Note the risk, and approve the first year', 'Support model agreed with both hospitals'],
  },
  'architecture-talk': {
    finds: [['A FHIR interface for all', 'FHIR'], ['Moves off on-premises servers', 'on-premises'], ['Cuts our technical debt', 'technical debt']],
    passes: ['The record is there when a patient is', 'Deep sleep architecture is disturbed less', 'A servery on each ward'],
  },
  'efficiency-alone': {
    finds: [['More efficient rounds', 'efficient'], ['Streamlined processes', 'Streamlined'], ['Theatre utilisation goes up', 'utilisation']],
    passes: ['More efficient rounds leave time for patients', 'Streamlined notes: nurses leave sooner', 'Energy-efficient lights'],
  },
  'enthusiasm-unqualified': {
    finds: [['Clinicians love it', 'Clinicians love'], ['Just plug it in', 'Just plug'], ['Everyone wants this', 'Everyone wants']],
    passes: ['Works out of the box in the tested estate', 'Easy to use at night', 'What is used is worth running'],
  },
  'resources-unsaid': {
    finds: [['Run by existing staff', 'existing staff'], ['No additional resources', 'No additional resources'], ['Maintenance-free', 'Maintenance-free']],
    passes: ['Run by existing staff, 0.4 FTE for a year', 'Existing interfaces stay', 'No additional licences'],
  },
  'precision-false': {
    finds: [['Saves £1,234,567', '£1,234,567'], ['A return of 12.37%', '12.37%'], ['$12,505 a year', '$12,505']],
    passes: ['Saves £1,250,000', '£1.253m, or 3.75% of turnover', 'Invoice of £12,505 for 2025'],
  },
  'benefits-stacked': {
    finds: [['Bed days released, on top of staff time', 'on top of'], ['A win-win for all', 'win-win'], ['Combined savings', 'Combined savings']],
    passes: ['Staff time, shown apart, on top of bed days', 'Combined heat and power', 'Top of the list for savings'],
  },
  'assumption-hidden': {
    finds: [['Industry average saving', 'Industry average'], ['Pays for itself', 'Pays for itself'], ['A conservative estimate', 'conservative estimate']],
    passes: ['Industry average, source: NHS benchmarking 2025', 'Conservative treatment of back pain', 'Studies for the degree'],
  },
  'single-point': {
    finds: [['Saves £250k', 'Saves £250k'], ['Savings of $2 million', 'Savings of $2 million'], ['Up to €90,000', 'Up to €90,000']],
    passes: ['Saves £200k to £300k', 'Saves between £200k and £300k', 'Each visit avoided saves £42 per visit'],
  },
  'day-one-benefit': {
    finds: [['Savings from day one', 'day one'], ['Immediate savings', 'Immediate savings'], ['Quick wins', 'Quick wins']],
    passes: ['Instant messaging for ward teams', 'Immediate care at the roadside', 'Begins on day one and climbs over a year'],
  },
  'alternative-missing': {
    finds: [['There is no alternative', 'no alternative'], ['Doing nothing is not an option', 'Doing nothing is not'], ['The only option', 'The only option']],
    passes: ['The only option that meets a statutory duty', 'Alternative providers of care', 'Cheaper, compared with the only option priced so far'],
  },
  'sides-against-each-other': {
    finds: [['Winning over IT', 'Winning over IT'], ['A concession to the business', 'concession to the business'], ['Us and them', 'Us and them']],
    passes: ['Concession fares for carers', 'Win over new customers', 'A shared goal of both leaders'],
  },
};
