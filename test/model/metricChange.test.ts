import * as fc from 'fast-check';
import { metricChange, movement } from '../../src/model/metricChange';

const level = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('metricChange', () => {
  it('gives a share of the baseline for amounts', () => {
    const change = metricChange({ baseline: 42, level: 29.4, unit: 'minutes', name: 'Patient wait time' });
    expect(change.kind).toBe('relative');
    expect(change.value).toBeCloseTo(-0.3, 12);
  });

  it.each(['%', '% of eligible staff, weekly', 'percent', 'per cent', 'percentage'])('gives points for the unit %s', (unit) => {
    expect(metricChange({ baseline: 71, level: 76, unit, name: 'Four-hour performance' })).toEqual({ kind: 'points', value: 5 });
  });

  it.each([
    ['Net promoter score', null],
    ['NPS', 'points'],
    ['Case-mix index', null],
    ['Patient satisfaction', 'out of 10'],
    ['Room temperature', '°C'],
    ['Staff rating (survey)', ''],
  ])('gives units for the score or scale %s', (name, unit) => {
    expect(metricChange({ baseline: 5, level: 8, unit, name })).toEqual({ kind: 'absolute', value: 3 });
  });

  it('takes a count for a count although its name ends in a score', () => {
    expect(metricChange({ baseline: 50, level: 40, unit: 'patients', name: 'High early-warning score' }).kind).toBe('relative');
  });

  it('takes stars for a scale and starts for a count', () => {
    expect(metricChange({ baseline: 3, level: 4, unit: 'stars', name: 'Hotel' }).kind).toBe('absolute');
    expect(metricChange({ baseline: 3, level: 4, unit: 'starts a month', name: 'Trainees' }).kind).toBe('relative');
  });

  it('gives no share of a baseline of zero or below', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 0, noNaN: true }), level, (baseline, reached) => {
        expect(metricChange({ baseline, level: reached, unit: 'orders', name: 'Orders' }).kind).toBe('absolute');
      }),
    );
  });

  it('leads back to the level', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), level, (baseline, reached) => {
        const { value } = metricChange({ baseline, level: reached, unit: 'hours', name: 'Time' });
        expect(baseline * (1 + value)).toBeCloseTo(reached, 6);
      }),
    );
  });
});

describe('movement', () => {
  it('turns round when the better direction does', () => {
    fc.assert(
      fc.property(level, level, (baseline, reached) => {
        const lower = movement({ baseline, level: reached, better: 'lower' });
        const higher = movement({ baseline, level: reached, better: 'higher' });
        const turned = { improvement: 'worse', worse: 'improvement', none: 'none' } as const;
        expect(higher).toBe(turned[lower]);
      }),
    );
  });

  it('is none without a better direction', () => {
    expect(movement({ baseline: 1, level: 2, better: 'neutral' })).toBe('none');
  });
});
