import { INITIATIVE_FIELDS } from '../../../src/model/fieldTables';
import { LENS_TABLE } from '../../../src/story/lenses/lensTable';
import { DEFERENCE_WORDING, SHARED_WORDING } from '../../../src/story/wording/sharedWording';
import { typedTexts } from '../../../src/story/wording/typedTexts';
import { benefitOf, cell, commitmentOf, concernOf, costOf, initiativeOf, metricOf } from '../../model/caseBuilder';

const FULL = initiativeOf({
  record: { objective: cell('Care closer to home'), decisionAsked: cell('Approve') },
  costs: [costOf('Licences')],
  benefits: [benefitOf('Bed days', { releaseRoute: cell('Two beds closed') })],
  metrics: [metricOf('Wait', { whyTechnology: cell('Less to run'), whyClinical: cell('Seen sooner'), target: cell(29) })],
  concerns: [concernOf({ concern: cell('No capacity'), requirement: cell('Two engineers') })],
  commitments: [commitmentOf({ gives: cell('A day a week') })],
  risks: [{ record: { mitigation: cell('Ward champions') }, place: initiativeOf().place, years: { first: null, last: null } }],
});
const readersOf = (text: string) => typedTexts(FULL).find((typed) => typed.text.value === text)?.lenses;

describe('typed texts', () => {
  it('go to the readers of their columns', () => {
    expect(readersOf('Cloud migration')).toEqual(['board']);
    expect(readersOf('Care closer to home')).toEqual(['board']);
    expect(readersOf('Two beds closed')).toEqual(['finance']);
    expect(readersOf('Less to run')).toEqual(['technology']);
    expect(readersOf('Seen sooner')).toEqual(['clinical']);
    expect(readersOf('Wait')).toEqual([]);
  });

  it('leave a concern as it was said, and look at the requirement and the commitment for deference only', () => {
    expect(readersOf('No capacity')).toBeUndefined();
    for (const text of ['Two engineers', 'A day a week']) {
      expect(typedTexts(FULL).find((typed) => typed.text.value === text)).toMatchObject({ lenses: ['bridge'], shared: DEFERENCE_WORDING });
    }
  });

  it('carry the header of their column and leave numbers out', () => {
    const texts = typedTexts(FULL);
    expect(texts.find(({ text }) => text.value === 'Approve')?.header).toBe(INITIATIVE_FIELDS.decisionAsked.header);
    expect(texts.map(({ text }) => typeof text.value)).toEqual(texts.map(() => 'string'));
    expect(texts.find(({ text }) => text.value === 'Ward champions')?.shared).toBe(SHARED_WORDING);
  });

  it('name readers that are registered', () => {
    const known = LENS_TABLE.map(({ id }) => id);
    expect(typedTexts(FULL).flatMap(({ lenses }) => lenses).filter((lens) => !known.includes(lens))).toEqual([]);
  });
});
