import { countsPer, metricImprovement } from '../../../src/money/lines/metricImprovement';

describe('countsPer', () => {
  it.each([
    ['%', 100],
    ['per cent', 100],
    ['percentage points', 100],
    ['falls per 1,000 bed days', 1000],
    ['per 1000 doses', 1000],
    ['per 100 000 residents', 100_000],
    ['per 1.000 Tage', 1000],
    ['per 100 patients', 100],
    ['per 1,000.', 1000],
    ['calls per 24 hours', 1],
    ['per 1.5 hours', 1],
    ['per 1 patient', 1],
    ['minutes per patient', 1],
    ['minutes', 1],
  ])('reads “%s” as %d', (unit, per) => {
    expect(countsPer(unit)).toBe(per);
  });
});

describe('metricImprovement', () => {
  it('is what falls where lower is better, and what rises where higher is', () => {
    expect(metricImprovement({ baseline: 42, target: 30, better: 'lower', per: 1 })).toBe(12);
    expect(metricImprovement({ baseline: 71, target: 76, better: 'higher', per: 100 })).toBe(0.05);
  });

  it('is negative where the target is worse', () => {
    expect(metricImprovement({ baseline: 30, target: 42, better: 'lower', per: 1 })).toBe(-12);
    expect(metricImprovement({ baseline: 76, target: 71, better: 'higher', per: 1 })).toBe(-5);
  });

  it('is nothing where neither direction is better', () => {
    expect(metricImprovement({ baseline: 30, target: 42, better: 'neutral', per: 1 })).toBe(0);
  });
});
