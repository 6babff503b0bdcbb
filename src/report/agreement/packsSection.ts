import type { ChampionPack, PackItem } from '../../alignment/agreement/Agreement';
import { a1, cellReference } from '../../model/cellAddress';
import type { Side } from '../../model/choices';
import { binaryFormula, callFormula } from '../formula/Formula';
import { across, head, type AcrossCell, type AgreementPage } from './AgreementPage';
import { RIGHT } from './agreementFrame';

const DATE_FORMAT = 'd mmm yyyy';

/** First column of the half in which what a side needs stands. */
const HALF = { technology: 0, clinical: RIGHT } as const satisfies Readonly<Record<Side, number>>;

/** The cells in which the states of a pack stand, for counting them. */
export interface StateBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

function missingCells(page: AgreementPage, { need }: PackItem, { to }: ChampionPack): readonly AcrossCell[] {
  const first = HALF[to];
  const table = page.result.initiative.readiness[0]?.place.sheet ?? 'Readiness';
  const name = need === null ? '' : page.say(`need-${need}`);
  return [
    across([first, first], { value: name, style: 'rowText' }),
    across([first + 1, first + 1], { value: page.say('need-not-listed'), style: 'rowText' }),
    across([first + 2, first + 4], { value: page.say('need-list-it', { table, for: to === 'technology' ? to : page.context.casebook.setup.vocabulary.value }), style: 'rowMuted' }),
  ];
}

function itemCells(page: AgreementPage, item: PackItem, pack: ChampionPack): readonly AcrossCell[] {
  const { entry } = item;
  if (entry === null) return missingCells(page, item, pack);
  const first = HALF[pack.to];
  const row = { table: 'readiness', at: entry.at } as const;
  const place = cellReference(entry.at);
  const link = page.input({ ...row, field: 'link' });
  const where = link === null ? {} : { formula: callFormula('IF', binaryFormula(link, '=', ''), place, link) };
  return [
    across([first, first], page.field({ ...row, field: 'item', value: entry.item })),
    across([first + 1, first + 1], page.state(row, entry.state)),
    across([first + 2, first + 2], page.field({ ...row, field: 'owner', value: entry.owner })),
    across([first + 3, first + 3], { ...page.field({ ...row, field: 'due', value: entry.due, style: 'rowDate' }), format: DATE_FORMAT }),
    across([first + 4, first + 4], { value: entry.link?.value ?? place, style: 'rowMuted', link: { sheet: entry.at.sheet, cell: a1(entry.at) }, ...where }),
  ];
}

const heads = (page: AgreementPage, first: number): readonly AcrossCell[] =>
  ['head-needs-item', 'head-state', 'head-by-whom', 'head-due', 'head-link'].map((key, index) => ({
    ...head([first + index, first + index], page.say(key)),
    ...(key === 'head-due' ? { style: 'columnHeaderIndented' as const } : {}),
  }));

/** What each side needs to see before it can say yes, side by side; returns where the states stand. */
export function addPacksSection(page: AgreementPage): Readonly<Record<Side, StateBlock>> {
  const { technology, clinical } = page.agreement.packs;
  const packs = [technology, clinical];
  page.section(packs.map(({ to }) => [HALF[to], page.say(`section-needs-${to}`)]));
  page.row(packs.flatMap(({ to }) => heads(page, HALF[to])));
  const firstRow = page.sheet.next;
  const count = Math.max(...packs.map(({ items }) => items.length));
  for (let index = 0; index < count; index += 1) {
    page.row(packs.flatMap((pack) => {
      const item = pack.items[index];
      return item === undefined ? [] : itemCells(page, item, pack);
    }));
  }
  const blockOf = ({ to, items }: ChampionPack): StateBlock => ({ firstRow, lastRow: firstRow + items.length - 1, column: HALF[to] + 1 });
  const blocks = { technology: blockOf(technology), clinical: blockOf(clinical) };
  for (const block of Object.values(blocks)) page.markOpen(block.firstRow, block.lastRow, block.column);
  return blocks;
}
