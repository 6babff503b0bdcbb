import { operand, ref } from '../../../model/expression/Expression';
import { failureSentence } from '../failureSentence';
import { headline } from '../headline';
import { isOver } from '../isOver';
import type { LensContext } from '../LensContext';
import type { LensDefinition } from '../LensDefinition';
import { paybackSentence } from '../paybackSentence';
import { returnNetSentence } from '../returnFigures';
import { riskSentence } from '../riskSentence';
import { shortForm } from '../shortForm';
import { BOARD_WORDING } from './boardWording';

/** What does it do for the strategy, and what is wanted from us: outcome first, then the ask and the money. */
function boardLens(context: LensContext): void {
  const { builder, claim, amount, input } = context;
  if (claim.lead !== null && amount !== null) {
    const leading = headline(context, claim.lead, amount);
    builder.state({ lens: 'board', role: 'headline', key: 'board.headline', ...leading });
    builder.state({ lens: 'board', role: 'short', key: 'board.short', ...shortForm(context, claim.lead, amount) });
  }
  const { sentences } = builder.grammar;
  if (builder.has('init.objective')) {
    builder.state({ lens: 'board', role: 'support', key: 'board.objective', expression: sentences.serves(ref('init.objective')), figures: [] });
  }
  if (builder.has('init.ask') && amount !== null && !isOver(input)) {
    const period = operand(input.firstPeriod ?? '');
    const decision = builder.has('init.decision') ? ref('init.decision') : operand('');
    builder.state({ lens: 'board', role: 'support', key: 'board.ask', expression: sentences.ask(amount.short, period, decision), figures: amount.figures });
  }
  returnNetSentence(context, 'board');
  paybackSentence(context, 'board');
  riskSentence(context, 'board');
  failureSentence(context, 'board');
}

/** What does it do for the strategy, and what is wanted from us. */
export const BOARD_LENS: LensDefinition = {
  id: 'board',
  place: 'column',
  words: { en: { title: 'For the board', tab: 'Board' } },
  tell: boardLens,
  wording: BOARD_WORDING,
};
