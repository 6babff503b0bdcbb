import fc from 'fast-check';
import { titleWords } from '../../../src/locales/en/titleWords';

describe('titleWords', () => {
  it('keeps words that fit, without their article', () => {
    expect(titleWords('the net promoter score', 20)).toBe('net promoter score');
  });

  it('drops the tail first, then the first words', () => {
    expect(titleWords('unplanned emergency readmissions within 30 days', 40)).toBe('unplanned emergency readmissions');
    expect(titleWords('unplanned emergency readmissions within 30 days', 24)).toBe('emergency readmissions');
  });

  it('keeps the tail of words that say nothing without it, and ends on none that hangs', () => {
    expect(titleWords('the proportion of patients with a plan', 30)).toBe('proportion of patients');
    expect(titleWords('the time to contain a security incident', 25)).toBe('time to contain');
  });

  it('is never longer than its room', () => {
    fc.assert(fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 1, max: 60 }), (words, room) => {
      expect(titleWords(words, room).length).toBeLessThanOrEqual(room);
    }));
  });
});
