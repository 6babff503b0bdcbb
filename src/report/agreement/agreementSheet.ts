import { hasAgreement } from '../../alignment/agreement/agreementOf';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type SheetFrame } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import type { CaseSheet } from '../CaseSheet';
import { formulaOperand } from '../formula/Formula';
import { across, AgreementPage } from './AgreementPage';
import { AGREEMENT_WIDTHS, LAST_COLUMN } from './agreementFrame';
import { addAgreementHead, AFTER_FIGURES, asReadCell, blockFormula } from './agreementHead';
import { AS_READ } from './agreementKeys';
import { addClaimsSection } from './claimsSection';
import { addCommitmentsSection } from './commitmentsSection';
import { addConcernsSection } from './concernsSection';
import { addPacksSection } from './packsSection';
import { addPromptsSection } from './promptsSection';

/** More rows of items, concerns and commitments than this are not squeezed onto one page. */
const MOST_ON_ONE_PAGE = 28;

function frameFor(frame: SheetFrame, { agreement }: CaseResult): SheetFrame {
  const { packs, concerns, steps, besides } = agreement;
  const rows = Math.max(packs.technology.items.length, packs.clinical.items.length) + concerns.length + steps.length + besides.length;
  return { ...frame, columnWidths: AGREEMENT_WIDTHS, page: { ...frame.page, pagesTall: rows > MOST_ON_ONE_PAGE ? 0 : 1 } };
}

/** One page that two leaders put on the table between them: what each needs, what stands between them, what is promised. */
function agreementSheet(frame: SheetFrame, context: ReportContext, result: CaseResult): SheetBuilder {
  const sheet = new SheetBuilder(frameFor(frame, result));
  const page = new AgreementPage(sheet, context, result);
  sheet.height(AFTER_FIGURES - 1, 4);
  sheet.next = AFTER_FIGURES - 1;
  const packs = addPacksSection(page);
  const concerns = addConcernsSection(page);
  addPromptsSection(page);
  const steps = addCommitmentsSection(page);
  addClaimsSection(page);
  addFoot(page);
  addAgreementHead(page, { ...packs, concerns, steps });
  return sheet;
}

function addFoot(page: AgreementPage): void {
  const { sheet, context, result } = page;
  const { ledger } = context;
  const [first, last] = [AS_READ.first, AS_READ.last].map((key) => `${result.initiative.id}/${key}`);
  const area = first === undefined || last === undefined || !ledger.has(first) ? null : blockFormula(ledger.find(first), ledger.find(last));
  sheet.height(sheet.next, 6);
  sheet.next += 1;
  page.row([across([0, LAST_COLUMN], asReadCell(page, area))], 13);
  page.row([across([0, LAST_COLUMN], { value: context.masterText, formula: formulaOperand(context.masterCheck), style: 'muted' })], 13);
}

/** The page for both leaders; only where a casebook lists readiness, concerns or commitments. */
export const AGREEMENT_SHEET: CaseSheet = {
  kind: 'agreement',
  nameKey: 'sheet-agreement',
  has: ({ initiative }) => hasAgreement(initiative),
  build: agreementSheet,
};
