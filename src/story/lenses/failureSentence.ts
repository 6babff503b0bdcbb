import { binary, call, operand, ref, type Expression } from '../../model/expression/Expression';
import { shareFigure } from '../figures/shareFigure';
import { percentOfPlan, shareSize } from '../figures/planShare';
import type { FailureFor, FailureSlots } from '../grammar/LensSentences';
import type { FigureKeys } from '../StoryBuilder';
import { isOver } from './isOver';
import type { LensContext } from './LensContext';

interface TurnRows {
  readonly slots: FailureSlots;
  readonly figures: readonly FigureKeys[];
}

/** The take-up at which the result turns, and the planned one; null where the line is not reckoned with one. */
function adoptionFigures({ builder, input }: LensContext, multiple: Expression): { readonly at: FigureKeys; readonly planned: FigureKeys } | null {
  const key = input.money.turning?.adoption?.key ?? null;
  if (key === null || !builder.has(key)) return null;
  const planned = shareFigure(builder, { key: 'switch.planned', label: 'Planned take-up', size: binary(ref(key), '*', 100), suffix: '%' });
  // A lower threshold would be easier to meet, so it is told as a harm is: never smaller than it is.
  const at = shareFigure(builder, { key: 'switch.adoption', label: 'Take-up at which the result turns', size: binary(binary(ref(key), '*', multiple), '*', 100), suffix: '%', worse: operand(1) });
  return { at: { textKey: at, valueKey: 'switch.adoption.size', unit: '%' }, planned: { textKey: planned, valueKey: key, unit: 'share' } };
}

/**
 * Adds the rows about the line that turns the result by changing least.
 *
 * multiple = 1 − net present value ÷ present value of the line; below 0 no value of the line turns the result.
 */
function turnRows(context: LensContext): TurnRows | null {
  const { builder, input } = context;
  const { turning } = input.money;
  if (turning === null || !builder.has('switch.pv')) return null;
  const line = builder.add({ key: 'switch.name', label: 'Line that turns the result', expression: operand(turning.name.value) });
  const side = ref('switch.pv');
  const share = call('IF', binary(side, '=', 0), binary(0, '-', 1), binary(1, '-', binary(ref('money.npv'), '/', side)));
  const multiple = builder.add({ key: 'switch.multiple', label: 'Multiple of that line at which the result turns', expression: share });
  const less = builder.add({ key: 'switch.less', label: '1 where less of that line is better', expression: binary(1, '*', binary(side, '<', 0)) });
  const fails = builder.add({ key: 'switch.fails', label: '1 where the case does not pay back as planned', expression: binary(1, '*', binary(ref('money.npv'), '<', 0)) });
  const never = builder.add({ key: 'switch.never', label: '1 where no value of that line turns the result', expression: binary(1, '*', binary(multiple, '<', 0)) });
  const state = builder.add({
    key: 'switch.state',
    label: '1 and 2 fails below and above, 3 and 4 would pay back above and below',
    expression: binary(binary(binary(1, '+', less), '+', fails), '+', fails),
  });
  const percent = builder.add({ key: 'switch.percent', label: 'Share of plan at which the result turns', unit: '%', expression: percentOfPlan(multiple, less) });
  const text = builder.add({ key: 'switch.share', label: 'Share of plan, as read', expression: shareSize(percent, less) });
  const adoption = adoptionFigures(context, multiple);
  const turn = builder.add({ key: 'switch.turn', label: 'What turns the result', expression: builder.grammar.sentences.turn({ line, share: text, state, adoption: adoption === null ? null : { at: ref(adoption.at.textKey), planned: ref(adoption.planned.textKey) } }) });
  return { slots: { turn, line, never, fails }, figures: [{ textKey: 'switch.share', valueKey: 'switch.percent', unit: '% of plan' }, ...(adoption === null ? [] : [adoption.at, adoption.planned])] };
}

/** What makes the case fail, as one reader is told it; nothing without a return in money. */
export function failureSentence(context: LensContext, lens: FailureFor): void {
  const rows = isOver(context.input) ? null : turnRows(context);
  if (rows === null) return;
  const { slots, figures } = rows;
  const { builder } = context;
  builder.state({ lens, role: 'failure', key: `${lens}.failure`, expression: builder.grammar.sentences.failure(slots, lens), figures });
}
