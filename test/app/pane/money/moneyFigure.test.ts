import { moneyFigure } from '../../../../src/app/pane/money/moneyFigure';
import { exampleReport } from '../../../report/exampleReport';
import { contextOf } from '../paneBooks';

const at = { sheet: 'Costs', row: 5, column: 6 };

async function context() {
  return contextOf(await exampleReport('virtual-ward'));
}

describe('moneyFigure', () => {
  it('tells its equation with what belongs to it, its exact value, its cells and where the method is from', async () => {
    const slots = { benefits: '£4,000,000', costs: '£2,000,000.50' };
    const figure = moneyFigure(await context(), { figure: 'net-value', value: 1_763_209.5, unit: 'money', cells: [at], slots, notes: ['First.'] });
    expect(figure).toMatchObject({
      text: '£1.76m',
      meaning: 'benefits £4,000,000 − costs £2,000,000.50, both in present value, exactly £1,763,209.50',
      notes: ['First.', 'Method: HM Treasury, The Green Book, discounting.'],
    });
    expect(figure.cells.map(({ reference }) => reference)).toEqual(['Costs!G6']);
  });

  it.each([
    [0, '0%'],
    [0.00001, '<1%'],
    [0.004, '<1%'],
    [0.042, '4%'],
    [0.997, '>99%'],
    [1, '100%'],
  ])('reads a chance of %d as %s, and never as certain when it is not', async (value, text) => {
    expect(moneyFigure(await context(), { figure: 'chance', value, unit: 'chance', cells: [] }).text).toBe(text);
  });

  it.each([
    [0.3, '4 months'],
    [1, '1 year'],
    [2.75, '2 years 9 months'],
    [2.999, '3 years'],
  ])('reads %d years as %s', async (value, text) => {
    expect(moneyFigure(await context(), { figure: 'sampled-payback', value, unit: 'years', cells: [] }).text).toBe(text);
  });
});
