import type { TableHelp } from './TableHelp';

/** Help for the columns of Metrics. */
export const METRIC_HELP: TableHelp<'metrics'> = {
  id: 'Short name that the other tables can use; may be left blank.',
  initiative: 'Name or ID of the initiative, as in the Initiatives table.',
  metric: 'What is measured, with its unit in brackets if you like.',
  kind: 'What sort of metric it is, such as access, quality, adoption, security or support.',
  unit: 'What it is counted in, such as minutes or %.',
  better: 'Which direction is better: lower, higher or neutral.',
  baseline: 'The level today.',
  baselineDate: 'Day on which the baseline was measured.',
  target: 'The level to reach; for a change, say so, such as -30%.',
  targetDate: 'By when: a day, or a span such as 18 months.',
  change: 'A published change such as -20%, where the levels are not known.',
  reach: 'The people it reaches, such as rural patients.',
  whyTechnology: 'Why technology leaders should care about this number.',
  whyClinical: 'Why clinical or business leaders should care about the same number.',
  wordingTechnology: 'What technology leaders call it, if they use another name.',
  wordingClinical: 'What clinical or business leaders call it, if they use another name.',
  dataOwner: 'Who answers for the number being right.',
  source: 'Where the baseline and the evidence come from.',
  evidence: 'How well the target is supported: measured, piloted, benchmark, expert, supplier or assumed.',
  evidenceResult: 'What the pilot, the peers or the study found, in a few words.',
  frequency: 'How often it is reported.',
  weight: 'How much it counts beside the other metrics.',
  trajectory: 'The way to the target, where it is not a straight line.',
  nextReview: 'Day on which it will be looked at again.',
};
