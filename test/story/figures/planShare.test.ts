import { evaluate } from '../../../src/model/expression/evaluate';
import { operand, type Expression } from '../../../src/model/expression/Expression';
import { percentOfPlan, shareOfPlan, shareSize } from '../../../src/story/figures/planShare';

const read = (expression: Expression): unknown => evaluate(expression, { values: new Map(), phrases: {}, separators: { decimal: '.', group: ',' } });

describe('shares of a plan as they read', () => {
  const share = (multiple: number, isLessBetter: boolean): unknown => {
    const less = operand(Number(isLessBetter));
    return read(shareOfPlan(percentOfPlan(operand(multiple), less), less));
  };

  it('are what is left where more is better', () => {
    expect([share(0.62, false), share(0.6203, false), share(1.5, false)]).toEqual(['62%', '62%', '150%']);
  });

  it('are what may be added or has to go where less is better', () => {
    expect([share(1.52, true), share(0.82, true), share(1.5196, true)]).toEqual(['+52%', '−18%', '+52%']);
  });

  it('carry no sign where the sentence says which way', () => {
    const size = (multiple: number): unknown => read(shareSize(percentOfPlan(operand(multiple), operand(1)), operand(1)));
    expect([size(1.52), size(0.82)]).toEqual(['52%', '18%']);
  });
});
