import { yearFamilies } from '../../../src/intake/headers/yearFamilies';
import { startYear, yearLabel } from '../../../src/intake/headers/yearHeader';

describe('yearLabel', () => {
  it.each([
    ['Year 0', { kind: 'index', index: 0 }],
    ['Y12', { kind: 'index', index: 12 }],
    ['yr 3', { kind: 'index', index: 3 }],
    ['0', { kind: 'index', index: 0 }],
    ['Year 1 (£)', { kind: 'index', index: 1 }],
    ['2026', { kind: 'calendar', form: 'bare', year: 2026 }],
    ['2026/27', { kind: 'calendar', form: 'span', year: 2026 }],
    ['2026-27', { kind: 'calendar', form: 'span', year: 2026 }],
    ['2026–2027', { kind: 'calendar', form: 'span', year: 2026 }],
    ['2099/00', { kind: 'calendar', form: 'span', year: 2099 }],
    ['FY2026', { kind: 'calendar', form: 'fiscal', year: 2026 }],
    ['FY27', { kind: 'calendar', form: 'fiscal', year: 2027 }],
    ['FY 2026/27', { kind: 'calendar', form: 'span', year: 2026 }],
    ['FY26/27', { kind: 'calendar', form: 'span', year: 2026 }],
  ])('reads %s', (text, expected) => {
    expect(yearLabel(text)).toEqual({ ...expected, label: text });
  });

  it.each(['2026/29', 'Year 99', '1200', 'Years', 'FY', '27', 'Cost 2026', '', '2026/27 budget'])('takes %s for none or for a bare number', (text) => {
    const label = yearLabel(text);
    expect(label === null || (label.kind === 'index' && text === '27')).toBe(true);
  });

  it('starts a fiscal year named by its end in the year before, unless years are calendar years', () => {
    expect(startYear({ form: 'fiscal', year: 2027 }, 4)).toBe(2026);
    expect(startYear({ form: 'fiscal', year: 2027 }, 1)).toBe(2027);
    expect(startYear({ form: 'span', year: 2026 }, 4)).toBe(2026);
    expect(startYear({ form: 'bare', year: 2026 }, 10)).toBe(2026);
  });
});

describe('yearFamilies', () => {
  it('groups names by what stands before the year', () => {
    const families = yearFamilies(['code', 'mrc_on_201718', 'mrc_on_201819', 'cost_2023_24', 'cost_2024_25', 'Budget 2026/27', 'Budget 2027/28', 'x_202324_per']);
    expect(families.map(({ prefix, members }) => [prefix, members.map(({ slot, year }) => [slot, year.label])])).toEqual([
      ['mrc_on', [[1, '2017/18'], [2, '2018/19']]],
      ['cost', [[3, '2023/24'], [4, '2024/25']]],
      ['Budget', [[5, '2026/27'], [6, '2027/28']]],
    ]);
  });

  it('takes one year, or one year twice, for no family', () => {
    expect(yearFamilies(['cost_202324', 'size_202324', 'size 2023/24'])).toEqual([]);
  });
});
