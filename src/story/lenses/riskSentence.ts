import type { Side } from '../../model/choices';
import { binary, operand, ref } from '../../model/expression/Expression';
import { chiefRisk, riskKey, type ListedRisk } from '../claims/chiefRisk';
import { endsSentence } from '../claims/endsSentence';
import { moneyFigure } from '../figures/moneyFigure';
import { shareFigure } from '../figures/shareFigure';
import type { FigureKeys } from '../StoryBuilder';
import type { LensContext } from './LensContext';
import { isOver } from './isOver';


/** Chance and impact as they read; null where a cell does not give both. */
function sizeOf({ builder, input }: LensContext, risk: ListedRisk): { readonly chance: FigureKeys; readonly impact: FigureKeys } | null {
  const [probability, impact] = [riskKey(risk, 'probability'), riskKey(risk, 'impact')];
  if (!builder.has(probability) || !builder.has(impact)) return null;
  const currency = input.setup.currency.value;
  const label = `Risk ${String(risk.place)}`;
  const chanceKey = shareFigure(builder, { key: `${probability}.as-percent`, label: `${label}, chance`, size: binary(ref(probability), '*', 100), suffix: '%', worse: operand(1) });
  const impactKey = moneyFigure(builder, { source: impact, label: `${label}, impact`, currency, flattery: 'cost' });
  return { chance: { textKey: chanceKey, valueKey: probability, unit: 'share' }, impact: { textKey: impactKey, valueKey: impact, unit: currency } };
}

/** The chief risk as one reader is told it: that of its own leader where one is listed; nothing where no risk is. */
export function riskSentence(context: LensContext, lens: string, side: Side | null = null): void {
  const { builder, input } = context;
  const risk = isOver(input) ? null : chiefRisk(input.initiative, side);
  if (risk === null) return;
  const size = sizeOf(context, risk);
  const { record } = risk.risk;
  const mitigation = riskKey(risk, 'mitigation');
  const expression = builder.grammar.sentences.chiefRisk({
    name: ref(riskKey(risk, 'name')),
    size: size === null ? null : { chance: ref(size.chance.textKey), impact: ref(size.impact.textKey) },
    mitigation: builder.has(mitigation) ? ref(mitigation) : null,
    ends: { name: endsSentence(record.risk?.value ?? ''), mitigation: endsSentence(record.mitigation?.value ?? '') },
  });
  builder.state({ lens, role: 'risk', key: `${lens}.risk`, expression, figures: size === null ? [] : [size.chance, size.impact] });
}
