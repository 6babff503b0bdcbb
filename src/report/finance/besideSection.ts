import { besideMoney, type BesideMoney } from './besideMoney';
import { CHART_ROWS } from './cashChart';
import { LAST_COLUMN } from './financeFrame';
import { wide, type FinancePage } from './FinancePage';

/** Columns right of the chart. */
const FIRST = 4;
const COLUMNS = { name: [FIRST, 6], kind: [7, 9], owner: [10, 11], evidence: [LAST_COLUMN, LAST_COLUMN] } as const;
/** Rows left below the counts and the heads. */
const MOST_ROWS = CHART_ROWS - 2;
const ROW_HEIGHT = 20;

/** How many of a kind there are, also where there are none: silence would read as none. */
function countsText(page: FinancePage, found: readonly BesideMoney[]): string {
  const effects = found.filter(({ kind }) => kind === 'unmonetised').length;
  const worse = found.length - effects;
  const part = (key: string, count: number): string => (count === 0 ? page.label(`${key}-none`) : page.sentence(key, { count }));
  return `${part('beside-effects', effects)} ${part('beside-dis-benefits', worse)}`;
}

/** What no figure holds, always beside the figures. */
export function addBesideSection(page: FinancePage, top: number): void {
  const found = besideMoney(page.result.initiative, page.result.money);
  page.sheet.put(top, FIRST, { value: page.label('section-beside'), style: 'section' });
  page.rowAt(top + 1, [wide([FIRST, LAST_COLUMN], countsText(page, found), 'text')], ROW_HEIGHT);
  if (found.length === 0) return;
  page.rowAt(top + 2, [
    wide(COLUMNS.name, page.label('head-what'), 'columnHeader'),
    wide(COLUMNS.kind, page.label('head-beside'), 'columnHeader'),
    wide(COLUMNS.owner, page.label('head-line-owner'), 'columnHeader'),
    wide(COLUMNS.evidence, page.label('head-evidence'), 'columnHeader'),
  ], ROW_HEIGHT);
  const shown = found.length > MOST_ROWS ? MOST_ROWS - 1 : found.length;
  found.slice(0, shown).forEach(({ name, kind, owner, evidence }, index) => {
    page.rowAt(top + 3 + index, [
      wide(COLUMNS.name, name, 'rowStrong'),
      wide(COLUMNS.kind, page.label(`beside-${kind}`), 'rowText'),
      wide(COLUMNS.owner, owner ?? page.label('not-named'), owner === null ? 'rowOpen' : 'rowText'),
      wide(COLUMNS.evidence, evidence, 'rowText'),
    ], ROW_HEIGHT);
  });
  if (shown < found.length) page.rowAt(top + 3 + shown, [wide([FIRST, LAST_COLUMN], page.sentence('and-more', { count: found.length - shown }), 'muted')], ROW_HEIGHT);
}
