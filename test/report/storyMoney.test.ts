import { caseMoney } from '../../src/money/case/caseMoney';
import { storyMoney } from '../../src/report/storyMoney';
import type { StoryMoney } from '../../src/story/facts/StoryMoney';
import { onlyInitiative, readBook } from '../intake/readBook';

const YEARS = ['Year 0', 'Year 1', 'Year 2'];

function moneyOf(costs: readonly number[], benefits: readonly number[] | null): StoryMoney {
  const book = readBook({
    Costs: [['Initiative', 'Cost line', ...YEARS], ['A', 'Licences', ...costs]],
    ...(benefits === null ? {} : { Benefits: [['Initiative', 'Benefit', 'Class', ...YEARS], ['A', 'Beds', 'non-cash-releasing', ...benefits]] }),
    Setup: [['Setting', 'Value'], ['Discount rate', '0%']],
  });
  const initiative = onlyInitiative(book);
  return storyMoney(initiative, caseMoney(initiative, book.setup));
}

describe('storyMoney', () => {
  it('tells costs that are paid once and then alike each year', () => {
    expect(moneyOf([100, 20, 20], null).onceAndYearly).toEqual({ once: 100, yearly: 20 });
    expect(moneyOf([100, 20, 30], null).onceAndYearly).toBeNull();
    expect(moneyOf([0, 20, 20], null).onceAndYearly).toBeNull();
  });

  it('goes through the lines once, however many readers ask what turns the result', () => {
    const money = moneyOf([100, 20, 20], [0, 90, 90]);
    expect(money.turning).not.toBeNull();
    expect(money.turning).toBe(money.turning);
    expect(money.benefitValues).toBe(money.benefitValues);
  });

  it('has no gain where no benefit is in money', () => {
    expect(moneyOf([100, 0, 0], null)).toMatchObject({ costTotal: 100, pvCosts: 100, npv: null, pvCash: null, pvNotCash: null, roi: null });
  });

  it('keeps benefits that release no cash apart', () => {
    expect(moneyOf([100, 0, 0], [0, 80, 80])).toMatchObject({ npv: 60, pvCash: 0, pvNotCash: 160, paybackSimple: 1.25, spent: null });
  });
});
