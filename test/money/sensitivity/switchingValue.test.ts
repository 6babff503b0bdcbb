import { switchingValue } from '../../../src/money/sensitivity/switchingValue';

describe('switchingValue', () => {
  it.each([
    ['a benefit of a case that pays back', { npv: 38, presentValue: 100 }, { state: 'reached', multiple: 0.62, better: 'more', holds: true }],
    ['a cost of a case that pays back', { npv: 52, presentValue: -100 }, { state: 'reached', multiple: 1.52, better: 'less', holds: true }],
    ['a benefit of a case that does not', { npv: -50, presentValue: 100 }, { state: 'reached', multiple: 1.5, better: 'more', holds: false }],
    ['a cost of a case that does not', { npv: -50, presentValue: -200 }, { state: 'reached', multiple: 0.75, better: 'less', holds: false }],
    ['a benefit that the case pays back without', { npv: 300, presentValue: 100 }, { state: 'never', multiple: -2, holds: true }],
    ['a cost too small to save the case', { npv: -300, presentValue: -100 }, { state: 'never', multiple: -2, holds: false }],
    ['a driver that is worth nothing', { npv: 10, presentValue: 0 }, { state: 'never', multiple: null, holds: true }],
  ])('finds what turns the result: %s', (_, input, expected) => {
    const found = switchingValue(input);
    expect(found).toMatchObject({ ...expected, multiple: expected.multiple === null ? null : expect.closeTo(expected.multiple, 12) });
  });

  it('stands at the plan where the case just pays back', () => {
    expect(switchingValue({ npv: 0, presentValue: -40 })).toEqual({ state: 'reached', multiple: 1, better: 'less', holds: true });
  });
});
