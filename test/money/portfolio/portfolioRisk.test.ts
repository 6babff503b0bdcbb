import { caseMoney } from '../../../src/money/case/caseMoney';
import { portfolioMoney } from '../../../src/money/portfolio/portfolioMoney';
import { MOST_EXACT_TERMS, portfolioRisk } from '../../../src/money/portfolio/portfolioRisk';
import { npvDistribution, type UncertainTerm } from '../../../src/money/uncertainty/npvDistribution';
import { assumed, benefitOf, cell, setupOf } from '../../model/caseBuilder';
import { plain } from './portfolioCases';

const term = (presentValue: number, low = 0.7, high = 1.2): UncertainTerm => ({ presentValue, range: { low, base: 1, high } });
/** More terms than are convolved one by one, of which a few are large. */
const MANY: readonly UncertainTerm[] = Array.from({ length: 2 * MOST_EXACT_TERMS }, (_, index) => term(index % 97 === 0 ? 5000 : (index % 3 === 0 ? -40 : 90) + (index % 11)));

describe('portfolioRisk', () => {
  it('is that of the case for one initiative', () => {
    const setup = setupOf({ years: assumed(2) });
    const low = cell({ kind: 'multiple' as const, value: 0.5 });
    const initiative = plain('a', { cost: 1000, cash: 0 }, { benefits: [benefitOf('Posts', { benefitClass: cell('cash-releasing' as const), low }, [null, cell(900), cell(900)])] });
    const { distribution } = caseMoney(initiative, setup);
    const { risk } = portfolioMoney({ initiatives: [initiative], setup, withRisk: true });
    expect(risk?.p10).toBeCloseTo(distribution?.p10 ?? Number.NaN, 6);
    expect(risk?.chanceOfLoss).toBeCloseTo(distribution?.chanceOfLoss ?? Number.NaN, 9);
    expect(risk).toMatchObject({ exactTerms: 1, pooledTerms: 0 });
    expect(portfolioMoney({ initiatives: [initiative], setup }).risk).toBeNull();
  });

  it('narrows beside the sum of the ranges, for lines that vary on their own', () => {
    const one = portfolioRisk([term(100)], 'min-max');
    const hundred = portfolioRisk(Array.from({ length: 100 }, () => term(100)), 'min-max');
    expect((hundred?.p90 ?? 0) - (hundred?.p10 ?? 0)).toBeLessThan(12 * ((one?.p90 ?? 0) - (one?.p10 ?? 0)));
  });

  it('is null where nothing varies', () => {
    expect(portfolioRisk([], 'min-max')).toBeNull();
    expect(portfolioRisk([{ presentValue: 80, range: null }, term(0)], 'min-max')).toBeNull();
  });

  it.each(['min-max', 'P10-P90'] as const)('keeps mean and standard deviation exact beyond what it convolves, and the percentiles close (%s)', (meaning) => {
    const exact = npvDistribution(MANY, { meaning, cells: 32_768 });
    const found = portfolioRisk(MANY, meaning);
    const deviation = exact?.standardDeviation ?? Number.NaN;
    expect(found).toMatchObject({ exactTerms: MOST_EXACT_TERMS, pooledTerms: MOST_EXACT_TERMS });
    expect(found?.mean).toBeCloseTo(exact?.mean ?? Number.NaN, 6);
    expect(found?.standardDeviation).toBeCloseTo(deviation, 6);
    for (const name of ['p10', 'p50', 'p90'] as const) expect(Math.abs((found?.[name] ?? 0) - (exact?.[name] ?? 0)) / deviation).toBeLessThan(2e-3);
  });

  it('counts certain terms and events among the rest', () => {
    const events: readonly UncertainTerm[] = [{ presentValue: 1000, range: null }, { presentValue: -500, probability: 0.4 }];
    expect(portfolioRisk([...MANY, ...events], 'min-max')?.mean).toBeCloseTo((portfolioRisk(MANY, 'min-max')?.mean ?? 0) + 1000 - 200, 6);
    expect(portfolioRisk(events, 'min-max')).toMatchObject({ p10: 500, p90: 1000, chanceOfLoss: 0 });
  });
});
