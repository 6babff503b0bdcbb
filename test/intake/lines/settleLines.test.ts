import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, problemsOf, readBook } from '../readBook';

const HEADER: readonly TestCell[] = ['Initiative', 'Cost line', 'Correlates with', 'Correlation', 'Year 0'];

describe('ten thousand lines', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ['EPR', `Line ${index % 5000}`, `Line ${(index + 1) % 5000}`, 0.5, index]);
  const book = readBook({ Costs: [HEADER, ...rows] });

  it('are all read, each with an id and its link, and said once at the first', () => {
    const { costs } = onlyInitiative(book);
    expect(new Set(costs.map(({ id }) => id)).size).toBe(10_000);
    expect(costs[0]).toMatchObject({ id: 'line-0', movesWith: 'cost.line-1' });
    expect(costs.at(-1)).toMatchObject({ id: 'line-4999-2', movesWith: 'cost.line-0' });
    expect(placesOf(book, 'line-count-large')).toEqual(['Costs!A2']);
    expect(problemsOf(book).find(({ code }) => code === 'line-count-large')?.data).toEqual({ count: 10_000, initiative: 'EPR' });
  });

  it('are no cause for a word when they are a thousand', () => {
    expect(placesOf(readBook({ Costs: [HEADER, ...rows.slice(0, 1000)] }), 'line-count-large')).toEqual([]);
  });
});
