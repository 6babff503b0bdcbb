import type { WordingRule } from '../../wording/WordingRule';

/** Finance is told amounts as sure as they are, each counted once, with what they rest on and what else could be done. */
export const FINANCE_WORDING = [
  {
    id: 'precision-false',
    terms: ['exactly|precisely {money}', 'to the penny|pound|dollar|cent'],
    // Five digits or more that say something, or hundredths of a percent.
    figures: /[$£€]\s?[1-9](?:[.,]?\d){3,}[.,]?[1-9](?!\d|[.,]\d)|\b(?:\d{2,}\.\d{2,}|\d\.\d{3,})\s?%/,
    unless: ['invoice*', 'contract*', 'tender*', 'quote|quoted|quotation', 'paid', 'actual', 'audited', 'measured', 'ledger', 'budget', 'tariff'],
  },
  {
    id: 'benefits-stacked',
    terms: [
      'on top of', 'as well as saving|savings|releasing', 'and also save|saves|saving|savings', 'win win', 'double|triple|multiple win|benefit|benefits|dividend|savings', 'knock on saving|savings|benefit|benefits', 'combined saving|savings|benefit|benefits',
      'cash and time|non', 'cash plus time', 'and many more', 'savings across the board', 'benefits of every kind', 'cumulative benefit|benefits|saving|savings',
    ],
    unless: ['apart', 'separately', 'counted once', 'not added', 'not counted', 'net of'],
    unlike: ['on top of the list', 'cumulative saving|savings|benefit|benefits curve'],
  },
  {
    id: 'assumption-hidden',
    terms: [
      'industry average|averages|standard|norm|norms', 'it is well known', 'well known that', 'studies|research|experience|evidence show|shows|suggests|suggest', 'conservative|conservatively|prudent estimate|estimates|estimated|assumption|assumptions', 'conservatively', 'rule of thumb', 'full adoption|uptake|utilisation|utilization',
      '100% adoption|uptake|utilisation|utilization', 'as everyone knows', 'typical|typically saves|saving|savings', 'pays for itself', 'self funding', 'cost neutral', 'assuming everyone|everybody|all',
    ],
    unless: ['source*', 'according to', 'survey*', 'see', 'published', 'trusts', 'audit*', 'pilot*', 'measured', 'reference*'],
  },
  {
    id: 'single-point',
    terms: ['save|saves|saving|saved {money}', 'savings|saving of {money}', 'releases|release|frees|returns|yields|generates|worth {money}', 'cut|cuts|reduce|reduces cost|costs by {money}', 'up to {money}', 'as much as {money}'],
    unless: ['between', 'range*', 'at least', 'about|around|roughly|some', 'low', 'P10|P90', '{money} to {money}', '{money} {money}', 'and {money}', 'per|a|each patient|visit|shift|case|call|hour'],
  },
  {
    id: 'day-one-benefit',
    terms: [
      'day one|1', 'immediate saving|savings|benefit|benefits|return|returns|payback|release', 'immediately save|saves|release|releases|pay|pays', 'save|saves|saved|saving|released|release|pay|pays immediately', 'instant*', 'from the outset', 'straight away', 'as soon as it goes|is live',
      'as soon as we go live', 'overnight saving|savings', 'full|all benefit|benefits from year 0', 'quick win*',
    ],
    unless: ['ramp*', 'climb*', 'months', 'rises|rising to'],
    unlike: ['instant messag*', 'instant access', 'instance*', 'from day one of care|treatment|admission'],
  },
  {
    id: 'alternative-missing',
    terms: [
      'no alternative|alternatives', 'the only option|choice|way|solution|answer', 'only viable|realistic|credible option|choice|way|solution', 'no other option|choice|way|solution', 'there is no choice|option', 'we have no choice|option',
      'doing nothing is not|no', 'do nothing is not|no', 'cannot afford not to', "can't afford not to", 'has to be done', 'cost of doing nothing is too',
    ],
    unless: ['compared with|to', 'measured against', 'costed', 'priced', 'set against', 'option appraisal', 'options appraisal', 'statutory', 'legal duty', 'end of support'],
  },
] as const satisfies readonly WordingRule[];
