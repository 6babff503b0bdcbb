import type { GlossaryTerm } from '../../../report/words/GlossaryTerm';
import { entry } from './entry';

/** What is measured, how well it is supported, and how it is going. */
export const METRIC_TERMS: readonly GlossaryTerm[] = [
  entry('Adoption', 'The share of those who could use it that do.'),
  entry('Baseline', 'Where a metric stands before the initiative.'),
  entry('Behind', 'Not yet where the way from baseline to target should have led by now.'),
  entry('Data owner', 'Who answers for the figures of a metric being right.'),
  entry('Evidence', 'What supports a figure. Its grades, strongest first: measured, piloted, benchmark, expert, supplier, assumed.'),
  entry('Evidence: assumed', 'Nothing supports it yet.', 'assumed'),
  entry('Evidence: benchmark', 'Seen at other organisations of the same kind.', 'benchmark'),
  entry('Evidence: expert', 'An estimate of our own.', 'expert'),
  entry('Evidence: measured', 'Measured here, in the same organisation.', 'measured'),
  entry('Evidence: piloted', 'Seen here on a small scale.', 'piloted'),
  entry('Evidence: supplier', 'Said by those who sell it.', 'supplier'),
  entry('Metric', 'Something that is counted or measured to see whether the aim is reached.'),
  entry('Not comparable', 'Baseline, target and result cannot be set against each other, as one is missing or they point no way.'),
  entry('On track', 'Where the way from baseline to target should have led by now, or better.'),
  entry('Percentage points', 'The difference of two percentages: from 71% to 76% is 5 percentage points.', 'percentage point'),
  entry('Process-control chart (XmR)', 'Readings in order of time, with limits that show how much they usually vary.', 'process-control', 'XmR'),
  entry('Special cause', 'A change beyond the usual variation, for better (improvement) or worse (concern).', 'improvement, higher', 'improvement, lower', 'concern, higher', 'concern, lower', 'change, higher', 'change, lower'),
  entry('Target', 'Where a metric should stand by the date given.'),
  entry('Target will be met?', 'Whether the readings as they vary now would meet the target always, sometimes or never.', 'target will be met', 'hit or miss', 'yes, consistently', 'unless the process changes'),
  entry('Usual variation', 'How much readings differ from each other when nothing has changed; within it no improvement is claimed.', 'usual variation', 'variation', 'too few points'),
];
