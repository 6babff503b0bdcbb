import { isoOfSerial } from '../../../src/model/calendar';
import type { TestCell } from '../rawWorkbookOf';
import { placesOf, readBook } from '../readBook';

const starts = (dates: readonly TestCell[], options: Parameters<typeof readBook>[1] = {}): readonly string[] =>
  readBook({ Initiatives: [['Initiative', 'Start'], ...dates.map((date, index) => [`I${index}`, date])] }, options).initiatives.map(({ record }) =>
    record.start === undefined ? '-' : isoOfSerial(record.start.value),
  );

describe('texts that only the place could settle', () => {
  it('are settled by the clear ones of the same column', () => {
    expect(starts(['05/06/2028', '31/05/2028'])).toEqual(['2028-06-05', '2028-05-31']);
    expect(starts(['05/06/2028', '05/31/2028'])).toEqual(['2028-05-06', '2028-05-31']);
  });

  it('stay unread where the column is unclear or contradicts itself', () => {
    expect(starts(['05/06/2028'])).toEqual(['-']);
    expect(starts(['05/06/2028', '31/05/2028', '05/31/2028'])).toEqual(['-', '2028-05-31', '2028-05-31']);
  });

  it('go by the locale, or by a preset that names a country, where one is given', () => {
    expect(starts(['05/06/2028'], { localeTag: 'en-US' })).toEqual(['2028-05-06']);
    expect(starts(['05/06/2028'], { preset: 'nhs-england' })).toEqual(['2028-06-05']);
    expect(starts(['05/06/2028'], { preset: 'business' })).toEqual(['-']);
  });

  it('include points before three digits', () => {
    const costs = (cells: readonly TestCell[]): Parameters<typeof readBook>[0] => ({
      Costs: [['Initiative', 'Cost line', 'Year 0', 'Year 1'], ...cells.map((cell, index) => ['EPR', `Line ${index}`, cell, 1])],
    });
    const amount = (cells: readonly TestCell[]): unknown => readBook(costs(cells)).initiatives[0]?.costs[0]?.years[0]?.value;
    expect(amount(['1.200', '12,5'])).toBe(1200);
    expect(amount(['1.200', '12.5'])).toBe(1.2);
    expect(placesOf(readBook(costs(['1.200'])), 'number-ambiguous')).toEqual(['Costs!C2']);
  });
});
