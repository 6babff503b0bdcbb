import type { Risk } from '../../model/Casebook';
import { sumOf } from '../../model/sumOf';
import { riskSpan } from '../../money/case/caseRisks';
import type { CaseRisk } from '../../money/case/CaseLine';
import { periodHeads } from '../build/periodHeads';
import type { NewCell } from '../build/SheetBuilder';
import { formulaOperand } from '../formula/Formula';
import { narrow, wide, type FinancePage } from './FinancePage';

const COLUMNS = { probability: 1, impact: 2, expected: 3, years: [4, 5], mitigation: [6, 9], owner: [10, 12] } as const;
const MOST_ROWS = 15;
/** Rows that stand under their heads at least. */
const FEW_ROWS = 3;
function addHeads(page: FinancePage): void {
  const right = (key: string): NewCell => ({ value: page.label(key), style: 'columnHeaderRight' });
  page.row([
    narrow(0, { value: page.label('head-register-risk'), style: 'columnHeader' }),
    narrow(COLUMNS.probability, right('head-probability')),
    narrow(COLUMNS.impact, { value: page.sentence('head-impact', { currency: page.currency }), style: 'columnHeaderRight' }),
    narrow(COLUMNS.expected, { value: page.sentence('head-expected-cost', { currency: page.currency }), style: 'columnHeaderRight' }),
    wide(COLUMNS.years, page.label('head-years'), 'columnHeaderIndented'),
    wide(COLUMNS.mitigation, page.label('head-mitigation'), 'columnHeader'),
    wide(COLUMNS.owner, page.label('head-line-owner'), 'columnHeader'),
  ], 30);
}

/** A number of the register as its cell says it, live; a word where it is missing. */
function inputCell(page: FinancePage, found: CaseRisk | undefined, field: { readonly name: 'probability' | 'impact'; readonly value: number | undefined; readonly format: string }): NewCell {
  if (field.value === undefined || found === undefined) return { value: page.label('not-given'), style: 'rowOpen' };
  return { value: field.value, formula: formulaOperand(page.find(`${found.key}.${field.name}`)), style: 'rowNumber', format: field.format };
}

function addRisk(page: FinancePage, risk: Risk, found: CaseRisk | undefined): void {
  const { record } = risk;
  const periods = periodHeads(page.context.casebook, page.context.words, page.result.money.count);
  const { first, last } = riskSpan(risk.years);
  const named = (year: number): string => periods[year] ?? String(year);
  const years = first === last ? named(first) : page.sentence('risk-years', { first: named(first), last: named(last) });
  page.row([
    narrow(0, { value: record.risk?.value ?? '', style: 'rowStrong' }),
    narrow(COLUMNS.probability, inputCell(page, found, { name: 'probability', value: record.probability?.value, format: '0%' })),
    narrow(COLUMNS.impact, inputCell(page, found, { name: 'impact', value: record.impact?.value, format: '#,##0' })),
    narrow(COLUMNS.expected, found === undefined ? { value: page.label('not-counted'), style: 'rowOpen' } : { value: sumOf(found.expected), formula: formulaOperand(page.find(found.key)), style: 'rowNumber', format: '#,##0' }),
    { ...wide(COLUMNS.years, years, 'rowDate'), format: '@' },
    wide(COLUMNS.mitigation, record.mitigation?.value ?? page.label('not-stated'), record.mitigation === undefined ? 'rowOpen' : 'rowText'),
    wide(COLUMNS.owner, record.owner?.value ?? page.label('not-named'), record.owner === undefined ? 'rowOpen' : 'rowText'),
  ]);
}

/** The risk register with what each risk adds to the costs. */
export function addRiskSection(page: FinancePage): void {
  const { initiative, money } = page.result;
  const { risks } = initiative;
  page.section(page.label('section-register'), page.label(risks.length === 0 ? 'about-register-none' : 'about-register'), Math.min(risks.length, FEW_ROWS));
  if (risks.length === 0) return;
  addHeads(page);
  const lines = new Map(money.riskLines.map((line) => [line.risk, line]));
  for (const risk of risks.slice(0, MOST_ROWS)) addRisk(page, risk, lines.get(risk));
  if (risks.length > MOST_ROWS) page.text({ value: page.sentence('and-more', { count: risks.length - MOST_ROWS }), style: 'muted', first: 0, last: 4 });
  if (!page.has('risk.total')) return;
  page.row([
    narrow(0, { value: page.label('cash-risks'), style: 'rowStrong' }),
    narrow(COLUMNS.probability, { value: null, style: 'rowSum' }),
    narrow(COLUMNS.impact, { value: null, style: 'rowSum' }),
    narrow(COLUMNS.expected, { value: sumOf(money.riskCosts), formula: formulaOperand(page.find('risk.total')), style: 'rowSum', format: '#,##0' }),
  ]);
}
