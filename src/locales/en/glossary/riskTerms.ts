import type { GlossaryTerm } from '../../../report/words/GlossaryTerm';
import { entry } from './entry';

/** How sure the result is, and what could change it. */
export const RISK_TERMS: readonly GlossaryTerm[] = [
  entry('Chance of not paying back', 'How likely it is that the net present value is below zero.', 'chance of not paying back', 'chance of a loss', 'chance of loss', 'chance that the net present value is below zero'),
  entry('Convolution', 'An exact way to add up amounts of which each is uncertain.'),
  entry('Correlation', 'How closely two lines move together: 1 always, 0 not at all, −1 in opposite directions.', 'correlation', 'moves with', 'moving together', 'move together'),
  entry('Distribution', 'How likely each possible value is.'),
  entry('Driver', 'An amount, a volume or a risk that moves the result.'),
  entry('Expected cost', 'What a risk would cost, times how likely it is.', 'expected cost', 'expected risk'),
  entry('Independent', 'Said of lines that do not move together.'),
  entry('Impact', 'What a risk costs if it comes true.'),
  entry('Low and high', 'The pessimistic and the optimistic end of a line.', 'low', 'high', 'low end', 'high end'),
  entry('P10, P50, P90', 'Of ten possible outcomes one is below P10, five are below P50, and one is above P90.', 'P10', 'P50', 'P90'),
  entry('Probability', 'How likely it is that a risk comes true, from 0% to 100%.'),
  entry('Range of the result', 'The values between which the result lies in most of the possible outcomes.', 'range of the result', 'range'),
  entry('Risk', 'Something that may happen and would cost money or time.'),
  entry('Risk adjustment', 'A share taken off a benefit because it may not come in full.'),
  entry('Risk register', 'The list of what could go wrong, with how likely it is and what it would cost.'),
  entry('Scenario', 'The result with every driver at its low end, as planned, or at its high end.'),
  entry('Seed', 'A number from which the same trials can be drawn again.'),
  entry('Sensitivity', 'How much the result moves when an input moves.'),
  entry('Sobol points', 'Evenly spread values for the trials; pseudo-random ones look as if drawn by chance.', 'Sobol points', 'pseudo-random'),
  entry('Swing', 'The distance between the results at the two ends of a driver.'),
  entry('Trial', 'One run through the case with a possible value for all that is uncertain.', 'trial', 'sampled'),
  entry('Turns at', 'The value of a driver at which the case stops, or starts, to pay back, with all else as planned.', 'turns at', 'turn the result'),
];
