import fc from 'fast-check';
import { titleWords } from '../../../src/locales/en/titleWords';
import phrasings from '../../story/phrasings.json';

/** What hangs where a phrase was cut. */
const LOOSE_END = /(?:^| )(?:a|an|and|at|by|for|from|in|more|of|on|or|over|per|than|the|to|under|who|with|within|without|\d+)$/;

describe('titleWords', () => {
  it('keeps words that fit, without their article', () => {
    expect(titleWords('the net promoter score', 20)).toBe('net promoter score');
  });

  it('drops the tail first, phrase by phrase, then the first words', () => {
    expect(titleWords('unplanned emergency readmissions within 30 days of discharge', 50)).toBe('unplanned emergency readmissions within 30 days');
    expect(titleWords('unplanned emergency readmissions within 30 days', 40)).toBe('unplanned emergency readmissions');
    expect(titleWords('unplanned emergency readmissions within 30 days', 24)).toBe('emergency readmissions');
  });

  it.each([
    ['the number of critical vulnerabilities open for more than 30 days', 41, 'critical vulnerabilities'],
    ['the share of patients seen within 4 hours of arrival', 40, 'share of patients seen within 4 hours'],
    ['the share of patients seen within 4 hours of arrival', 30, 'patients seen within 4 hours'],
    ['the proportion of patients with a plan', 30, 'patients with a plan'],
    ['stroke patients seen within 4 hours', 30, 'patients seen within 4 hours'],
    ['the time to contain a security incident', 25, 'time to contain incident'],
    ['the time from referral to treatment', 30, 'referral-to-treatment time'],
    ['purchase orders raised without a contract', 35, 'orders raised without a contract'],
    ['ambulance handover delays over 60 minutes', 35, 'handover delays over 60 minutes'],
    ['Freedom of Information requests answered on time', 39, 'requests answered on time'],
    ['hospital-acquired infections (MRSA + C. diff)', 40, 'hospital-acquired infections'],
    ['bullying and harassment reports', 28, 'harassment reports'],
  ])('keeps of %p in %p characters what makes it the metric', (inside, room, words) => {
    expect(titleWords(inside, room)).toBe(words);
  });

  it('cuts a word that is too long by itself', () => {
    expect(titleWords('readmissions', 6)).toBe('readm…');
  });

  it('ends on nothing that hangs', () => {
    fc.assert(fc.property(fc.constantFrom(...phrasings), fc.integer({ min: 20, max: 60 }), ({ inside }, room) => {
      const words = titleWords(inside, room);
      expect(inside.endsWith(words) || !LOOSE_END.test(words)).toBe(true);
    }), { numRuns: 500 });
  });

  it('is never longer than its room', () => {
    fc.assert(fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 1, max: 60 }), (words, room) => {
      expect(titleWords(words, room).length).toBeLessThanOrEqual(room);
    }));
    fc.assert(fc.property(fc.constantFrom(...phrasings), fc.integer({ min: 1, max: 60 }), ({ inside }, room) => {
      expect(titleWords(inside, room).length).toBeLessThanOrEqual(room);
    }));
  });
});
