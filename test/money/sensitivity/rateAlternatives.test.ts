import { rateAlternatives } from '../../../src/money/sensitivity/rateAlternatives';
import { assumed, cell, setupOf } from '../../model/caseBuilder';

describe('rateAlternatives', () => {
  it('offers what is proposed and not adopted, with how well it is known', () => {
    const found = rateAlternatives(setupOf({ preset: assumed('nhs-england'), discountRate: assumed(0.035) }));
    expect(found).toMatchObject([{ rate: 0.03, secondary: true, adopted: false, dated: '2026-06' }]);
  });

  it('offers the rate of the preset where the sheet gives another one', () => {
    const found = rateAlternatives(setupOf({ preset: assumed('nhs-england'), discountRate: cell(0.05) }));
    expect(found.map(({ rate }) => rate)).toEqual([0.035, 0.03]);
  });

  it('offers each rate once and never the one in use', () => {
    expect(rateAlternatives(setupOf({ preset: assumed('business'), discountRate: assumed(0.1) }))).toEqual([]);
  });
});
