import { readChange } from '../../../src/intake/values/readChange';
import { contextOf } from './cellContextOf';

describe('readChange', () => {
  it.each([
    ['-30%', 'relative', -0.3],
    ['−30%', 'relative', -0.3],
    ['30% lower', 'relative', -0.3],
    ['cut by 30%', 'relative', -0.3],
    ['reduce by 30 %', 'relative', -0.3],
    ['30% reduction', 'relative', -0.3],
    ['down 30%', 'relative', -0.3],
    ['+11%', 'relative', 0.11],
    ['11% higher', 'relative', 0.11],
    ['increase of 12 pp', 'points', 12],
    ['-5 percentage points', 'points', -5],
    ['-12.6 minutes', 'absolute', -12.6],
    ['(12.6)', 'absolute', -12.6],
    ['19.6% lower', 'relative', -0.196],
  ])('reads %s as %s change of %s', (text, kind, value) => {
    expect(readChange({ value: text }, contextOf())).toMatchObject({ value: { change: { kind, value }, marked: true } });
  });

  it('does not take a bare percent for a change that says so', () => {
    expect(readChange({ value: '30%' }, contextOf())).toMatchObject({ value: { marked: false } });
  });

  it('reads a negative percent-formatted number as a relative change', () => {
    expect(readChange({ value: -0.2, format: '0%' }, contextOf())).toMatchObject({
      value: { change: { kind: 'relative', value: -0.2 }, marked: true },
    });
  });

  it.each(['a third', 'increase by -5%', 'lower'])('does not read %s', (text) => {
    expect(readChange({ value: text }, contextOf())).toMatchObject({ code: 'number-unreadable' });
  });
});
