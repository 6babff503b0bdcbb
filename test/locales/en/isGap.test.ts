import { isGap } from '../../../src/locales/en/isGap';

describe('isGap', () => {
  it.each(['Gap in DNA rate between most and least deprived', 'Gender pay gap', 'Health inequality by postcode', 'Staffing shortfall', 'Disparities in waiting', 'Difference in uptake'])('knows %s as a gap', (name) => {
    expect(isGap(name)).toBe(true);
  });

  it.each(['Patients with a care gap', 'Complaints about the pay gap', 'Gap analyses done', 'Patient wait time', ''])('takes %s for an amount', (name) => {
    expect(isGap(name)).toBe(false);
  });
});
