import { betterOfName } from '../../../src/intake/metrics/betterOfName';

describe('betterOfName', () => {
  it.each(['Patient wait time', 'ICU mortality', 'Length of stay', 'Unplanned downtime', 'Cost per case', 'Time to treatment', '30-day readmissions', 'Medication errors', 'Door-to-needle time'])(
    'says that less %s is better',
    (name) => {
      expect(betterOfName(name)).toBe('lower');
    },
  );

  it.each(['EPR adoption', 'Staff satisfaction', 'Four-hour performance', 'System uptime', 'Hours saved', 'Incidents avoided', 'Vaccination coverage'])(
    'says that more %s is better',
    (name) => {
      expect(betterOfName(name)).toBe('higher');
    },
  );

  it.each(['Widgets', 'Bed days', 'Satisfaction with wait times', 'ICU cases per year'])('says nothing about %s', (name) => {
    expect(betterOfName(name)).toBeNull();
  });
});
