import { SIDES, type Side } from '../../model/choices';
import type { Statement } from '../../story/Statement';
import { statementCell } from '../case/caseHead';
import { across, type AgreementPage } from './AgreementPage';
import { LAST_COLUMN, RIGHT } from './agreementFrame';

const HALF: Readonly<Record<Side, readonly [first: number, last: number]>> = { technology: [0, 4], clinical: [RIGHT, LAST_COLUMN] };

/** What each leader may claim, side by side; nothing where there is nothing to claim yet. */
export function addClaimsSection(page: AgreementPage): void {
  const { initiative, story } = page.result;
  const creditsOf = (side: Side): readonly Statement[] => story.statements.filter(({ lens, role }) => lens === side && role === 'credit');
  const credits = SIDES.map((side) => ({ side, statements: creditsOf(side) })).filter(({ statements }) => statements.length > 0);
  if (credits.length === 0) return;
  page.section(credits.map(({ side }) => [HALF[side][0], page.say(`section-claims-${side}`)]));
  const rows = Math.max(...credits.map(({ statements }) => statements.length));
  for (let index = 0; index < rows; index += 1) {
    page.row(credits.flatMap(({ side, statements }) => {
      const statement = statements[index];
      return statement === undefined ? [] : [across(HALF[side], statementCell(page.context, initiative.id, { statement, style: 'rowText' }))];
    }));
  }
}
