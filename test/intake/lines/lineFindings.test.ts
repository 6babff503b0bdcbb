import type { ProblemCode } from '../../../src/model/Problem';
import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, problemsOf, readBook } from '../readBook';

interface Row {
  readonly headers: readonly TestCell[];
  readonly cells: readonly TestCell[];
}
type Setup = readonly (readonly TestCell[])[];

const withCost = ({ headers, cells }: Row, setup: Setup = []): ReturnType<typeof readBook> =>
  readBook({ Setup: [['Setting', 'Value'], ...setup], Costs: [['Initiative', 'Cost line', 'Year 0', ...headers], ['EPR', 'Kit', 100, ...cells], ['EPR', 'Staff', 50, ...cells.map(() => null)]] });
const withBenefit = ({ headers, cells }: Row): ReturnType<typeof readBook> =>
  readBook({ Benefits: [['Initiative', 'Benefit', 'Class', ...headers], ['EPR', 'Beds', 'societal', ...cells], ['EPR', 'Time', 'societal', ...cells.map(() => null)]] });

describe('a cost line', () => {
  it.each<readonly [string, ProblemCode, Row, string]>([
    ['two adjustments for one risk', 'adjusted-twice', { headers: ['Risk adjustment', 'Optimism bias'], cells: ['10%', '20%'] }, 'Costs!D2'],
    ['a range and a risk adjustment', 'range-and-adjustment', { headers: ['Low', 'Risk adjustment'], cells: ['120%', '10%'] }, 'Costs!D2'],
    ['a range and an optimism bias', 'range-and-adjustment', { headers: ['High', 'Optimism bias'], cells: ['80%', '10%'] }, 'Costs!D2'],
    ['VAT to recover and no VAT', 'needs-another-cell', { headers: ['VAT recoverable'], cells: ['50%'] }, 'Costs!D2'],
    ['a mitigation of no bias', 'needs-another-cell', { headers: ['Mitigated', 'Optimism bias'], cells: ['50%', null] }, 'Costs!D2'],
    ['a correlation with no line', 'needs-another-cell', { headers: ['Correlation'], cells: [0.4] }, 'Costs!D2'],
    ['prices other than the case', 'inflation-missing', { headers: ['Prices'], cells: ['real'] }, 'Costs!D2'],
    ['a life of no years', 'value-out-of-bounds', { headers: ['Life (years)'], cells: [0] }, 'Costs!D2'],
    ['a probability-like VAT', 'value-out-of-bounds', { headers: ['VAT'], cells: ['120%'] }, 'Costs!D2'],
    ['low and high the wrong way round', 'range-reversed', { headers: ['Low', 'High'], cells: ['80%', '120%'] }, 'Costs!D2'],
    ['an amount outside its range', 'range-misses-base', { headers: ['Low', 'High'], cells: ['130%', '120%'] }, 'Costs!D2'],
    ['an amount outside a range of amounts', 'range-misses-base', { headers: ['Low', 'High'], cells: [90, 80] }, 'Costs!D2'],
  ])('with %s is said at its cell, and the rest is kept', (_, code, row, place) => {
    const book = withCost(row);
    expect(placesOf(book, code)).toEqual([place]);
    expect(onlyInitiative(book).costs.map(({ years }) => years[0]?.value)).toEqual([100, 50]);
  });

  it.each<readonly [string, Row]>([
    ['a range as amounts', { headers: ['Low', 'High'], cells: [120, 80] }],
    ['one end of a range', { headers: ['Low'], cells: ['115%'] }],
    ['a bias that is mitigated', { headers: ['Optimism bias', 'Mitigated', 'Risk adjustment'], cells: ['20%', '40%', 0] }],
    ['VAT that is recovered', { headers: ['VAT', 'VAT recoverable', 'Residual value', 'Life (years)'], cells: ['20%', '25%', 10, 5] }],
    ['prices as the case', { headers: ['Prices'], cells: ['nominal'] }],
  ])('with %s has nothing to be said', (_, row) => {
    expect(onlyInitiative(withCost(row)).problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('in other prices is turned where inflation is given', () => {
    expect(placesOf(withCost({ headers: ['Prices'], cells: ['real'] }, [['Inflation', '2%']]), 'inflation-missing')).toEqual([]);
    expect(placesOf(withCost({ headers: ['Prices'], cells: ['nominal'] }, [['Price base', 'real 2026']]), 'inflation-missing')).toEqual(['Costs!D2']);
  });

  it('that costs nothing and leaves a value behind is said', () => {
    const book = readBook({ Costs: [['Initiative', 'Cost line', 'Year 0', 'Residual value'], ['EPR', 'Scanner', 0, 500], ['EPR', 'Kit', 9, 5]] });
    expect(placesOf(book, 'residual-without-cost')).toEqual(['Costs!D2']);
    expect(onlyInitiative(book).costs[0]?.record.residualValue?.value).toBe(500);
  });

  it('names the cell to fill beside the one that says nothing', () => {
    const book = withCost({ headers: ['VAT recoverable', 'VAT'], cells: ['50%', null] });
    expect(problemsOf(book).find(({ code }) => code === 'needs-another-cell')?.data).toMatchObject({ header: 'VAT recoverable', needs: 'VAT', cell: 'Costs!E2', line: 'Kit' });
  });
});

describe('a benefit line', () => {
  it.each<readonly [string, ProblemCode, Row, string]>([
    ['a negative delay', 'value-out-of-bounds', { headers: ['Volume', 'Unit value', 'Starts after (months)'], cells: [5, 2, -3] }, 'Benefits!F2'],
    ['a negative ramp', 'value-out-of-bounds', { headers: ['Volume', 'Unit value', 'Ramp (months)'], cells: [5, 2, -3] }, 'Benefits!F2'],
    ['an end before its start', 'ends-before-start', { headers: ['Volume', 'Unit value', 'Starts after (months)', 'Ends after (months)'], cells: [5, 2, 12, 6] }, 'Benefits!G2'],
    ['a ramp and no volume', 'needs-another-cell', { headers: ['Year 1', 'Ramp (months)'], cells: [5, 12] }, 'Benefits!E2'],
    ['a volume and no unit value', 'needs-another-cell', { headers: ['Volume', 'Unit value'], cells: [5, null] }, 'Benefits!D2'],
    ['a unit value and no volume', 'needs-another-cell', { headers: ['Volume', 'Unit value'], cells: [null, 5] }, 'Benefits!E2'],
    ['a quantity of no pool', 'needs-another-cell', { headers: ['Year 1', 'Available'], cells: [5, 100] }, 'Benefits!E2'],
    ['amounts and a volume', 'amount-given-twice', { headers: ['Year 1', 'Volume', 'Unit value'], cells: [5, 100, 2] }, 'Benefits!E2'],
    ['amounts and a driver', 'amount-given-twice', { headers: ['Year 1', 'Driver'], cells: [5, 'metric change'] }, 'Benefits!E2'],
    ['low above high', 'range-reversed', { headers: ['Year 1', 'Low', 'High'], cells: [5, '120%', '80%'] }, 'Benefits!E2'],
    ['an adoption above one', 'value-out-of-bounds', { headers: ['Volume', 'Unit value', 'Adoption'], cells: [5, 2, '140%'] }, 'Benefits!F2'],
  ])('with %s is said at its cell, and the rest is kept', (_, code, row, place) => {
    const book = withBenefit(row);
    expect(placesOf(book, code)).toEqual([place]);
    expect(onlyInitiative(book).benefits).toHaveLength(2);
  });

  it.each<readonly [string, Row]>([
    ['a shape over time', { headers: ['Volume', 'Unit value', 'Starts after (months)', 'Ramp (months)', 'Ends after (months)', 'Adoption'], cells: [5, 2, 6, 12, 36, '80%'] }],
    ['amounts and the volume it draws', { headers: ['Year 1', 'Volume', 'Draws on', 'Available'], cells: [5, 100, 'Beds', 200] }],
    ['low below high', { headers: ['Year 1', 'Low', 'High'], cells: [5, '80%', '120%'] }],
  ])('with %s has nothing to be said', (_, row) => {
    expect(onlyInitiative(withBenefit(row)).problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
