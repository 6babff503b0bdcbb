import { operand, ref } from '../../../model/expression/Expression';
import { moneyFigure } from '../../figures/moneyFigure';
import type { BridgeClause } from '../../grammar/SentenceSlots';
import type { FigureKeys } from '../../StoryBuilder';
import type { LensContext } from '../LensContext';
import type { LensDefinition } from '../LensDefinition';
import { BRIDGE_WORDING } from './bridgeWording';

/** Can all of us say yes: four clauses, each with what shows it, or open. The return is shown by the live figure. */
function bridgeLens({ builder, input }: LensContext): void {
  const currency = input.setup.currency.value;
  const npv: FigureKeys | null = builder.has('money.npv')
    ? { textKey: moneyFigure(builder, { source: 'money.npv', label: 'Net present value', currency, flattery: 'gain' }), valueKey: 'money.npv', unit: currency }
    : null;
  const clauses: readonly BridgeClause[] = input.bridge.map(({ clause, state, because }) => {
    const words = builder.add({ key: `bridge.${clause}`, label: `Bridge, ${clause}`, expression: operand(because) });
    const live = clause === 'return' && npv !== null ? builder.grammar.figureWords.npv(ref(npv.textKey)) : words;
    return { clause, state, because: live };
  });
  if (clauses.length === 0) return;
  builder.state({ lens: 'bridge', role: 'headline', key: 'bridge.headline', expression: builder.grammar.sentences.bridge(clauses), figures: npv === null ? [] : [npv] });
}

/** Can all of us say yes. */
export const BRIDGE_LENS: LensDefinition = {
  id: 'bridge',
  place: 'band',
  words: { en: { title: 'For all', tab: 'Bridge' } },
  tell: bridgeLens,
  wording: BRIDGE_WORDING,
};
