import type { Setup } from '../../../src/model/Casebook';
import { assumed, cell, day, metricOf } from '../../model/caseBuilder';
import { amountsOf, benefit, contextOf, volumeOf } from './lineCases';

const inPounds = { currency: assumed('GBP'), exchangeRates: { EUR: cell(0.8) } } as const;

describe('the row of a benefit', () => {
  it('is volume times unit value, nothing in year 0', () => {
    expect(amountsOf(volumeOf(10, 20), contextOf(2))).toEqual([0, 200, 200]);
  });

  it('is shaped by start, ramp and end', () => {
    expect(amountsOf(volumeOf(10, 20, { startsAfter: cell(6), ramp: cell(12) }), contextOf(3))).toEqual([0, 25, 175, 200]);
    expect(amountsOf(volumeOf(10, 20, { endsAfter: cell(18) }), contextOf(3))).toEqual([0, 200, 100, 0]);
  });

  it('falls with adoption and with the risk adjustment', () => {
    expect(amountsOf(volumeOf(10, 20, { adoption: cell(0.5), riskAdjustment: cell(0.25) }), contextOf(1))).toEqual([0, 75]);
  });

  it('counts its months from go-live, which may lie in year 0', () => {
    const setup = { firstYear: cell(2026) };
    const liveOn = (date: string): Parameters<typeof contextOf>[2] => ({ record: { goLive: cell(day(date)) } });
    expect(amountsOf(volumeOf(10, 12, { startsAfter: cell(3) }), contextOf(2, setup, liveOn('2027-04-01')))).toEqual([0, 60, 120]);
    expect(amountsOf(volumeOf(10, 12, { endsAfter: cell(9) }), contextOf(2, setup, liveOn('2026-10-01')))).toEqual([30, 60, 0]);
  });

  it('takes typed years as they are, whatever stands about volume and go-live', () => {
    const line = benefit([null, 100, 200], { volume: cell(10), unitValue: cell(20), startsAfter: cell(6), adoption: cell(0.5) });
    expect(amountsOf(line, contextOf(2, { firstYear: cell(2026) }, { record: { goLive: cell(day('2028-01-01')) } }))).toEqual([0, 100, 200]);
  });

  it('is nothing with half of a volume times a value', () => {
    expect(amountsOf(benefit([], { volume: cell(10) }), contextOf(1))).toEqual([0, 0]);
    expect(amountsOf(benefit([], { unitValue: cell(10) }), contextOf(1))).toEqual([0, 0]);
  });

  it('may be a loss, where a unit costs', () => {
    expect(amountsOf(volumeOf(10, -20, { riskAdjustment: cell(0.5) }), contextOf(1))).toEqual([0, -100]);
  });

  it('stands in the currency and prices of the case', () => {
    expect(amountsOf(volumeOf(10, 20, { currency: cell('EUR') }), contextOf(1, inPounds))).toEqual([0, 160]);
    const real = { prices: assumed('real'), inflation: cell(0.25) } satisfies Partial<Setup>;
    expect(amountsOf(benefit([100, 125, 125], { prices: cell('nominal') }), contextOf(2, real))).toEqual([100, 100, 80]);
    const nominal = { prices: assumed('nominal'), inflation: cell(0.5) } satisfies Partial<Setup>;
    expect(amountsOf(benefit([100, 100, 100], { prices: cell('real') }), contextOf(2, nominal))).toEqual([100, 150, 225]);
  });

  it('stays as typed where prices differ and nobody gives inflation, or do not differ', () => {
    expect(amountsOf(benefit([0, 100], { prices: cell('real') }), contextOf(1, { prices: assumed('nominal') }))).toEqual([0, 100]);
    expect(amountsOf(benefit([0, 100]), contextOf(1, { prices: assumed('nominal'), inflation: cell(0.1) }))).toEqual([0, 100]);
  });
});

describe('a benefit that follows the change of a metric', () => {
  const falls = metricOf('Falls', { baseline: cell(8), target: cell(6) }, { unit: cell('per 1,000 bed days'), better: cell('lower') });
  const shown = metricOf('Shown', { baseline: cell(70), target: cell(75) }, { unit: cell('%'), better: cell('higher') });
  const open = metricOf('Open', { baseline: cell(70) });
  const following = (metric: string | null, record = {}): ReturnType<typeof volumeOf> => ({ ...volumeOf(50_000, 2000, { driver: cell('metric change'), ...record }), metricId: metric });
  const context = contextOf(1, {}, { metrics: [falls, shown, open] });

  it('is improvement × volume × unit value', () => {
    expect(amountsOf(following('falls'), context)[1]).toBeCloseTo(0.002 * 50_000 * 2000, 6);
    expect(amountsOf(following('shown', { adoption: cell(0.5) }), context)[1]).toBeCloseTo(0.05 * 50_000 * 0.5 * 2000, 6);
  });

  it('is a loss where the target is worse', () => {
    const worse = contextOf(1, {}, { metrics: [{ ...falls, record: { baseline: cell(6), target: cell(8) } }] });
    expect(amountsOf(following('falls'), worse)[1]).toBeCloseTo(-200_000, 6);
  });

  it('is not counted without a metric, its levels, or the volume', () => {
    expect(amountsOf(following(null), context)).toEqual([0, 0]);
    expect(amountsOf(following('open'), context)).toEqual([0, 0]);
    expect(amountsOf({ ...benefit([], { driver: cell('metric change'), unitValue: cell(5) }), metricId: 'falls' }, context)).toEqual([0, 0]);
  });

  it('counts the quantity as typed where the driver is the quantity', () => {
    expect(amountsOf({ ...volumeOf(10, 20, { driver: cell('quantity') }), metricId: 'falls' }, context)).toEqual([0, 200]);
  });
});
