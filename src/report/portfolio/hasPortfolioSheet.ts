import type { ReportInput } from '../ReportInput';

/**
 * Whether initiatives are added up on a sheet: several, each with a Workings sheet that its figures lead to.
 *
 * A part of a longer list is no portfolio, and figures without workings would lead nowhere; the JSON has both.
 */
export function hasPortfolioSheet({ cases, chosen }: Pick<ReportInput, 'cases' | 'chosen'>): boolean {
  return cases.length > 1 && cases.every(({ initiative }) => chosen.includes(initiative.id));
}
