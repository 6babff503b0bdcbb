import fc from 'fast-check';
import type { CostLine } from '../../../src/model/Casebook';
import { priceIndex } from '../../../src/money/lines/priceIndex';
import { assumed, cell, day } from '../../model/caseBuilder';
import { amountsOf, benefit, contextOf, cost, rowsByKind, volumeOf, wholeCost } from './lineCases';

const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }), { minLength: 1, maxLength: 6 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const months = fc.integer({ min: 0, max: 48 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

/** Every column that changes a cost, each given or not. */
const record = fc
  .record({ riskAdjustment: maybe(share), optimismBias: maybe(share), mitigated: maybe(share), vat: maybe(share), vatRecoverable: maybe(share) })
  .map((columns): CostLine['record'] => Object.fromEntries(Object.entries(columns).flatMap(([name, value]) => (value === null ? [] : [[name, cell(value)]]))));

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, year) => expect(Math.abs(value - (expected[year] ?? NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value))));
}

describe('the rows of any cost', () => {
  it('scale with its amounts', () => {
    fc.assert(fc.property(amounts, record, fc.integer({ min: 1, max: 50 }), (years, columns, times) => {
      const scaled = years.map((amount) => (amount === null ? null : amount * times));
      expectClose(wholeCost(cost(scaled, columns), contextOf(5)), wholeCost(cost(years, columns), contextOf(5)).map((amount) => amount * times));
    }));
  });

  it('are nothing for amounts of nothing', () => {
    fc.assert(fc.property(record, (columns) => {
      expect(wholeCost(cost([0, null, 0], columns), contextOf(3))).toEqual([0, 0, 0, 0]);
    }));
  });

  it('are the cost as typed where all of the bias is mitigated', () => {
    fc.assert(fc.property(amounts, share, (years, bias) => {
      const line = cost(years, { optimismBias: cell(bias), mitigated: cell(1) });
      expectClose(wholeCost(line, contextOf(5)), wholeCost(cost(years), contextOf(5)));
    }));
  });

  it('hold no VAT where all of it is recovered', () => {
    fc.assert(fc.property(amounts, record, share, (years, columns, vat) => {
      const taxed = rowsByKind(cost(years, { ...columns, vat: cell(vat), vatRecoverable: cell(1) }), contextOf(5)).vat ?? [];
      expect(taxed).toHaveLength(6);
      expect(taxed.every((amount) => amount === 0)).toBe(true);
    }));
  });

  it('cost what the factors say, one after the other', () => {
    fc.assert(fc.property(amounts, share, share, share, share, (years, bias, mitigated, vat, recovered) => {
      const line = cost(years, { optimismBias: cell(bias), mitigated: cell(mitigated), vat: cell(vat), vatRecoverable: cell(recovered) });
      const factor = (1 + bias * (1 - mitigated)) * (1 + vat * (1 - recovered));
      expectClose(wholeCost(line, contextOf(5)), wholeCost(cost(years), contextOf(5)).map((amount) => amount * factor));
    }));
  });
});

describe('the row of any benefit', () => {
  it('is the same after prices went there and back', () => {
    const inflation = fc.integer({ min: -40, max: 900 }).map((percent) => percent / 100);
    fc.assert(fc.property(amounts, inflation, (years, rise) => {
      const nominal = amountsOf(benefit(years, { prices: cell('real') }), contextOf(5, { prices: assumed('nominal'), inflation: cell(rise) }));
      const back = amountsOf(benefit(nominal, { prices: cell('nominal') }), contextOf(5, { prices: assumed('real'), inflation: cell(rise) }));
      expectClose(back, amountsOf(benefit(years), contextOf(5)));
      expect(nominal[2]).toBeCloseTo((years[2] ?? 0) * priceIndex(rise, 2), 3);
    }));
  });

  it('comes one year later with a go-live twelve months later', () => {
    fc.assert(fc.property(months, months, months, fc.integer({ min: 1, max: 12 }), (starts, ramp, ends, month) => {
      const line = volumeOf(100, 12, { startsAfter: cell(starts), ramp: cell(ramp), endsAfter: cell(ends) });
      const liveIn = (year: number): readonly number[] =>
        amountsOf(line, contextOf(8, { firstYear: cell(2026), fiscalYearStart: assumed(4) }, { record: { goLive: cell(day(`${String(year)}-${String(month).padStart(2, '0')}-15`)) } }));
      expectClose(liveIn(2028).slice(1), liveIn(2027).slice(0, -1));
    }));
  });

  it('scales with volume, value, adoption and exchange rate alike', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9000 }), share, share, (volume, adoption, rate) => {
      const setup = { currency: assumed('GBP'), exchangeRates: { EUR: cell(rate) } };
      const plain = amountsOf(volumeOf(volume, 3), contextOf(3));
      expectClose(amountsOf(volumeOf(volume, 3, { adoption: cell(adoption), currency: cell('EUR') }), contextOf(3, setup)), plain.map((amount) => amount * adoption * rate));
    }));
  });
});
