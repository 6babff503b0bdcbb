import { sumOf } from '../../../model/sumOf';
import type { PaneContext } from '../PaneContext';
import { changeSection } from './changeSection';
import { classSection, linesOfGroup } from './classSection';
import { lineSection } from './lineSection';
import type { MoneySectionView } from './MoneySectionView';
import { optionSection } from './optionSection';
import { paySection } from './paySection';
import { sureSection } from './sureSection';

/** The money of a case: what always stands beside the headline, and the parts that open. */
export interface MoneyView {
  /** Effects outside the money, and those that take away: a sentence each. */
  readonly besides: readonly string[];
  readonly sections: readonly MoneySectionView[];
}

/** What the amounts do not show: effects that are not counted, and benefits that are losses. */
function besides(context: PaneContext): readonly string[] {
  const words = context.details.money.besides;
  const uncounted = linesOfGroup(context, 'uncounted').map(({ label }) => label.value);
  const losses = context.result.money.benefitLines.filter(({ amounts }) => sumOf(amounts) < 0).map(({ line }) => line.label.value);
  return [...(uncounted.length === 0 ? [] : [words.uncounted(uncounted.join(', '))]), ...(losses.length === 0 ? [] : [words.takesAway(losses.join(', '))])];
}

/** The money of a case for the pane. What a part holds is worked out when it is opened. */
export function moneyView(context: PaneContext): MoneyView {
  const { costs, benefits } = context.result.initiative;
  if (costs.length + benefits.length === 0) return { besides: [], sections: [] };
  const sections = [classSection(context), sureSection(context), changeSection(context), optionSection(context), paySection(context), lineSection(context)];
  return { besides: besides(context), sections: sections.filter((section) => section !== null) };
}
