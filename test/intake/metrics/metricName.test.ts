import { metricName } from '../../../src/intake/metrics/metricName';

describe('metricName', () => {
  it.each([
    ['Agency spend (£ per month)', 'Agency spend', '£ per month'],
    ['Online sales revenue ($ a month)', 'Online sales revenue', '$ a month'],
    ['Aged debt (£m)', 'Aged debt', '£m'],
    ['Printing costs (£000s)', 'Printing costs', '£000s'],
    ['Unplanned downtime (hours/month)', 'Unplanned downtime', 'hours/month'],
    ['CO2e from data centre (tonnes a year)', 'CO2e from data centre', 'tonnes a year'],
    ['Forecast error (MAPE, %)', 'Forecast error (MAPE)', '%'],
    ['Pct charts closed', 'Pct charts closed', '%'],
    ['%charts closed', '%charts closed', '%'],
    ['IT cost as % of revenue', 'IT cost as % of revenue', '%'],
  ])('parts %p into its name and its unit', (text, name, unit) => {
    expect(metricName(text)).toEqual({ name, unit });
  });

  it.each(['Length of stay (ICU)', 'Backups (on/off)', 'Share of renewable energy', 'Mean time to restore (P1)'])('finds no unit in %p', (text) => {
    expect(metricName(text)).toEqual({ name: text, unit: null });
  });
});
