import { peopleReached } from '../../../src/locales/en/peopleReached';

describe('peopleReached', () => {
  it.each([
    ['Rural patients in telehealth', 'rural', { people: 'rural patients', service: 'telehealth' }],
    ['Patients using the app', 'patients over 65', { people: 'patients', service: 'the app' }],
    ['Rural patients monitored', 'rural', { people: 'rural patients monitored', service: null }],
    ['Telehealth visits in winter', 'rural', { people: 'telehealth visits in winter', service: null }],
    ['NHS staff in training', 'NHS', { people: 'NHS staff', service: 'training' }],
  ])('reads %p reaching %p', (name, reach, read) => {
    expect(peopleReached(name, reach)).toEqual(read);
  });
});
