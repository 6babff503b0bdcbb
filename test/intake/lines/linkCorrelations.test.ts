import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, problemsOf, readBook } from '../readBook';

const HEADER: readonly TestCell[] = ['Initiative', 'Option', 'Cost line', 'Correlates with', 'Correlation', 'Year 0'];
const bookOf = (...rows: readonly (readonly TestCell[])[]): ReturnType<typeof readBook> =>
  readBook({
    Costs: [HEADER, ...rows.map((row) => ['EPR', ...row])],
    Benefits: [['Initiative', 'Benefit', 'Class', 'Correlates with', 'Correlation', 'Year 0'], ['EPR', 'Beds released', 'societal', 'Licences', -0.3, 5]],
  });

describe('a line that moves with another', () => {
  it('is linked to it by name or id, on either side', () => {
    const { costs, benefits } = onlyInitiative(bookOf([null, 'Licences', 'beds-released', 0.4, 1], [null, 'Support', 'LICENCES', 0.8, 1]));
    expect(costs.map(({ movesWith, record }) => [movesWith, record.correlation?.value])).toEqual([['benefit.beds-released', 0.4], ['cost.licences', 0.8]]);
    expect(benefits[0]).toMatchObject({ movesWith: 'cost.licences', record: { correlation: { value: -0.3 } } });
  });

  it('has a strength assumed, shown and said where no cell gives one', () => {
    const book = bookOf([null, 'Licences', null, null, 1], [null, 'Support', 'Licences', null, 1]);
    expect(onlyInitiative(book).costs[1]?.record.correlation).toEqual({ value: 0.5, origin: { kind: 'default', reason: 'correlation-assumed' } });
    expect(placesOf(book, 'correlation-assumed')).toEqual(['Costs!E3']);
  });

  it('is independent where the name is no other line of its option, and that is said', () => {
    const book = bookOf([null, 'Licences', 'Licences', 0.4, 1], [null, 'Support', 'Servers', 0.8, 1], ['Do nothing', 'Paper', 'Support', 0.1, 1]);
    const { costs, options } = onlyInitiative(book);
    expect([...costs, ...(options[0]?.costs ?? [])].map(({ movesWith, record }) => [movesWith, record.correlatesWith])).toEqual([[undefined, undefined], [undefined, undefined], [undefined, undefined]]);
    expect([...placesOf(book, 'correlation-unknown')].sort()).toEqual(['Costs!D2', 'Costs!D3', 'Costs!D4']);
  });

  it('is refused a strength outside -1 to 1', () => {
    const book = bookOf([null, 'Licences', null, null, 1], [null, 'Support', 'Licences', 1.2, 1]);
    expect(placesOf(book, 'value-out-of-bounds')).toEqual(['Costs!E3']);
    expect(placesOf(book, 'correlation-assumed')).toEqual(['Costs!E3']);
    expect(problemsOf(book).filter(({ code }) => code === 'needs-another-cell')).toEqual([]);
  });
});
