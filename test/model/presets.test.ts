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

describe('discount rates of the presets', () => {
  it('are the Green Book’s for the NHS, and a flagged convention elsewhere', () => {
    expect(PRESET_TABLE['nhs-england'].discountRate).toMatchObject({ value: 0.035, flagged: false });
    expect(PRESET_TABLE['us-health'].discountRate.flagged).toBe(true);
    expect(PRESET_TABLE.business.discountRate.flagged).toBe(true);
  });
});
