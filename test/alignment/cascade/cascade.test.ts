import type { Commitment } from '../../../src/model/Casebook';
import { cascade } from '../../../src/alignment/cascade/cascade';
import { cell, commitmentOf, concernOf, day } from '../../model/caseBuilder';

interface Given {
  readonly side: 'technology' | 'clinical';
  readonly step: string;
  readonly date?: string;
  readonly state?: 'open' | 'done';
  readonly isPublic?: true;
}

const commitment = ({ side, step, date, state = 'done', isPublic }: Given, row: number): Commitment =>
  commitmentOf(
    {
      side: cell(side),
      who: cell('Somebody'),
      step: cell(step),
      state: cell(state),
      ...(date === undefined ? {} : { date: cell(day(date)) }),
      ...(isPublic === undefined ? {} : { public: cell('yes') }),
    },
    row,
  );
const of = (...given: readonly Given[]) => cascade({ commitments: given.map(commitment), concerns: [] });
const codes = (...given: readonly Given[]) => of(...given).warnings.map(({ code }) => code);

const feasibility: Given = { side: 'technology', step: 'Early feasibility check', date: '2026-02-01' };
const announcement: Given = { side: 'clinical', step: 'Announced at the town hall', date: '2026-03-01', isPublic: true };

describe('cascade', () => {
  it('warns of nothing in the recommended order', () => {
    const steps: readonly Given[] = [
      feasibility,
      { side: 'clinical', step: 'Clinical champion named', date: '2026-02-10' },
      announcement,
      { side: 'technology', step: 'Formal endorsement', date: '2026-04-01' },
      { side: 'clinical', step: 'Joint commitment signed', date: '2026-05-01' },
    ];
    expect(of(...steps)).toEqual({
      done: ['early-feasibility', 'clinical-champion', 'public-commitment', 'formal-endorsement', 'joint-commitment'],
      next: null,
      warnings: [],
    });
  });

  it('names the next step', () => {
    expect(of(feasibility, { side: 'clinical', step: 'Champion', state: 'open' }).next).toBe('clinical-champion');
  });

  it('warns when one side is committed and the other untouched', () => {
    expect(of(feasibility).warnings).toEqual([
      { code: 'other-side-untouched', side: 'clinical', cells: [{ sheet: 'Commitments', row: 0, column: 0 }] },
    ]);
  });

  it('warns of a public commitment before feasibility, or without it', () => {
    expect(codes({ ...feasibility, date: '2026-03-02' }, announcement)).toEqual(['feasibility-after-public']);
    expect(codes({ ...feasibility, state: 'open' }, announcement)).toEqual(['feasibility-after-public']);
    expect(codes({ ...feasibility, date: '2026-03-01' }, announcement)).toEqual([]);
  });

  it('does not guess an order without dates', () => {
    expect(codes({ side: 'technology', step: 'Feasibility' }, announcement)).toEqual([]);
  });

  it('warns when only one perspective is heard and nothing is committed', () => {
    const concerns = [concernOf({ concern: cell('No capacity'), side: cell('technology') })];
    expect(cascade({ commitments: [], concerns }).warnings).toMatchObject([{ code: 'one-perspective-only', side: 'clinical' }]);
    const both = [...concerns, concernOf({ concern: cell('Will it fit?'), side: cell('clinical') })];
    expect(cascade({ commitments: [], concerns: both }).warnings).toEqual([]);
  });

  it('goes on after a step that is marked as not needed', () => {
    const waived = commitmentOf({ side: cell('clinical'), who: cell('Somebody'), step: cell('Champion'), state: cell('not needed') });
    expect(cascade({ commitments: [commitment(feasibility, 1), waived], concerns: [] }).next).toBe('public-commitment');
  });
});
