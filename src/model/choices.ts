/** Closed lists of words that a cell may hold. The order carries meaning where a comment says so. */

/** Evidence grades, strongest first; a blank cell means the last. Statement verbs are picked by this order. */
export const EVIDENCE_GRADES = ['measured', 'piloted', 'benchmark', 'expert', 'supplier', 'assumed'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** Classes of benefit, as the NHS and the Green Book keep them apart. */
export const BENEFIT_CLASSES = ['cash-releasing', 'non-cash-releasing', 'societal', 'unmonetisable'] as const;
export type BenefitClass = (typeof BENEFIT_CLASSES)[number];

/** Whether a cost is paid for an asset or for running. */
export const COST_TYPES = ['capital', 'revenue'] as const;
export type CostType = (typeof COST_TYPES)[number];

/** Which direction of a metric is better. */
export const BETTER = ['lower', 'higher', 'neutral'] as const;
export type Better = (typeof BETTER)[number];

/** Whether amounts carry inflation: nominal ones do, real ones are in the prices of one year. */
export const PRICES = ['real', 'nominal'] as const;
export type Prices = (typeof PRICES)[number];

/** What a benefit by volume is reckoned from: a quantity as typed, or the change of the metric it names. */
export const DRIVERS = ['quantity', 'metric change'] as const;
export type Driver = (typeof DRIVERS)[number];

/** Which rate discounts a benefit: that of money, or that of effects on health. */
export const DISCOUNTINGS = ['standard', 'health'] as const;
export type Discounting = (typeof DISCOUNTINGS)[number];

/** When within a year money is taken to move. */
export const TIMINGS = ['end-of-year', 'mid-year', 'first-column-discounted'] as const;
export type Timing = (typeof TIMINGS)[number];

/** Sets of conventions to start from. */
export const PRESETS = ['us-health', 'nhs-england', 'business'] as const;
export type PresetId = (typeof PRESETS)[number];

/** What Low and High of a line mean. */
export const RANGE_MEANINGS = ['min-max', 'P10-P90'] as const;
export type RangeMeaning = (typeof RANGE_MEANINGS)[number];

/** The two leaders. Keys stay `clinical` under every vocabulary; only words change. */
export const SIDES = ['technology', 'clinical'] as const;
export type Side = (typeof SIDES)[number];

/** How far an item of a checklist is; blank counts as the first. */
export const ITEM_STATES = ['open', 'in progress', 'done', 'not needed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** How far an initiative is. */
export const INITIATIVE_STATUSES = ['proposed', 'approved', 'in delivery', 'delivered', 'stopped'] as const;
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

/** A plain yes or no. */
export const YES_NO = ['yes', 'no'] as const;

/** Shapes between low and high; the first where no cell names one. */
export const DISTRIBUTIONS = ['triangular', 'PERT', 'uniform', 'lognormal', 'three-point'] as const;
export type DistributionName = (typeof DISTRIBUTIONS)[number];

/** Kinds of shared metrics, for reasons and for the bridge. */
export const METRIC_KINDS = [
  'access',
  'quality',
  'adoption',
  'workflow',
  'reach',
  'stability',
  'security',
  'integration',
  'support',
  'cost to serve',
  'service',
  'revenue',
] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** Other words for a choice, folded (lower case, letters and digits only), by the choice they mean; those for classes of benefit and for the second side stand with their own tables. */
export const CHOICE_SYNONYMS: Readonly<Record<string, string>> = {
  pilot: 'piloted',
  piloting: 'piloted',
  trial: 'piloted',
  actual: 'measured',
  audited: 'measured',
  benchmarked: 'benchmark',
  peers: 'benchmark',
  peer: 'benchmark',
  literature: 'benchmark',
  published: 'benchmark',
  estimate: 'expert',
  estimated: 'expert',
  expertestimate: 'expert',
  expertopinion: 'expert',
  vendor: 'supplier',
  supplierfigure: 'supplier',
  suppliersfigure: 'supplier',
  assumption: 'assumed',
  none: 'assumed',
  capex: 'capital',
  oneoff: 'capital',
  opex: 'revenue',
  operating: 'revenue',
  recurring: 'revenue',
  less: 'lower',
  down: 'lower',
  decrease: 'lower',
  reduce: 'lower',
  lowerisbetter: 'lower',
  more: 'higher',
  up: 'higher',
  increase: 'higher',
  higherisbetter: 'higher',
  neither: 'neutral',
  endyear: 'end-of-year',
  midyear: 'mid-year',
  p10p90: 'P10-P90',
  minmax: 'min-max',
  it: 'technology',
  cio: 'technology',
  complete: 'done',
  completed: 'done',
  closed: 'done',
  agreed: 'done',
  inprogress: 'in progress',
  started: 'in progress',
  missing: 'open',
  notstarted: 'open',
  todo: 'open',
  na: 'not needed',
  notapplicable: 'not needed',
  live: 'delivered',
  complet: 'delivered',
  delivering: 'in delivery',
};
