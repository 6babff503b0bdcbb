import { binary, operand, ref } from '../../../model/expression/Expression';
import { moneyFigure } from '../../figures/moneyFigure';
import type { BridgeClause } from '../../grammar/SentenceSlots';
import type { FigureKeys } from '../../StoryBuilder';
import type { LensContext } from '../LensContext';
import type { LensDefinition } from '../LensDefinition';
import { claimableMetrics } from '../ownMetrics';
import { BRIDGE_WORDING } from './bridgeWording';

/** Key of the row that tells whether the return is open, live. */
export const RETURN_OPEN = 'bridge.return-open';

/** Can all of us say yes: four clauses, each with what shows it, or open. The return is shown by the live figure. */
function bridgeLens(context: LensContext): void {
  const { builder, input } = context;
  const currency = input.setup.currency.value;
  const npv: FigureKeys | null = builder.has('money.npv')
    ? { textKey: moneyFigure(builder, { source: 'money.npv', label: 'Net present value', currency, flattery: 'gain' }), valueKey: 'money.npv', unit: currency }
    : null;
  const clauses: readonly BridgeClause[] = input.bridge.map(({ clause, state, because }) => {
    const words = builder.add({ key: `bridge.${clause}`, label: `Bridge, ${clause}`, expression: operand(because) });
    if (clause !== 'return' || npv === null) return { clause, isOpen: operand(Number(state === 'open')), because: words };
    const isOpen = builder.add({ key: RETURN_OPEN, label: '1 while the return is open', expression: binary(1, '*', binary(ref('money.npv'), '<=', 0)) });
    return { clause, isOpen, because: builder.grammar.figureWords.npv(ref(npv.textKey)) };
  });
  if (clauses.length === 0) return;
  builder.state({ lens: 'bridge', role: 'headline', key: 'bridge.headline', expression: builder.grammar.sentences.bridge(clauses), figures: npv === null ? [] : [npv] });
  sharedSentence(context);
  shownSentence(context);
}

/** The outcomes that both leaders have a reason for. */
function sharedSentence(context: LensContext): void {
  const { builder } = context;
  const shared = claimableMetrics(context).filter(({ record }) => record.whyTechnology !== undefined && record.whyClinical !== undefined);
  if (shared.length === 0) return;
  const text = builder.grammar.sentences.sharedOutcomes(shared.map(({ name, unit }) => builder.grammar.metricWords(name.value, unit?.value ?? null).inside));
  builder.state({ lens: 'bridge', role: 'support', key: 'bridge.shared', expression: operand(text), figures: [] });
}

/** How much of what each side needs to see it has seen. */
function shownSentence({ builder, input }: LensContext): void {
  if (input.shown === null) return;
  const { technology, clinical } = input.shown;
  const text = builder.grammar.sentences.shownTo({ technology, others: clinical, leaders: input.leaders });
  builder.state({ lens: 'bridge', role: 'support', key: 'bridge.shown', expression: operand(text), figures: [] });
}

/** Can all of us say yes. */
export const BRIDGE_LENS: LensDefinition = {
  id: 'bridge',
  place: 'band',
  words: { en: { title: 'For all', tab: 'Bridge' } },
  tell: bridgeLens,
  wording: BRIDGE_WORDING,
};
