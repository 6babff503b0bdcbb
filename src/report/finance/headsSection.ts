import { completeness, type HeadState } from '../../alignment/completeness/completeness';
import { isSingleFigure } from '../../alignment/questions/moneyRules';
import { cellReference } from '../../model/cellAddress';
import { originCells, type Sourced } from '../../model/origin';
import { narrow, wide, type FinancePage } from './FinancePage';

const COLUMNS = { where: [1, 12] } as const;
const MOST_NAMES = 6;

/** `Training of ward staff (Costs!C4)`. */
function named({ value, origin }: Sourced<string>): string {
  const [cell] = originCells(origin);
  return cell === undefined ? value : `${value} (${cellReference(cell)})`;
}

/** The lines and risks that speak of a head; many are counted. */
function whereGiven(page: FinancePage, { lines, risks }: HeadState): string {
  const names = [...lines.map(({ label }) => named(label)), ...risks.flatMap(({ record }) => (record.risk === undefined ? [] : [named(record.risk)]))];
  const rest = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [page.sentence('and-more', { count: rest })] : [])].join(', ');
}

/** A name at the head of a row. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Heads of cost that a reviewer looks for: where each is given, and what to ask where it is not. */
export function addHeadsSection(page: FinancePage): void {
  const { initiative } = page.result;
  if (initiative.costs.length === 0 || isSingleFigure(initiative)) return;
  page.section(page.label('section-heads'), page.label('about-heads'));
  page.row([narrow(0, { value: page.label('head-cost-head'), style: 'columnHeader' }), wide(COLUMNS.where, page.label('head-where-given'), 'columnHeader')]);
  for (const each of completeness(initiative)) {
    const isGiven = each.state === 'given';
    page.row([
      narrow(0, { value: capital(page.label(`cost-head-${each.head}`)), style: 'rowStrong' }),
      wide(COLUMNS.where, isGiven ? whereGiven(page, each) : page.label(`cost-head-${each.head}-asks`), isGiven ? 'rowText' : 'rowOpen'),
    ]);
  }
}
