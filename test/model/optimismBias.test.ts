import { OPTIMISM_BIAS_RANGES, optimismBiasRange } from '../../src/model/optimismBias';

describe('optimismBiasRange', () => {
  // HM Treasury, supplementary Green Book guidance on optimism bias, table 1: capital expenditure, upper and lower;
  // outsourcing: operating expenditure.
  it.each([
    ['Non-standard buildings', 0.51, 0.04],
    ['Standard buildings', 0.24, 0.02],
    ['Equipment/development', 2, 0.1],
    ['Outsourcing', 0.41, 0],
    ['Software licences', 2, 0.1],
  ])('gives the published range of %s', (category, upper, lower) => {
    expect(optimismBiasRange(category)).toMatchObject({ upper, lower });
  });

  it('has a lower end below the upper one everywhere', () => {
    expect(OPTIMISM_BIAS_RANGES.filter(({ upper, lower }) => lower >= upper)).toEqual([]);
  });
});
