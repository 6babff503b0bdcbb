import { metricWords } from '../../../src/locales/en/metricWords';

describe('metricWords', () => {
  it.each([
    ['Patient wait time', 'patient wait times', true],
    ['Net promoter score', 'the net promoter score', false],
    ['Net Promoter Score', 'the net promoter score', false],
    ['A&E four-hour performance', 'A&E four-hour performance', false],
    ['ED wait time', 'ED wait times', true],
    ['NHS 111 calls answered within 60 seconds', 'NHS 111 calls answered within 60 seconds', true],
    ['Charts closed the same day', 'charts closed the same day', true],
    ['Hospital acquired infection', 'hospital acquired infections', true],
    ['Error rate', 'the error rate', false],
    ['Average length of stay', 'the average length of stay', false],
    ['Length of stay', 'the length of stay', false],
    ['Time to hire', 'the time to hire', false],
    ['Mean time to contain an incident', 'the mean time to contain an incident', false],
    ['% of patients seen within 4 hours', 'the share of patients seen within 4 hours', false],
    ['Friends and Family Test score', 'the Friends and Family Test score', false],
    ['Interfaces to support', 'interfaces to support', true],
    ['Sepsis', 'sepsis', false],
    ['PATIENT WAIT TIME', 'patient wait times', true],
    ['Christmas orders', 'Christmas orders', true],
    ['X-ray turnaround', 'X-ray turnaround', false],
    ['Staff turnover', 'staff turnover', false],
  ])('says %p inside a sentence as %p', (name, inside, plural) => {
    expect(metricWords(name, null)).toMatchObject({ inside, plural });
  });

  it('starts a sentence with a capital', () => {
    expect(metricWords('net promoter score', null).start).toBe('The net promoter score');
    expect(metricWords('eReferral backlog', null).start).toBe('The eReferral backlog');
  });

  it('takes a span of time out of the name, and stands it behind the first level', () => {
    expect(metricWords('Days to close the books', null)).toMatchObject({ inside: 'the time to close the books', unit: 'days', unitFirst: true });
    expect(metricWords('Hours needed to contain an incident', 'hours')).toMatchObject({ inside: 'the time to contain an incident', unit: 'hours' });
  });

  it.each([
    ['Same-day delivery orders per month', null, 'a month'],
    ['Same-day delivery orders per month', 'orders', 'a month'],
    ['Medication errors', 'per 1,000 doses', 'per 1,000 doses'],
    ['Unplanned stops', 'per month', 'a month'],
    ['Calls', '/hour', 'an hour'],
    ['Rural patients in telehealth', 'patients a month', 'a month'],
    ['Cost per case', '$ per case', '$'],
    ['Adoption', '%', '%'],
    ['Satisfaction', 'score', ''],
    ['Wait', 'minutes', 'minutes'],
    ['Documentation minutes', 'minutes', ''],
  ])('gives the unit of %p in %p as %p', (name, unit, said) => {
    expect(metricWords(name, unit).unit).toBe(said);
  });

  it('parts what is counted from its service only where the name says both', () => {
    expect(metricWords('Telehealth visits per week', null).counted).toEqual({ thing: 'telehealth', unit: 'visits a week' });
    expect(metricWords('Rural patients', null).counted).toBeNull();
    expect(metricWords('Online orders', null).counted).toBeNull();
  });
});
