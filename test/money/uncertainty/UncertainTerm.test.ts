import { eventShape, moneyTerm } from '../../../src/money/uncertainty/UncertainTerm';

describe('terms of an uncertain sum', () => {
  it.each([-0.1, 1.1, NaN])('refuse a probability of %p', (probability) => {
    expect(() => eventShape(probability)).toThrow(expect.objectContaining({ code: 'argument-invalid' }));
  });

  it('are certain where an event is certain or impossible', () => {
    expect(moneyTerm({ presentValue: -10, probability: 1 }, 0, 'min-max').law).toMatchObject({ mean: 1, variance: 0 });
    expect(moneyTerm({ presentValue: -10, probability: 0 }, 0, 'min-max').law).toMatchObject({ mean: 0, variance: 0 });
  });

  it('name the line and the distribution that could not be had', () => {
    const term = moneyTerm({ id: 'licences', presentValue: -10, range: { low: 1, base: 1, high: 2 }, distribution: 'lognormal' }, 3, 'min-max');
    expect(term.unfit).toEqual({ id: 'licences', index: 3, asked: 'lognormal', reason: 'base-at-end' });
    expect(term.shape.kind).toBe('triangular');
  });
});
