import { readBound } from '../../../src/intake/values/readBound';
import { readMonths } from '../../../src/intake/values/readMonths';
import { readNumber } from '../../../src/intake/values/readNumber';
import { readPercent } from '../../../src/intake/values/readPercent';
import { contextOf } from './cellContextOf';

describe('readPercent', () => {
  it.each([
    ['3.5%', 0.035],
    ['20 per cent', 0.2],
    ['3.5', 0.035],
    ['0.035', 0.035],
    [0.035, 0.035],
    [3.5, 3.5 * 0.01],
    [0, 0],
  ])('reads %s as %s', (value, rate) => {
    expect(readPercent({ value }, contextOf())).toMatchObject({ value: rate });
  });

  it('finds exactly 1 ambiguous without a percent sign, and plain with one', () => {
    expect(readPercent({ value: 1 }, contextOf())).toMatchObject({ code: 'percent-ambiguous' });
    expect(readPercent({ value: 1, format: '0%' }, contextOf())).toMatchObject({ value: 1 });
  });

  it('takes numbers under a header with % as percent', () => {
    expect(readPercent({ value: 20 }, contextOf({ unit: '%' }))).toMatchObject({ value: 0.2 });
  });
});

describe('readBound', () => {
  it('tells a multiple of the base from an amount', () => {
    expect(readBound({ value: '80%' }, contextOf())).toMatchObject({ value: { kind: 'multiple', value: 0.8 } });
    expect(readBound({ value: 1.2, format: '0%' }, contextOf())).toMatchObject({ value: { kind: 'multiple', value: 1.2 } });
    expect(readBound({ value: '£80k' }, contextOf())).toMatchObject({ value: { kind: 'amount', value: 80_000 } });
  });
});

describe('readMonths', () => {
  it.each([
    ['18 months', 18],
    ['1.5 years', 18],
    [6, 6],
  ])('reads %s as %s months', (value, months) => {
    expect(readMonths({ value }, contextOf())).toMatchObject({ value: months });
  });

  it('does not read weeks, which are no whole months', () => {
    expect(readMonths({ value: '6 weeks' }, contextOf())).toMatchObject({ code: 'number-unreadable' });
  });
});

describe('readNumber', () => {
  it('reads separators and magnitudes, and no units', () => {
    expect(readNumber({ value: '12,500' }, contextOf())).toMatchObject({ value: 12_500 });
    expect(readNumber({ value: '1.2 million' }, contextOf())).toMatchObject({ value: 1_200_000 });
    expect(readNumber({ value: '12 beds' }, contextOf())).toMatchObject({ code: 'number-unreadable' });
  });
});
