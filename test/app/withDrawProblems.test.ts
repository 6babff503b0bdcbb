import { withDrawProblems } from '../../src/app/withDrawProblems';
import type { Casebook, Initiative } from '../../src/model/Casebook';
import { cell, initiativeOf, setupOf } from '../model/caseBuilder';
import { drawing } from '../money/ledger/ledgerCases';

const bookOf = (...initiatives: readonly Initiative[]): Casebook => ({ setup: setupOf(), initiatives, partnership: [], tables: [], periodLabels: [], problems: [] });
const ward = (id: string, volumes: readonly number[]): Initiative =>
  initiativeOf({ id, benefits: volumes.map((volume, index) => drawing(`Beds ${String(index)}`, 'Bed days', { volume: cell(volume), available: cell(1000) })) });
const codesOf = (problems: Casebook['problems']): readonly string[] => problems.map(({ code }) => code);

describe('withDrawProblems', () => {
  it('tells what one initiative draws twice at that initiative', () => {
    const book = withDrawProblems(bookOf(ward('a', [700, 700]), initiativeOf({ id: 'b' })));
    expect(book.initiatives.map(({ problems }) => codesOf(problems))).toEqual([['pool-overdrawn'], []]);
    expect(book.problems).toEqual([]);
  });

  it('tells what several draw together at the casebook', () => {
    const book = withDrawProblems(bookOf(ward('a', [700]), ward('b', [700])));
    expect(book.initiatives.map(({ problems }) => codesOf(problems))).toEqual([[], []]);
    expect(codesOf(book.problems)).toEqual(['pool-overdrawn']);
  });

  it('leaves a casebook alone that draws nothing twice', () => {
    const book = bookOf(ward('a', [300]));
    expect(withDrawProblems(book)).toBe(book);
  });
});
