import type { Expression } from '../../model/expression/Expression';
import type { FigureKeys } from '../StoryBuilder';

/** A sentence ready to be stated, with the figures it may show. */
export interface LensSentence {
  readonly expression: Expression;
  readonly figures: readonly FigureKeys[];
}
