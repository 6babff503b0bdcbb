import type { Side } from '../../model/choices';
import { operand } from '../../model/expression/Expression';
import type { LensContext } from './LensContext';

/** A sentence of words alone, as a support of one side. */
function stateText({ builder }: LensContext, side: Side, { name, text }: { readonly name: string; readonly text: string }): void {
  builder.state({ lens: side, role: 'support', key: `${side}.${name}`, expression: operand(text), figures: [] });
}

/** What a side has seen and what it waits for, as one supporting statement. */
export function readinessSentence(context: LensContext, side: Side): void {
  const { open, done } = context.input.readiness[side];
  const { doneItems, openItems } = context.builder.grammar.sentences;
  const said = [...(done.length === 0 ? [] : [doneItems(done)]), ...(open.length === 0 ? [] : [openItems(open)])];
  if (said.length > 0) stateText(context, side, { name: 'readiness', text: said.join(' ') });
}

/** Said where technology is told nothing of its own: no reason, nothing shown. */
export function nothingGiven(context: LensContext): void {
  stateText(context, 'technology', { name: 'nothing', text: context.builder.grammar.sentences.nothingGiven('technology') });
}

/** What a side has promised to give, from the list of commitments. */
export function giftSentence(context: LensContext, side: Side): void {
  const { commitments } = context.input.initiative;
  const gifts = commitments.flatMap(({ record }) => (record.side?.value === side && record.gives !== undefined && record.state?.value !== 'not needed' ? [record.gives.value] : []));
  if (gifts.length > 0) stateText(context, side, { name: 'gives', text: context.builder.grammar.sentences.asksOf(gifts) });
}

/** Effects that no figure holds, which a leader of care or of the business still counts. */
export function notInMoneySentence(context: LensContext, side: Side): void {
  const { benefits } = context.input.initiative;
  const effects = benefits.flatMap(({ label, record }) => (record.benefitClass?.value === 'unmonetisable' ? [label.value] : []));
  if (effects.length > 0) stateText(context, side, { name: 'not-in-money', text: context.builder.grammar.sentences.notInMoney(effects) });
}
