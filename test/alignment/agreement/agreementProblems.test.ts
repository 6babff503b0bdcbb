import { agreementOf } from '../../../src/alignment/agreement/agreementOf';
import { agreementProblems } from '../../../src/alignment/agreement/agreementProblems';
import { PROBLEM_WORDS } from '../../../src/locales/en/problems';
import type { Initiative } from '../../../src/model/Casebook';
import { barePlace, cell, commitmentOf, concernOf, initiativeOf } from '../../model/caseBuilder';

function problemsOf(change: Partial<Initiative>) {
  const initiative = initiativeOf(change);
  return agreementProblems(initiative, agreementOf(initiative));
}

describe('agreementProblems', () => {
  it('tells of a concern closed without evidence, at the cell where the answer is typed', () => {
    const [found, ...rest] = problemsOf({ concerns: [concernOf({ concern: cell('No capacity'), state: cell('done') }, 4)] });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ code: 'concern-closed-without-evidence', severity: 'info', at: { sheet: 'Concerns', row: 4, column: 6 } });
    expect(found === undefined ? '' : PROBLEM_WORDS[found.code](found.data)).toBe(
      'The concern “No capacity” is closed, and nothing on the sheet shows what answered it. It is counted as closed, and said to have no evidence. Type what answered it in Concerns, cell G5.',
    );
  });

  it('names the column to add where the log has none for evidence', () => {
    const bare = { record: { concern: cell('No capacity'), state: cell('done' as const) }, place: barePlace('Concerns') };
    expect(problemsOf({ concerns: [bare] })[0]?.data).toMatchObject({ header: 'Evidence', sheet: 'Concerns' });
  });

  it('says nothing of a concern that fell away, or that was answered', () => {
    expect(problemsOf({ concerns: [concernOf({ concern: cell('a'), state: cell('not needed') }), concernOf({ concern: cell('b'), evidence: cell('Report'), state: cell('done') })] })).toEqual([]);
  });

  it('warns of an agreement that may collapse, at its first commitment', () => {
    const given = commitmentOf({ side: cell('clinical'), who: cell('Medical Director'), step: cell('Champion'), state: cell('done') }, 3);
    expect(problemsOf({ commitments: [given] })).toMatchObject([{ code: 'commitment-other-side-untouched', severity: 'warning', at: { sheet: 'Commitments', row: 3 } }]);
  });
});
