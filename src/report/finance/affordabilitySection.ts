import type { Affordability } from '../../money/affordability/affordability';
import { CASH_KINDS } from '../../money/affordability/cashRows';
import { sumByYear } from '../../money/case/optionSums';
import type { FinancePage } from './FinancePage';
import { payerWords } from './payerWords';
import { yearHeads, yearRow } from './yearTable';

/** Rows of the table with most kinds of money. */
const ROWS = 10;

/** What has to be paid, what comes back and what has to be found, by budget year. */
export function addAffordabilitySection(page: FinancePage, cash: Affordability): void {
  const { label } = page.context.words;
  page.section(label('section-affordability'), label(cash.index === null ? 'about-affordability' : 'about-affordability-nominal'), ROWS);
  yearHeads(page);
  for (const kind of CASH_KINDS) {
    if (page.has(`cash.${kind}`)) yearRow(page, { label: label(`cash-${kind}`), key: `cash.${kind}`, values: cash.byKind[kind] });
  }
  if (page.has('cash.risks')) yearRow(page, { label: label('cash-risks'), key: 'cash.risks', values: cash.risks });
  yearRow(page, { label: label('cash-out'), key: 'cash.out', values: cash.cashOut, strong: true });
  if (page.has('cash.baseline')) yearRow(page, { label: label('less-baseline'), key: 'cash.baseline', values: cash.baseline });
  yearRow(page, { label: label('less-cash-in'), key: 'cash.in', values: cash.cashIn });
  yearRow(page, { label: label('cash-need'), key: 'cash.need', values: cash.need, strong: true });
  yearRow(page, { label: label('cash-cumulative'), key: 'cash.cumulative', values: cash.cumulative, total: 'none' });
  addFunding(page, cash);
}

function addFunding(page: FinancePage, { funding }: Affordability): void {
  if (funding.length === 0) return;
  page.section(page.label('section-funding'), undefined, funding.length + 1);
  yearHeads(page);
  funding.forEach(({ payer, amounts }, index) => {
    yearRow(page, { label: payerWords(payer, page.context.words), key: `funding.${String(index + 1)}`, values: amounts });
  });
  yearRow(page, { label: page.label('funding-total'), key: 'funding.total', values: sumByYear(funding, page.result.money.count), strong: true });
}
