import fc from 'fast-check';
import type { Sourced } from '../../../src/model/origin';
import type { Initiative } from '../../../src/model/Casebook';
import type { Driver } from '../../../src/money/sensitivity/Driver';
import { multipleIn } from '../../../src/money/sensitivity/scenarios';
import { oneAtATime } from '../../../src/money/sensitivity/oneAtATime';
import type { ExaminedCase } from '../../../src/money/sensitivity/sensitivity';
import { switchingValue } from '../../../src/money/sensitivity/switchingValue';
import { cell, costOf } from '../../model/caseBuilder';
import { examined, examinedCase, npvOf, sensitivityOf, sizeOf } from './drivenCases';

const RUNS = { numRuns: 60 };
/** The noise of adding and discounting decimals, beside all the money that moves. */
const NOISE = 1e-9;

type Years = Initiative['costs'][number]['years'];
const scaled = (years: Years, multiple: number): Years => years.map((year) => (year === null ? null : { ...year, value: year.value * multiple }));
const times = (sourced: Sourced<number> | undefined, multiple: number) => cell((sourced?.value ?? 0) * multiple);

/** The case with one driver at a multiple of what was typed: another casebook, put through everything again. */
function withMultiple({ initiative, setup }: ExaminedCase, { source }: Driver, multiple: number): Pick<ExaminedCase, 'initiative' | 'setup'> {
  const typed = <L extends { readonly years: Years }>(lines: readonly L[]): readonly L[] =>
    lines.map((line) => (source.kind === 'line' && Object.is(line, source.line) ? { ...line, years: scaled(line.years, multiple) } : line));
  const residual = (lines: Initiative['costs']): Initiative['costs'] =>
    lines.map((line) => (source.kind === 'residual' && Object.is(line, source.line) ? { ...line, record: { ...line.record, residualValue: times(line.record.residualValue, multiple) } } : line));
  const risks = initiative.risks.map((risk) =>
    source.kind === 'risk' && risk === source.risk.risk ? { ...risk, record: { ...risk.record, impact: times(risk.record.impact, multiple) } } : risk,
  );
  const options = initiative.options.map((option) => ({ ...option, costs: typed(option.costs) }));
  return { setup, initiative: { ...initiative, costs: residual(typed(initiative.costs)), benefits: typed(initiative.benefits), risks, options } };
}

function expectClose(of: ExaminedCase, actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(NOISE * sizeOf(of));
}

function assertOf(check: (of: ExaminedCase) => void): void {
  fc.assert(fc.property(examinedCase, check), RUNS);
}

describe('drivers of a case', () => {
  it('add up to its net present value', () => {
    assertOf((of) => {
      const { drivers, npv } = sensitivityOf(of);
      expectClose(of, drivers.reduce((sum, { presentValue }) => sum + presentValue, 0), npv);
    });
  });

  it('at their ends give the net present value of a casebook typed so', () => {
    assertOf((of) => {
      const { drivers, npv } = sensitivityOf(of);
      for (const driver of drivers.filter(({ multiples }) => multiples !== null)) {
        const { npvLow, npvHigh } = oneAtATime(npv, driver);
        expectClose(of, npvOf(withMultiple(of, driver, multipleIn('low', driver))), npvLow);
        expectClose(of, npvOf(withMultiple(of, driver, multipleIn('high', driver))), npvHigh);
      }
    });
  });

  it('at their switching values give a net present value of zero', () => {
    assertOf((of) => {
      const { drivers, npv } = sensitivityOf(of);
      for (const driver of drivers) {
        const found = switchingValue({ npv, presentValue: driver.presentValue });
        // A benefit that is gone altogether leaves a case without benefits, which has no result.
        if (found.state !== 'reached' || found.multiple === 0) continue;
        // A small driver has to grow a great deal, and its noise with it.
        const noise = NOISE * (sizeOf(of) + found.multiple * Math.abs(driver.presentValue));
        expect(Math.abs(npvOf(withMultiple(of, driver, found.multiple)))).toBeLessThanOrEqual(noise);
      }
    });
  });

  it('stand in the order of what they move', () => {
    assertOf((of) => {
      const { drivers, npv } = sensitivityOf(of);
      const swings = drivers.map((driver) => oneAtATime(npv, driver).swing);
      expect([...swings].sort((one, other) => other - one)).toEqual(swings);
    });
  });

  it('move a thousand times as much where all money is a thousand times as much', () => {
    assertOf((of) => {
      const { initiative, setup } = of;
      const lines = <L extends { readonly years: Years; readonly record: object }>(all: readonly L[]): readonly L[] => all.map((line) => ({ ...line, years: scaled(line.years, 1000) }));
      const costs = lines(initiative.costs).map((line) => ({ ...line, record: { ...line.record, ...(line.record.residualValue === undefined ? {} : { residualValue: times(line.record.residualValue, 1000) }) } }));
      const risks = initiative.risks.map((risk) => ({ ...risk, record: { ...risk.record, impact: times(risk.record.impact, 1000) } }));
      const options = initiative.options.map((option) => ({ ...option, costs: lines(option.costs) }));
      const large = sensitivityOf(examined({ ...initiative, costs, benefits: lines(initiative.benefits), risks, options }, setup));
      const small = sensitivityOf(of);
      for (const driver of small.drivers) {
        const same = large.drivers.find(({ key }) => key === driver.key);
        expectClose(of, (same === undefined ? NaN : oneAtATime(large.npv, same).swing) / 1000, oneAtATime(small.npv, driver).swing);
      }
    });
  });

  it('move what they moved where a line of zeros is added and the lines change places', () => {
    assertOf((of) => {
      const { initiative, setup } = of;
      const costs = [costOf('nothing', {}, [cell(0)]), ...[...initiative.costs].reverse()];
      const other = sensitivityOf(examined({ ...initiative, costs }, setup));
      const here = sensitivityOf(of);
      expect(other.drivers.length).toBe(here.drivers.length + 1);
      for (const driver of here.drivers) {
        const same = other.drivers.find(({ key }) => key === driver.key);
        expectClose(of, same === undefined ? NaN : oneAtATime(other.npv, same).npvLow, oneAtATime(here.npv, driver).npvLow);
      }
    });
  });
});

describe('scenarios of a case', () => {
  it('are the case itself where every driver is as planned', () => {
    assertOf((of) => {
      const { base } = sensitivityOf(of).scenarios;
      const { measures } = of.money;
      expectClose(of, base.npv, measures.npv ?? NaN);
      if (measures.roi !== null && base.roi !== null) expect(base.roi).toBeCloseTo(measures.roi, 6);
      if (measures.bcr !== null && base.bcr !== null) expect(base.bcr).toBeCloseTo(measures.bcr, 6);
      const { discounted } = measures.paybackYears;
      expect(base.payback === null).toBe(discounted === null);
      expect(base.payback ?? 0).toBeCloseTo(discounted ?? 0, 6);
    });
  });

  it('move by the sum of what each driver moves alone', () => {
    assertOf((of) => {
      const { drivers, npv, scenarios } = sensitivityOf(of);
      for (const [name, end] of [['low', 'npvLow'], ['high', 'npvHigh']] as const) {
        const together = drivers.reduce((sum, driver) => sum + oneAtATime(npv, driver)[end] - npv, npv);
        expect(Math.abs(scenarios[name].npv - together)).toBeLessThanOrEqual(NOISE * sizeOf(of) * drivers.length);
      }
    });
  });
});

describe('tests of a case', () => {
  it('at another discount rate give the result of a set-up with that rate', () => {
    assertOf((of) => {
      const { rates } = sensitivityOf(of);
      expect(rates.length).toBeGreaterThan(0);
      for (const { rate, npv } of rates) expectClose(of, npv, npvOf({ ...of, setup: { ...of.setup, discountRate: cell(rate) } }));
    });
  });

  it('of benefits a year later give the result of a casebook typed a year later', () => {
    assertOf((of) => {
      const later = of.initiative.benefits.map((line) => ({ ...line, years: [null, ...line.years] }));
      const found = sensitivityOf(of).tests.find(({ id }) => id === 'benefits-later')?.npv ?? NaN;
      const costs = of.money.measures.pvCosts;
      // With every benefit beyond the horizon there is no result left, only what is paid.
      const moved = examined({ ...of.initiative, benefits: later }, of.setup).money.measures.npv ?? 0 - costs;
      expectClose(of, found, moved);
    });
  });

  it('of costs and benefits move the result by a tenth of each', () => {
    assertOf((of) => {
      const { tests, npv } = sensitivityOf(of);
      const { pvCosts, pvBenefits } = of.money.measures;
      const [costs, benefits] = tests;
      expectClose(of, costs?.npv ?? NaN, npv - pvCosts / 10);
      expectClose(of, benefits?.npv ?? NaN, npv - pvBenefits / 10);
    });
  });
});
