import { caseMoney } from '../../../src/money/case/caseMoney';
import { nearestFailure } from '../../../src/money/sensitivity/nearestFailure';
import { benefitOf, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';

const setup = setupOf({ discountRate: cell(0) });
const money = (cost: number, ...benefits: readonly number[]): ReturnType<typeof caseMoney> =>
  caseMoney(initiativeOf({ costs: [costOf('Platform', {}, [cell(cost)])], benefits: benefits.map((amount, index) => benefitOf(`Benefit ${String(index)}`, { benefitClass: cell('cash-releasing') }, [cell(0), cell(amount)])) }), setup);

describe('the nearest failure', () => {
  it('is the line that turns the result by changing least', () => {
    const found = nearestFailure(money(100, 150, 20));
    expect(found?.driver.source).toMatchObject({ kind: 'line', line: { label: { value: 'Benefit 0' } } });
    // 170 − 100 = 70 to spare: the first benefit may fall by 70 of 150, the cost may rise by 70 of 100.
    expect(found?.multiple).toBeCloseTo(1 - 70 / 150, 12);
  });

  it('is a cost where that needs to change less', () => {
    const found = nearestFailure(money(100, 50, 55));
    expect(found?.driver.side).toBe('cost');
    expect(found?.multiple).toBeCloseTo(1.05, 12);
  });

  it('says of a case that does not pay back what would turn it', () => {
    const found = nearestFailure(money(100, 80));
    expect(found?.driver.side).toBe('cost');
    expect(found?.multiple).toBeCloseTo(0.8, 12);
  });

  it('turns the result to nothing when the line is changed to it', () => {
    const found = nearestFailure(money(100, 150, 20));
    const changed = money(100, 150 * (found?.multiple ?? 0), 20);
    expect(changed.measures.npv).toBeCloseTo(0, 9);
  });

  it('is none without a net present value', () => {
    expect(nearestFailure(money(100))).toBeNull();
  });
});
