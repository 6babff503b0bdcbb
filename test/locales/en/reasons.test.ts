import { METRIC_KINDS } from '../../../src/model/choices';
import { metricReasons } from '../../../src/locales/en/reasons';
import { VOCABULARIES } from '../../../src/model/vocabularies/vocabulary';

const bySide = VOCABULARIES.map((vocabulary) => [vocabulary, [...metricReasons('en-GB', vocabulary).values()]] as const);
const texts = bySide.flatMap(([, reasons]) => reasons.flatMap((each) => Object.values(each)));

describe('library reasons', () => {
  it.each(VOCABULARIES)('exist for every kind of metric in the words of %s', (vocabulary) => {
    const reasons = metricReasons('en-GB', vocabulary);
    expect([...reasons.keys()]).toEqual(METRIC_KINDS);
    expect([...reasons.values()].filter(({ technology, clinical }) => technology === '' || clinical === '')).toEqual([]);
  });

  it('differ between the two sides', () => {
    expect(bySide.flatMap(([, reasons]) => reasons.filter(({ technology, clinical }) => technology === clinical))).toEqual([]);
  });

  it('speak of patients to clinicians only', () => {
    const others = bySide.flatMap(([vocabulary, reasons]) => reasons.flatMap(({ technology, clinical }) => (vocabulary === 'clinical' ? [technology] : [technology, clinical])));
    expect(others.filter((text) => /patient/i.test(text))).toEqual([]);
  });

  it('claim no figure and use no worn words', () => {
    expect(texts.filter((text) => /\d|leverage|robust|seamless|world-class|transform|synergy/i.test(text))).toEqual([]);
  });
});
