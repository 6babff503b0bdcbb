import { readLevel } from '../../../src/intake/values/readLevel';
import { contextOf } from './cellContextOf';

describe('readLevel', () => {
  it.each([
    ['42', 42, null],
    ['29.4', 29.4, null],
    ['42 minutes', 42, 'minutes'],
    ['42 min', 42, 'minutes'],
    ['3.2 days', 3.2, 'days'],
    ['71%', 71, '%'],
    ['71 per cent', 71, '%'],
    ['$5,000', 5000, '$'],
    ['4.2 per 1,000 doses', 4.2, 'per 1,000 doses'],
    ['12k', 12_000, null],
    ['-3', -3, null],
  ])('reads %s as %s with unit %s', (text, value, unit) => {
    expect(readLevel({ value: text }, contextOf())).toMatchObject({ state: 'read', value: { value, unit } });
  });

  it('holds a percent-formatted number as percent with factor 100', () => {
    expect(readLevel({ value: 0.71, format: '0%' }, contextOf())).toEqual({
      state: 'read',
      value: { value: 71, unit: '%' },
      coercion: 'percent-from-format',
      factor: 100,
    });
  });

  it.each(['thirty', '10-20', '<5', 'up to 86%'])('does not read %s', (text) => {
    expect(readLevel({ value: text }, contextOf())).toMatchObject({ code: 'number-unreadable' });
  });
});
