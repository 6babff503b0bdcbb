import { binary, call, ref, type Expression } from '../../model/expression/Expression';
import type { FigureKeys } from '../StoryBuilder';
import { isOver } from './isOver';
import type { LensContext } from './LensContext';

interface MomentRows {
  readonly month: Expression;
  readonly past: Expression;
  readonly figure: FigureKeys;
}

function momentRows({ builder }: LensContext, key: string, label: string): MomentRows | null {
  if (!builder.has(key)) return null;
  const day = ref(key);
  const textKey = `${key}.as-month`;
  const month = builder.add({ key: textKey, label: `${label}, as read`, expression: builder.grammar.figureWords.month(call('MONTH', day), call('YEAR', day)) });
  return { month, past: binary(ref('setup.asOf'), '>=', day), figure: { textKey, valueKey: key, unit: 'date' } };
}

/** When work starts and when people use it, for those who have to run it; nothing where no cell says. */
export function timingSentence(context: LensContext, lens: string): void {
  if (isOver(context.input)) return;
  const start = momentRows(context, 'init.start', 'Start');
  const goLive = momentRows(context, 'init.goLive', 'Go-live');
  if (goLive === null) return;
  const { builder } = context;
  const figures = [start, goLive].flatMap((moment) => (moment === null ? [] : [moment.figure]));
  builder.state({ lens, role: 'support', key: `${lens}.timing`, expression: builder.grammar.sentences.timing({ start, goLive }), figures });
}
