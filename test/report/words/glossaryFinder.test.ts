import { glossaryFinder } from '../../../src/report/words/glossaryFinder';
import type { GlossaryTerm } from '../../../src/report/words/GlossaryTerm';

const term = (id: string, meaning: string, ...forms: readonly string[]): GlossaryTerm => ({ id, term: id, forms, meaning });
const GLOSSARY = [
  term('baseline', 'Where it stands before.', 'baseline'),
  term('baseline-option', 'What the others are measured against.', 'baseline option'),
  term('npv', 'Present value less cost.', 'NPV'),
  term('present-value', 'Worth today.', 'present value'),
  term('trial', 'One run.', 'trial'),
];
const { termsOf, termsIn, without } = glossaryFinder(GLOSSARY);
const idsIn = (...texts: readonly string[]): readonly string[] => termsIn(texts).map(({ id }) => id);

describe('the glossary', () => {
  it('finds a term as a whole word, in the plural too', () => {
    expect(idsIn('1,000 Trials of it')).toEqual(['trial']);
    expect(idsIn('Industrial')).toEqual([]);
  });

  it('reads each stretch of a label as the longest term', () => {
    const of = (label: string): readonly string[] => termsOf(label).map(({ id }) => id);
    expect(of('Present value of the baseline option')).toEqual(['baseline-option', 'present-value']);
    expect(of('Baseline')).toEqual(['baseline']);
    expect(of('Notes')).toEqual([]);
  });

  it('keeps to capitals where a form has them', () => {
    expect(idsIn('npv')).toEqual([]);
  });

  it('adds what meanings use, in its own order', () => {
    expect(idsIn('trial', 'NPV, £')).toEqual(['npv', 'present-value', 'trial']);
  });

  it('takes its terms out of a text', () => {
    expect(without('NPV of the baseline option, EBITDA').replace(/\s+/g, ' ')).toBe(' of the , EBITDA');
  });
});
