import { a1, cellReference } from '../../model/cellAddress';
import { across, head, type AgreementPage } from './AgreementPage';

const COLUMNS = { name: [0, 0], seenIn: [1, 2], helps: [3, 6], ask: [7, 10] } as const;

/** What helps where agreement gets stuck, by the patterns that open concerns show; nothing where they show none. */
export function addPromptsSection(page: AgreementPage): void {
  const { prompts } = page.agreement;
  if (prompts.length === 0) return;
  page.section([[0, page.say('section-prompts')]]);
  page.row([
    head(COLUMNS.name, page.say('head-pattern')),
    head(COLUMNS.seenIn, page.say('head-seen-in')),
    head(COLUMNS.helps, page.say('head-what-helps')),
    head(COLUMNS.ask, page.say('head-ask-next')),
  ]);
  for (const { pattern, cells } of prompts) {
    const [first] = cells;
    const link = first === undefined ? {} : { link: { sheet: first.sheet, cell: a1(first) } };
    page.row([
      across(COLUMNS.name, { value: page.say(`pattern-${pattern}`), style: 'rowStrong' }),
      across(COLUMNS.seenIn, { value: cells.map(cellReference).join(', '), style: 'rowMuted', ...link }),
      across(COLUMNS.helps, { value: page.say(`pattern-${pattern}-act`), style: 'rowText' }),
      across(COLUMNS.ask, { value: `“${page.say(`pattern-${pattern}-ask`)}”`, style: 'rowStrong' }),
    ]);
  }
}
