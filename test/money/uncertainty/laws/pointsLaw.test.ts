import { pointsLaw } from '../../../../src/money/uncertainty/laws/pointsLaw';

describe('pointsLaw', () => {
  it('gives each point its share of chances', () => {
    const { quantile } = pointsLaw({ values: [1, 2, 5], chances: [0.3, 0.4, 0.3] });
    expect([0, 0.1, 0.3, 0.31, 0.7, 0.71, 1].map(quantile)).toEqual([1, 1, 1, 2, 2, 5, 5]);
  });

  it.each([
    { values: [1, 2], chances: [0.5, 0.4] },
    { values: [2, 1], chances: [0.5, 0.5] },
    { values: [1, 2], chances: [1.5, -0.5] },
    { values: [], chances: [] },
    { values: [1], chances: [0.5, 0.5] },
  ])('refuses %p', (points) => {
    expect(() => pointsLaw(points)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });
});
