import { PRESETS } from '../../src/model/choices';
import { PRESET_TABLE } from '../../src/model/presets';

describe.each(PRESETS)('the preset %s', (id) => {
  const { id: own, ...parameters } = PRESET_TABLE[id];

  it('is found under its name', () => {
    expect(own).toBe(id);
  });

  it('has a source for each parameter', () => {
    const without = Object.values(parameters).filter((parameter) => parameter !== null && (parameter.source.trim() === '' || parameter.dated === ''));
    expect(without).toEqual([]);
  });
});

describe('parameters of an edition that is said to be replaced', () => {
  it('are marked so, and no other', () => {
    const marked = Object.entries(PRESET_TABLE['nhs-england']).flatMap(([name, parameter]) =>
      typeof parameter === 'object' && parameter?.status === 'superseded or under review' ? [{ name, source: parameter.source }] : [],
    );
    expect(marked.map(({ name }) => name)).toEqual(['discountRate', 'laterAfterYear', 'laterRate', 'healthRate', 'laterHealthRate', 'prices', 'vatInValue']);
    expect(marked.every(({ source }) => source.includes('2022 edition'))).toBe(true);
  });

  it('offer what later sources say as alternatives, marked as secondary and never used by themselves', () => {
    const { value, alternatives } = PRESET_TABLE['nhs-england'].discountRate;
    expect(value).toBe(0.035);
    expect(alternatives.map((alternative) => [alternative.value, alternative.secondary, alternative.adopted])).toEqual([[0.035, true, true], [0.03, true, false]]);
  });
});

describe('discount rates of the presets', () => {
  it('are the Green Book’s for the NHS, and a flagged convention elsewhere', () => {
    expect(PRESET_TABLE['nhs-england'].discountRate).toMatchObject({ value: 0.035, flagged: false });
    expect(PRESET_TABLE['us-health'].discountRate.flagged).toBe(true);
    expect(PRESET_TABLE.business.discountRate.flagged).toBe(true);
  });
});
