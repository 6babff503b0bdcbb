import { englishReportWords } from '../../../src/locales/en/reportWords';
import type { Initiative } from '../../../src/model/Casebook';
import { drawLedger } from '../../../src/money/ledger/drawLedger';
import { drawProblems } from '../../../src/money/ledger/drawProblems';
import { barePlace, benefitOf, cell, setupOf } from '../../model/caseBuilder';
import { drawer, drawing, following } from './ledgerCases';

const told = (...initiatives: readonly Initiative[]) => drawProblems(drawLedger(initiatives, setupOf()));
const words = (...initiatives: readonly Initiative[]) => told(...initiatives).map(({ problem }) => englishReportWords('en-GB', 'clinical').problem(problem));
const available = cell(1000, { sheet: 'Benefits', row: 1, column: 27 });

describe('drawProblems', () => {
  it('name an overdrawn pool with its benefits and their cells', () => {
    const initiative = drawer([drawing('Shorter stays', 'Bed days', { volume: cell(700), available }), drawing('Fewer admissions', 'Bed days', { volume: cell(500) })]);
    expect(words(initiative)).toEqual([
      'Benefits draw 1,200 a year on “Bed days”, and there are 1,000, so something is counted twice: “Shorter stays” (Benefits!AA2) and “Fewer admissions” (Benefits!AA2). Lower a volume, or correct what is available in Benefits, cell AB2.',
    ]);
    expect(told(initiative)).toMatchObject([{ initiatives: ['cloud-migration'], problem: { code: 'pool-overdrawn', severity: 'warning', at: { sheet: 'Benefits', row: 1, column: 27 } } }]);
  });

  it('name the initiatives where several draw', () => {
    const of = (id: string, name: string) => drawer([drawing('Beds', 'Bed days', { volume: cell(700), available })], { id, name: cell(name) });
    const [found] = told(of('a', 'Ward A'), of('b', 'Ward B'));
    expect(found?.initiatives).toEqual(['a', 'b']);
    expect(found?.problem.data['benefits']).toBe('“Beds” of “Ward A” (Benefits!AA2) and “Beds” of “Ward B” (Benefits!AA2)');
  });

  it('ask how much there is of a shared pool, or how much a benefit takes', () => {
    const known = drawing('Shorter stays', 'Bed days', { volume: cell(300) });
    const other = drawing('Fewer admissions', 'Bed days', { volume: cell(5) });
    expect(words(drawer([known, other]))).toEqual([expect.stringContaining('and no cell says how much of it there is, so counting twice cannot be ruled out')]);
    const typed = benefitOf('By year', { drawsOn: cell('Bed days'), available });
    expect(words(drawer([known, typed]))).toEqual([expect.stringMatching(/no volume says how much “By year” \(Benefits![A-Z]+2\) takes/)]);
  });

  it('name the column to add where the table has none', () => {
    const bare = (label: string) => ({ ...drawing(label, 'Bed days', { volume: cell(300) }), place: barePlace('Plan') });
    expect(words(drawer([bare('A'), bare('B')]))).toEqual([expect.stringContaining('Add a column “Available” to the sheet Plan')]);
  });

  it('tell different statements of one quantity', () => {
    const stating = (label: string, value: number) => drawing(label, 'Bed days', { volume: cell(30), available: cell(value) });
    expect(words(drawer([stating('A', 500), stating('B', 900)]))).toEqual(['Cells say different things of how much there is of “Bed days”, so the largest counts: 900, not 500. Make them agree.']);
  });

  it('tell an improvement that stands in the total twice', () => {
    const [found, ...more] = told(drawer([following('Time of doctors', 30, { available: cell(9000) }), following('Time of nurses', 30)]));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ initiatives: ['cloud-migration'], problem: { code: 'improvement-twice', data: { metric: 'Wait', volume: 30 } } });
  });

  it('are none where nothing is drawn twice', () => {
    expect(told(drawer([drawing('Shorter stays', 'Bed days', { volume: cell(700), available })]))).toEqual([]);
  });
});
