import { benefitValues } from '../../src/report/benefitValues';
import { sumOf } from '../../src/model/sumOf';
import { exampleReport } from './exampleReport';

describe('the present value of each benefit', () => {
  it('adds up to the benefits of the case, and leaves out what is told and not counted', async () => {
    const [found] = (await exampleReport('virtual-ward')).cases;
    if (found === undefined) throw new Error('the example has no case');
    const values = benefitValues(found.money);
    expect(sumOf([...values.values()].map(({ presentValue }) => presentValue))).toBeCloseTo(found.money.measures.pvBenefits, 6);
    expect([...values.values()].map(({ isCash }) => isCash)).toEqual([true, false]);
    expect(found.initiative.benefits).toHaveLength(3);
  });
});
