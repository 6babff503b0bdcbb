import {
  BENEFIT_CLASSES,
  BETTER,
  COST_TYPES,
  DISCOUNTINGS,
  DISTRIBUTIONS,
  DRIVERS,
  EVIDENCE_GRADES,
  INITIATIVE_STATUSES,
  ITEM_STATES,
  PRICES,
  SIDES,
  YES_NO,
} from './choices';
import type { FieldTable } from './field';
import { headersOfSecondSide } from './vocabularies/vocabulary';

const NAME_SYNONYMS = ['project', 'projectname', 'programme', 'program', 'initiativename', 'investment', 'scheme', 'what', 'proposal'];

const initiative = { header: 'Initiative', type: 'text', required: true, synonyms: NAME_SYNONYMS } as const;
const evidence = {
  header: 'Evidence',
  type: 'choice',
  choices: EVIDENCE_GRADES,
  synonyms: ['evidencegrade', 'evidencelevel', 'strengthofevidence', 'confidence', 'basis'],
} as const;
const source = { header: 'Source', type: 'text', synonyms: ['reference', 'sourceofdata', 'citation', 'wherefrom'] } as const;
const owner = { header: 'Owner', type: 'text', synonyms: ['responsible', 'lineowner', 'benefitowner', 'accountable'] } as const;
const low = { header: 'Low', type: 'bound', synonyms: ['pessimistic', 'worst', 'worstcase', 'lowcase'] } as const;
const high = { header: 'High', type: 'bound', synonyms: ['optimistic', 'best', 'bestcase', 'highcase'] } as const;
const option = { header: 'Option', type: 'text', synonyms: ['alternative'] } as const;
const riskAdjustment = {
  header: 'Risk adjustment',
  type: 'percent',
  minimum: 0,
  maximum: 1,
  synonyms: ['riskadj', 'riskfactor'],
} as const;

const distribution = { header: 'Distribution', type: 'choice', choices: DISTRIBUTIONS, synonyms: ['shape', 'distributionshape'] } as const;
const correlatesWith = { header: 'Correlates with', type: 'text', synonyms: ['correlatedwith', 'moveswith'] } as const;
const correlation = { header: 'Correlation', type: 'number', rare: true, minimum: -1, maximum: 1, synonyms: ['rankcorrelation', 'correlationcoefficient'] } as const;
const prices = { header: 'Prices', type: 'choice', rare: true, choices: PRICES, synonyms: ['pricesof', 'realnominal'] } as const;
const currency = { header: 'Currency', type: 'text', rare: true, synonyms: ['currencycode', 'ccy', 'currencyofline'] } as const;

/** One row an initiative. `cost` only where there is no cost table. */
export const INITIATIVE_FIELDS = {
  id: { header: 'ID', type: 'text', synonyms: ['initiativeid', 'ref', 'reference', 'code', 'projectid'] },
  initiative,
  objective: { header: 'Objective', type: 'text', synonyms: ['strategicobjective', 'goal', 'strategy', 'aim'] },
  sponsor: { header: 'Sponsor', type: 'text', synonyms: ['executivesponsor', 'sro', 'seniorresponsibleowner'] },
  technologyLead: { header: 'Technology lead', type: 'text', synonyms: ['itlead', 'cio', 'technicallead', 'techlead'] },
  clinicalLead: {
    header: 'Clinical lead',
    type: 'text',
    synonyms: ['cmo', ...headersOfSecondSide('*lead', '*leader', '*champion')],
  },
  start: { header: 'Start', type: 'date', synonyms: ['startdate', 'projectstart', 'projectstartdate', 'begins', 'from'] },
  goLive: { header: 'Go-live', type: 'date', synonyms: ['golivedate', 'live', 'launch', 'launchdate'] },
  ask: { header: 'Ask', type: 'money', minimum: 0, synonyms: ['fundingrequest', 'requested', 'amountrequested', 'fundingask', 'request'] },
  decisionAsked: { header: 'Decision asked', type: 'text', synonyms: ['decision', 'decisionrequested'] },
  baselineOption: { header: 'Baseline option', type: 'text', synonyms: ['baseoption', 'comparator', 'donothing'] },
  dependsOn: { header: 'Depends on', type: 'text', synonyms: ['dependencies', 'dependency'] },
  status: { header: 'Status', type: 'choice', choices: INITIATIVE_STATUSES, synonyms: ['state', 'stage'] },
  preparedBy: { header: 'Prepared by', type: 'text', synonyms: ['author'] },
  meetingDate: { header: 'Meeting date', type: 'date', synonyms: ['boarddate', 'meeting'] },
  confidentiality: { header: 'Confidentiality', type: 'text', synonyms: ['classification', 'marking'] },
  fundingSource: { header: 'Funding source', type: 'text', synonyms: ['funding', 'fundedby'] },
  cost: {
    header: 'Cost',
    type: 'money',
    minimum: 0,
    synonyms: [
      'totalcost',
      'investment',
      'investmentcost',
      'totalinvestment',
      'projectcost',
      'price',
      'budget',
      'amount',
      'costtotal',
      'wholelifecost',
      'totalbudgetedwholelifecosts',
      'capex',
      'spend',
    ],
  },
  output: { header: 'Output', type: 'text', rare: true, synonyms: ['whatisputinplace', 'deliverable', 'deliverables', 'outputs'] },
  recommendation: { header: 'Recommendation', type: 'text', rare: true, synonyms: ['recommended', 'werecommend'] },
  version: { header: 'Version', type: 'text', rare: true, synonyms: ['versionofcase', 'documentversion'] },
  priorApprovals: { header: 'Prior approvals', type: 'text', rare: true, synonyms: ['approvals', 'approvalssofar', 'previousapprovals'] },
  procurementRoute: { header: 'Procurement route', type: 'text', rare: true, synonyms: ['procurement', 'commercialroute', 'contractroute', 'framework'] },
} as const satisfies FieldTable;

/** One row a cost line; year columns carry its amounts. */
export const COST_FIELDS = {
  initiative,
  option,
  costLine: { header: 'Cost line', type: 'text', required: true, synonyms: ['line', 'item', 'cost', 'costitem', 'description', 'costdescription'] },
  category: { header: 'Category', type: 'text', synonyms: ['costcategory', 'head', 'costhead'] },
  type: { header: 'Type', type: 'choice', choices: COST_TYPES, synonyms: ['capitalrevenue', 'capexopex', 'costtype'] },
  low,
  high,
  riskAdjustment,
  optimismBias: { header: 'Optimism bias', type: 'percent', minimum: 0, maximum: 10, synonyms: ['optimism', 'ob'] },
  mitigated: { header: 'Mitigated', type: 'percent', minimum: 0, maximum: 1, synonyms: ['mitigation', 'biasmitigated'] },
  evidence,
  source,
  owner,
  distribution: { ...distribution, rare: true },
  correlatesWith: { ...correlatesWith, rare: true },
  correlation,
  prices,
  currency,
  vat: { header: 'VAT', type: 'percent', rare: true, minimum: 0, maximum: 1, synonyms: ['vatrate', 'salestax', 'gst'] },
  vatRecoverable: { header: 'VAT recoverable', type: 'percent', rare: true, minimum: 0, maximum: 1, synonyms: ['recoverablevat', 'vatrecovery'] },
  life: { header: 'Life (years)', type: 'number', rare: true, minimum: 1, unit: 'years', synonyms: ['usefullife', 'assetlife', 'depreciationyears', 'depreciationperiod'] },
  residualValue: { header: 'Residual value', type: 'money', rare: true, minimum: 0, synonyms: ['salvagevalue', 'scrapvalue', 'terminalvalue'] },
  fundingSource: { header: 'Funding source', type: 'text', rare: true, synonyms: ['funding', 'fundedby'] },
} as const satisfies FieldTable;

/** One row a benefit; year columns carry its amounts, or a volume and a unit value do. */
export const BENEFIT_FIELDS = {
  initiative,
  option,
  benefit: { header: 'Benefit', type: 'text', required: true, synonyms: ['benefitline', 'benefitname', 'saving', 'benefitdescription'] },
  benefitClass: { header: 'Class', type: 'choice', choices: BENEFIT_CLASSES, synonyms: ['benefitclass', 'benefittype', 'classification'] },
  metric: { header: 'Metric', type: 'text', synonyms: ['linkedmetric', 'metricid'] },
  volume: { header: 'Volume', type: 'number', minimum: 0, synonyms: ['quantity', 'units', 'annualvolume'] },
  unitValue: { header: 'Unit value', type: 'money', synonyms: ['valueperunit', 'unitsaving', 'valueeach'] },
  startsAfter: { header: 'Starts after (months)', type: 'months', minimum: 0, unit: 'months', synonyms: ['startsafter', 'delay', 'startdelay'] },
  ramp: { header: 'Ramp (months)', type: 'months', minimum: 0, unit: 'months', synonyms: ['ramp', 'rampup', 'rampmonths'] },
  low,
  high,
  distribution,
  correlatesWith,
  riskAdjustment,
  evidence,
  source,
  owner,
  drawsOn: { header: 'Draws on', type: 'text', synonyms: ['resourcepool'] },
  releaseRoute: { header: 'Release route', type: 'text', synonyms: ['howreleased', 'cashroute'] },
  budgetLine: { header: 'Budget line', type: 'text', synonyms: ['budgetcode', 'costcentre', 'costcenter'] },
  endsAfter: { header: 'Ends after (months)', type: 'months', rare: true, minimum: 0, unit: 'months', synonyms: ['endsafter', 'lastsformonths', 'benefitends'] },
  driver: { header: 'Driver', type: 'choice', rare: true, choices: DRIVERS, synonyms: ['drivenby', 'reckonedfrom'] },
  adoption: { header: 'Adoption', type: 'percent', minimum: 0, maximum: 1, synonyms: ['adoptionrate', 'uptake', 'takeup'] },
  available: { header: 'Available', type: 'number', rare: true, minimum: 0, unit: 'a year', synonyms: ['availablequantity', 'poolsize', 'capacity'] },
  correlation,
  prices,
  currency,
  discounting: { header: 'Discounting', type: 'choice', rare: true, choices: DISCOUNTINGS, synonyms: ['discountingrate', 'healtheffect'] },
} as const satisfies FieldTable;

/** One row a shared metric. */
export const METRIC_FIELDS = {
  id: { header: 'ID', type: 'text', synonyms: ['metricid', 'ref', 'kpiid'] },
  initiative,
  metric: { header: 'Metric', type: 'text', required: true, synonyms: ['measure', 'kpi', 'indicator', 'outcome', 'metricname', 'outcomemeasure', 'outcomemetric', 'successmeasure', 'whatwemeasure'] },
  kind: { header: 'Kind', type: 'text', synonyms: ['metrickind', 'domain'] },
  unit: { header: 'Unit', type: 'text', synonyms: ['units', 'uom', 'unitofmeasure'] },
  better: { header: 'Better', type: 'choice', choices: BETTER, synonyms: ['direction', 'betteris', 'gooddirection', 'polarity'] },
  baseline: {
    header: 'Baseline',
    type: 'level',
    synonyms: ['current', 'today', 'now', 'from', 'asis', 'currentvalue', 'currentlevel', 'wherewearenow', 'starting', 'before', 'currentstate', 'currentperformance', 'present'],
  },
  baselineDate: { header: 'Baseline date', type: 'date', synonyms: ['baselineasof', 'measuredon'] },
  target: { header: 'Target', type: 'level', synonyms: ['to', 'goal', 'goalvalue', 'targetvalue', 'future', 'tobe', 'aim', 'aimfor', 'targetlevel', 'after', 'desired'] },
  targetDate: {
    header: 'Target date',
    type: 'deadline',
    synonyms: ['by', 'bywhen', 'bydate', 'deadline', 'duedate', 'due', 'when', 'targetby', 'timescale', 'timeframe', 'completion', 'within'],
  },
  change: { header: 'Change', type: 'change', synonyms: ['publishedchange', 'improvement', 'reduction', 'expectedchange'] },
  reach: { header: 'Reach', type: 'text', synonyms: ['whoisreached', 'population', 'reaches'] },
  whyTechnology: {
    header: 'Why it matters to technology',
    type: 'text',
    synonyms: ['whytechnology', 'technologyreason', 'reasonfortechnology', 'whyit', 'whyitmatterstoit', 'cioreason'],
  },
  whyClinical: {
    header: 'Why it matters to clinical',
    type: 'text',
    synonyms: ['whyitmatterstoclinicians', ...headersOfSecondSide('whyitmattersto*', 'why*', '*reason', 'reasonfor*')],
  },
  wordingTechnology: { header: 'Wording for technology', type: 'text', synonyms: ['technologywording', 'wordingforit'] },
  wordingClinical: { header: 'Wording for clinical', type: 'text', synonyms: headersOfSecondSide('wordingfor*', '*wording') },
  dataOwner: { header: 'Data owner', type: 'text', synonyms: ['metricowner', 'ownerofdata'] },
  source,
  evidence,
  evidenceResult: { header: 'Evidence result', type: 'text', synonyms: ['evidencefinding', 'whattheevidencesays', 'pilotresult'] },
  frequency: { header: 'Frequency', type: 'text', synonyms: ['howoften', 'reported'] },
  weight: { header: 'Weight', type: 'number', minimum: 0, synonyms: ['importance'] },
  trajectory: { header: 'Trajectory', type: 'text', synonyms: ['path'] },
  nextReview: { header: 'Next review', type: 'date', synonyms: ['reviewdate', 'review'] },
  changeInPractice: { header: 'Change in practice', type: 'text', rare: true, synonyms: ['practicechange', 'whatpeopledodifferently', 'businesschange'] },
  objective: { header: 'Objective', type: 'text', rare: true, synonyms: ['strategicobjective', 'objectiveserved'] },
} as const satisfies FieldTable;

/** One row a recorded level. */
export const ACTUAL_FIELDS = {
  metric: { header: 'Metric', type: 'text', required: true, synonyms: ['metricid', 'measure'] },
  period: { header: 'Period', type: 'period', required: true, synonyms: ['month', 'date', 'when'] },
  value: { header: 'Value', type: 'level', required: true, synonyms: ['actual', 'result', 'level'] },
  note: { header: 'Note', type: 'text', synonyms: ['comment'] },
  newLimitsBecause: { header: 'New limits because', type: 'text', synonyms: ['newlimits', 'stepchange'] },
  approvedBy: { header: 'Approved by', type: 'text', synonyms: ['approver'] },
} as const satisfies FieldTable;

/** One row a period of spending. */
export const SPEND_FIELDS = {
  initiative,
  period: { header: 'Period', type: 'period', required: true, synonyms: ['month', 'date'] },
  actualCost: { header: 'Actual cost', type: 'money', required: true, synonyms: ['actual', 'spent', 'spend'] },
} as const satisfies FieldTable;

/** One row a thing that a side needs to see. */
export const READINESS_FIELDS = {
  initiative,
  side: { header: 'For', type: 'choice', choices: SIDES, required: true, synonyms: ['side', 'forwhom', 'audience'] },
  item: { header: 'Item', type: 'text', required: true, synonyms: ['readinessitem', 'what'] },
  state: { header: 'State', type: 'choice', choices: ITEM_STATES, synonyms: ['status'] },
  owner,
  due: { header: 'Due', type: 'date', synonyms: ['duedate', 'by'] },
  link: { header: 'Link', type: 'text', synonyms: ['url', 'document'] },
} as const satisfies FieldTable;

/** One row a concern. */
export const CONCERN_FIELDS = {
  initiative,
  raisedBy: { header: 'Raised by', type: 'text', synonyms: ['who', 'raiser'] },
  side: { header: 'Side', type: 'choice', choices: SIDES, synonyms: ['for', 'audience'] },
  concern: { header: 'Concern', type: 'text', required: true, synonyms: ['issue', 'objection'] },
  pattern: { header: 'Pattern', type: 'text', synonyms: ['conflictpattern'] },
  requirement: { header: 'Requirement', type: 'text', synonyms: ['asrequirement'] },
  evidence: { header: 'Evidence', type: 'text', synonyms: ['answer'] },
  state: { header: 'State', type: 'choice', choices: ITEM_STATES, synonyms: ['status'] },
} as const satisfies FieldTable;

/** One row a commitment. */
export const COMMITMENT_FIELDS = {
  initiative,
  side: { header: 'Side', type: 'choice', choices: SIDES, required: true, synonyms: ['for'] },
  who: { header: 'Who', type: 'text', required: true, synonyms: ['name', 'person'] },
  step: { header: 'Step', type: 'text', required: true, synonyms: ['commitment'] },
  public: { header: 'Public', type: 'choice', choices: YES_NO, synonyms: ['ispublic'] },
  date: { header: 'Date', type: 'date', synonyms: ['on', 'when'] },
  state: { header: 'State', type: 'choice', choices: ITEM_STATES, synonyms: ['status'] },
  gives: { header: 'Gives', type: 'text', synonyms: ['contribution'] },
} as const satisfies FieldTable;

/** One row a risk. */
export const RISK_FIELDS = {
  initiative,
  risk: { header: 'Risk', type: 'text', required: true, synonyms: ['riskdescription'] },
  probability: { header: 'Probability', type: 'percent', minimum: 0, maximum: 1, synonyms: ['likelihood'] },
  impact: { header: 'Impact', type: 'money', synonyms: ['impactcost'] },
  firstYear: { header: 'First year', type: 'period', synonyms: ['fromyear'] },
  lastYear: { header: 'Last year', type: 'period', synonyms: ['toyear'] },
  mitigation: { header: 'Mitigation', type: 'text', synonyms: ['response'] },
  owner,
} as const satisfies FieldTable;

/** One row a statement of the self-assessment. */
export const PARTNERSHIP_FIELDS = {
  statement: { header: 'Statement', type: 'text', required: true, synonyms: ['question'] },
  technologyScore: { header: 'Technology score', type: 'number', synonyms: ['itscore', 'cioscore'] },
  clinicalScore: { header: 'Clinical score', type: 'number', synonyms: headersOfSecondSide('*score') },
} as const satisfies FieldTable;

/** Settings are rows; these are the columns around them. */
export const SETUP_FIELDS = {
  setting: { header: 'Setting', type: 'text', required: true, synonyms: ['parameter', 'option'] },
  value: { header: 'Value', type: 'text', required: true, synonyms: ['setto'] },
  note: { header: 'Note', type: 'text', synonyms: ['comment', 'remark'] },
} as const satisfies FieldTable;

/** Every table of a casebook by its key; the order is that of the template. */
export const FIELD_TABLES = {
  setup: SETUP_FIELDS,
  initiatives: INITIATIVE_FIELDS,
  costs: COST_FIELDS,
  benefits: BENEFIT_FIELDS,
  metrics: METRIC_FIELDS,
  actuals: ACTUAL_FIELDS,
  spend: SPEND_FIELDS,
  readiness: READINESS_FIELDS,
  concerns: CONCERN_FIELDS,
  commitments: COMMITMENT_FIELDS,
  risks: RISK_FIELDS,
  partnership: PARTNERSHIP_FIELDS,
} as const satisfies Readonly<Record<string, FieldTable>>;

/** Key of a table of the casebook. */
export type TableKey = keyof typeof FIELD_TABLES;

/** Names of table and sheet in an inserted template. */
export const TABLE_NAMES = {
  setup: 'Setup',
  initiatives: 'Initiatives',
  costs: 'Costs',
  benefits: 'Benefits',
  metrics: 'Metrics',
  actuals: 'Actuals',
  spend: 'Spend',
  readiness: 'Readiness',
  concerns: 'Concerns',
  commitments: 'Commitments',
  risks: 'Risks',
  partnership: 'Partnership',
} as const satisfies Readonly<Record<TableKey, string>>;

/** Tables whose year columns (Year 0, 2026/27, …) carry amounts. */
export const TABLES_WITH_YEARS: readonly TableKey[] = ['costs', 'benefits'];
