import type { Metric } from '../../model/Casebook';
import { operand, type Expression } from '../../model/expression/Expression';
import { metricLook } from '../claims/metricLook';
import { metricKey } from '../facts/metricKey';
import type { StoryBuilder } from '../StoryBuilder';

/** A title around a metric's words, with its change or without. */
export type TitleForm = (metric: Expression, withChange: boolean) => Expression;

/** The forms that a title may take as the inputs change. */
export interface TitleForms {
  /** Name of the row that holds the metric's words. */
  readonly name: string;
  readonly forms: readonly TitleForm[];
  /** The words to fit where they are not those of the metric. */
  readonly inside?: string;
  /** Which form shows; the first where there is no choice. */
  readonly choose?: (say: (form: TitleForm) => Expression) => Expression;
}

/** Titles hold this many characters; the words of the metric give way first. */
const LONGEST_TITLE = 60;
/** Figures may grow by these many characters when the inputs change. */
const SPARE = 2;
/** Where fewer are left for the metric's words, the change is left out. */
const FEWEST_FOR_WORDS = 12;

/** The title with the metric's words cut so that each of its forms fits. */
export function titleFit(builder: StoryBuilder, lead: Metric, { name, forms, choose, inside = metricLook(builder.grammar, lead).words.inside }: TitleForms): Expression {
  const room = (withChange: boolean): number => {
    const longest = Math.max(...forms.map((form) => String(builder.read(form(operand(''), withChange))).length));
    return LONGEST_TITLE - SPARE - longest;
  };
  const withChange = room(true) >= FEWEST_FOR_WORDS;
  const words = builder.grammar.titleWords(inside, Math.max(room(withChange), 1));
  const metric = builder.add({ key: metricKey(lead, name), label: `${lead.name.value}, in a title`, expression: operand(words) });
  const say = (form: TitleForm): Expression => form(metric, withChange);
  const [first = () => metric] = forms;
  return choose === undefined ? say(first) : choose(say);
}
