import { englishGrammar } from '../../../src/locales/en/grammar';
import type { Metric } from '../../../src/model/Casebook';
import type { Fact } from '../../../src/story/facts/Fact';
import { metricFacts } from '../../../src/story/facts/metricFacts';
import { barePlace, cell, day, metricOf, monthly } from '../../model/caseBuilder';

const grammar = englishGrammar('en-US');
const factsOf = (metric: Metric, start?: number): readonly Fact[] => metricFacts(metric, { grammar, start: start === undefined ? undefined : cell(start) });
const fact = (facts: readonly Fact[], name: string): Fact | undefined => facts.find(({ key }) => key === `m.wait.${name}`);

describe('metricFacts', () => {
  it('marks words that were made from a text as not to be linked', () => {
    const facts = factsOf(metricOf('Wait', { wordingClinical: cell('Patient wait') }));
    expect(facts.filter(({ fixed }) => fixed === true).map(({ key, value }) => [key, value])).toEqual([
      ['m.wait.words', 'waits'],
      ['m.wait.wordsStart', 'Waits'],
      ['m.wait.words.clinical', 'patient waits'],
      ['m.wait.wordsStart.clinical', 'Patient waits'],
    ]);
  });

  it('lets a blank evidence cell stand for the weakest grade', () => {
    const grade = fact(factsOf(metricOf('Wait')), 'grade');
    expect(grade).toMatchObject({ value: 'assumed', origin: { kind: 'cell', holds: 'text', shown: '', coercion: null } });
    expect(grade?.cells).toHaveLength(1);
  });

  it('assumes the weakest grade where no column asks for one', () => {
    const grade = fact(factsOf(metricOf('Wait', {}, { place: barePlace('Metrics') })), 'grade');
    expect(grade).toMatchObject({ value: 'assumed', cells: [], origin: { kind: 'default', reason: 'evidence-blank' } });
  });

  it('takes the latest reading by time, not by row, and counts them', () => {
    const [january, february] = monthly([40, 38]);
    const facts = factsOf(metricOf('Wait', {}, { actuals: january === undefined || february === undefined ? [] : [february, january] }));
    expect(fact(facts, 'actual')?.value).toBe(38);
    expect(fact(facts, 'readings')).toMatchObject({ value: 2, origin: { kind: 'derived' } });
    expect(fact(facts, 'readings')?.cells).toHaveLength(2);
  });

  it('tells the day on which a span ends where a start is known', () => {
    const metric = metricOf('Wait', { targetDate: { ...cell('18 months'), value: { kind: 'span', months: 18 } } });
    expect(fact(factsOf(metric, day('2027-01-01')), 'dueDay')?.value).toBe(day('2028-07-01'));
    expect(fact(factsOf(metric), 'dueDay')).toBeUndefined();
    expect(fact(factsOf(metric), 'deadline')).toMatchObject({ value: 18, unit: 'months' });
  });
});
