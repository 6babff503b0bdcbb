import { decimalsOfFormat, isDateFormat, isPercentFormat, symbolOfFormat } from '../../../src/intake/values/numberFormat';

describe('isDateFormat', () => {
  it.each(['dd/mm/yyyy', 'd mmm yyyy', 'mmm-yy', 'm/d/yy h:mm', '[$-809]dd mmmm yyyy', 'yyyy'])('knows %s', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(['0', '#,##0.00', '0%', '"days" 0', '[Red]#,##0', 'General', '#,##0\\ "day"', '[h]:mm', '@'])('does not take %s for one', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

it('reads percent, decimals and symbols of formats', () => {
  expect(isPercentFormat('0.0%')).toBe(true);
  expect(isPercentFormat('0" %"')).toBe(false);
  expect(decimalsOfFormat('0.0')).toBe(1);
  expect(decimalsOfFormat('#,##0;[Red]-#,##0')).toBe(0);
  expect(decimalsOfFormat('dd/mm/yyyy')).toBeNull();
  expect(symbolOfFormat('_-"£"* #,##0.00_-')).toBe('£');
  expect(symbolOfFormat('[$$-409]#,##0')).toBe('$');
  expect(symbolOfFormat('[$-409]d mmm')).toBeNull();
  expect(symbolOfFormat('#,##0 [$EUR]')).toBe('EUR');
});
