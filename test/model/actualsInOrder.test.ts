import { actualsInOrder } from '../../src/model/actualsInOrder';
import { cell, monthly } from './caseBuilder';

describe('actualsInOrder', () => {
  it('sorts by the day of the period', () => {
    const [first, second, third] = monthly([1, 2, 3]);
    const mixed = [third, first, second].flatMap((actual) => (actual === undefined ? [] : [actual]));
    expect(actualsInOrder(mixed).map(({ value }) => value.value)).toEqual([1, 2, 3]);
    expect(mixed.map(({ value }) => value.value)).toEqual([3, 1, 2]);
  });

  it('keeps the typed order where a period is no time', () => {
    const [, second] = monthly([1, 2]);
    const odd = { period: cell('phase A'), day: null, value: cell(9), record: {} };
    const typed = second === undefined ? [odd] : [second, odd];
    expect(actualsInOrder(typed)).toBe(typed);
  });
});
