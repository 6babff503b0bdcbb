import { peopleReached } from '../../../src/locales/en/peopleReached';

describe('peopleReached', () => {
  it.each([
    ['Rural patients in telehealth', 'rural', { people: 'rural patients', service: 'telehealth' }],
    ['Patients using the app', 'patients over 65', { people: 'patients', service: 'the app' }],
    ['Rural patients monitored', 'rural', { people: 'rural patients monitored', service: null }],
    ['Telehealth visits in winter', 'rural', { people: 'telehealth visits in winter', service: null }],
    ['Patients from the most deprived fifth seen within 6 weeks', 'most deprived fifth', { people: 'patients from the most deprived fifth seen within 6 weeks', service: null }],
    ['Non-English speakers using the portal', 'non-English speakers', { people: 'non-English speakers', service: 'the portal' }],
    ['Students on free meals reached by tutoring', 'students on free meals', { people: 'students on free meals', service: 'tutoring' }],
    ['Homeless patients registered with a GP', 'homeless', { people: 'homeless patients registered with a GP', service: null }],
    ['Number of rural patients using remote monitoring', 'rural', { people: 'rural patients', service: 'remote monitoring' }],
    ['Patients over 65 using the app', 'over 65', { people: 'patients over 65', service: 'the app' }],
    ['Women in senior roles', 'women', { people: 'women in senior roles', service: null }],
    ['Patients in rural areas on home monitoring', 'rural communities', { people: 'patients in rural areas', service: 'home monitoring' }],
    ['Calls answered using the new line', 'rural', { people: 'calls answered using the new line', service: null }],
    ['Small businesses served by online banking', 'small business', { people: 'small businesses', service: 'online banking' }],
    ['NHS staff in training', 'NHS', { people: 'NHS staff', service: 'training' }],
  ])('reads %p reaching %p', (name, reach, read) => {
    expect(peopleReached(name, reach)).toEqual(read);
  });
});
