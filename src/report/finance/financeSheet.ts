import { affordability } from '../../money/affordability/affordability';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type SheetFrame } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import { formulaOperand } from '../formula/Formula';
import { addAffordabilitySection } from './affordabilitySection';
import { addBesideSection } from './besideSection';
import { addCashChart } from './cashChart';
import { addConventionsSection } from './conventionsSection';
import { FINANCE_WIDTHS, LAST_COLUMN } from './financeFrame';
import { addFinanceHead } from './financeHead';
import { FinancePage } from './FinancePage';
import { addHeadsSection } from './headsSection';
import { addIncomeSection } from './incomeSection';
import { addOptionsSection } from './optionsSection';
import { addRiskSection } from './riskSection';
import { addValueSection } from './valueSection';

const AFTER_FIGURES = 8;

/** What a finance director reads beyond the case page: every figure live over Workings and Inputs. */
export function financeSheet(frame: SheetFrame, context: ReportContext, result: CaseResult): SheetBuilder {
  const sheet = new SheetBuilder({ ...frame, columnWidths: FINANCE_WIDTHS });
  const page = new FinancePage(sheet, context, result);
  const cash = affordability({ initiative: result.initiative, money: result.money, setup: context.casebook.setup });
  addFinanceHead(page, cash);
  sheet.height(AFTER_FIGURES - 1, 6);
  addCashChart(page, cash, AFTER_FIGURES);
  addBesideSection(page, AFTER_FIGURES);
  addOptionsSection(page);
  addValueSection(page);
  addAffordabilitySection(page, cash);
  addIncomeSection(page, cash);
  addRiskSection(page);
  addHeadsSection(page);
  addConventionsSection(page);
  sheet.next += 1;
  page.text({ value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'muted', first: 0, last: LAST_COLUMN });
  return sheet;
}
