import { binary, call, join, type Expression } from '../../model/expression/Expression';
import { MINUS } from './moneyFigure';

/** What lies beyond these digits is what arithmetic leaves behind, on which programs disagree. */
const NOISE_DIGITS = 9;

const whole = (condition: Expression): Expression => binary(1, '*', condition);

/** What is left of a plan, or is added to it, in percent without the noise of arithmetic: 62, or 52 where less is better. */
export function percentOfPlan(multiple: Expression, lessIsBetter: Expression): Expression {
  return call('ROUND', binary(binary(multiple, '-', whole(lessIsBetter)), '*', 100), NOISE_DIGITS);
}

/** The size of that percentage as it reads, without a sign; never easier than it is. */
export function shareSize(percent: Expression, lessIsBetter: Expression): Expression {
  const nearest = call('ROUND', percent, 0);
  const flatters = whole(call('IF', lessIsBetter, binary(nearest, '>', percent), binary(nearest, '<', percent)));
  const rounded = call('ABS', call('ROUND', percent, flatters));
  return join(call('FIXED', rounded, call('IF', binary(call('ROUND', rounded, 0), '=', rounded), 0, 1)), '%');
}

/** That percentage with its sign where less is better: `62%` where more is better, `+52%` or `−18%` where less is. */
export function shareOfPlan(percent: Expression, lessIsBetter: Expression): Expression {
  return join(call('IF', lessIsBetter, call('IF', binary(percent, '<', 0), MINUS, '+'), ''), shareSize(percent, lessIsBetter));
}
