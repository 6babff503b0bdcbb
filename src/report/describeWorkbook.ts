import { isoOfSerial } from '../model/calendar';
import type { Side } from '../model/choices';
import { SIDES } from '../model/choices';
import { Ledger } from './build/Ledger';
import { page } from './build/pages';
import type { ReportContext } from './build/ReportContext';
import type { CaseResult } from './CaseResult';
import type { SheetBuilder, SheetFrame } from './build/SheetBuilder';
import { sheetNameFor } from './build/sheetNames';
import { caseSheet } from './case/caseSheet';
import { CASE_GRID } from './case/caseFrame';
import type { CaseSheet } from './CaseSheet';
import { CASE_SHEETS } from './caseSheets';
import { caseChecks, type ReportCheck } from './checks/caseChecks';
import { checksSheet, MASTER_CHECK } from './checks/checksSheet';
import { consistencyChecks, readBackCheck } from './checks/consistencyChecks';
import type { LiveCheck } from './checks/LiveCheck';
import { sheetChecks } from './checks/sheetChecks';
import type { SheetRole, WorkbookDescription } from './description/SheetDescription';
import { PALETTE } from './description/theme';
import { financeChecks, financeLiveChecks } from './finance/financeChecks';
import { financeSheet } from './finance/financeSheet';
import { hasFinanceSheet } from './finance/hasFinanceSheet';
import { inputsSheet } from './inputs/inputsSheet';
import { hasPortfolioSheet } from './portfolio/hasPortfolioSheet';
import { portfolioChecks, portfolioLiveChecks } from './portfolio/portfolioChecks';
import { PORTFOLIO_HEADER_ROW, portfolioSheet } from './portfolio/portfolioSheet';
import type { ReportInput } from './ReportInput';
import { sensitivitiesOf } from './sensitivity/sensitivitiesOf';
import { sensitivityChecks, sensitivityLiveChecks } from './sensitivity/sensitivityChecks';
import { sensitivitySheet } from './sensitivity/sensitivitySheet';
import { aboutSheet } from './sheets/aboutSheet';
import { scorecardSheet } from './sheets/scorecardSheet';
import { sourcesSheet } from './sheets/sourcesSheet';
import { WORKINGS_HEADER_ROW } from './workings/WorkingsRows';
import { workingsSheet } from './workings/workingsSheet';

/** The described workbook with the checks that the JSON carries too. */
export interface DescribedReport {
  readonly book: WorkbookDescription;
  readonly checks: readonly ReportCheck[];
}

interface SheetPlan {
  readonly id: string;
  readonly wanted: string;
  readonly role: SheetRole;
}

const sheetId = ({ kind }: CaseSheet, { id }: CaseResult['initiative']): string => `${kind}:${id}`;

/** The sheets of a run in tab order: what readers turn to first stands first. */
function planSheets({ cases, chosen, words, casebook }: ReportInput, sensitivities: ReportContext['sensitivities']): readonly SheetPlan[] {
  const picked = cases.filter(({ initiative }) => chosen.includes(initiative.id));
  const portfolio: readonly SheetPlan[] = hasPortfolioSheet({ cases, chosen }) ? [{ id: 'portfolio', wanted: words.label('sheet-portfolio'), role: 'output' }] : [];
  return [
    { id: 'about', wanted: words.label('sheet-about'), role: 'reference' },
    ...picked.map(({ initiative }): SheetPlan => ({ id: `case:${initiative.id}`, wanted: words.sentence('sheet-case', { initiative: initiative.name.value }), role: 'output' })),
    ...portfolio,
    { id: 'scorecard:technology', wanted: words.label('sheet-technology-scorecard'), role: 'output' },
    { id: 'scorecard:clinical', wanted: words.label('sheet-clinical-scorecard'), role: 'output' },
    ...CASE_SHEETS.flatMap((sheet) => picked.filter((result) => sheet.has(result, { casebook })).map(({ initiative }): SheetPlan => ({ id: sheetId(sheet, initiative), wanted: words.sentence(sheet.nameKey, { initiative: initiative.name.value }), role: 'output' }))),
    ...picked
      .filter(({ initiative }) => hasFinanceSheet(initiative))
      .map(({ initiative }): SheetPlan => ({ id: `finance:${initiative.id}`, wanted: words.sentence('sheet-finance', { initiative: initiative.name.value }), role: 'output' })),
    ...picked
      .filter(({ initiative }) => sensitivities.has(initiative.id))
      .map(({ initiative }): SheetPlan => ({ id: `sensitivity:${initiative.id}`, wanted: words.sentence('sheet-sensitivity', { initiative: initiative.name.value }), role: 'output' })),
    { id: 'inputs', wanted: words.label('sheet-inputs'), role: 'input' },
    ...picked.map(({ initiative }): SheetPlan => ({ id: `workings:${initiative.id}`, wanted: words.sentence('sheet-workings', { initiative: initiative.name.value }), role: 'working' })),
    { id: 'checks', wanted: words.label('sheet-checks'), role: 'check' },
    { id: 'sources', wanted: words.label('sheet-sources'), role: 'reference' },
  ];
}

function nameSheets(plans: readonly SheetPlan[], input: ReportInput): ReadonlyMap<string, string> {
  const taken = [...input.takenNames, ...input.standingNames.values()];
  const names = new Map<string, string>();
  for (const { id, wanted } of plans) {
    const name = input.standingNames.get(id) ?? sheetNameFor(wanted, [...taken, ...names.values()]);
    names.set(id, name);
  }
  return names;
}

const TAB_COLORS: Readonly<Record<SheetRole, string>> = {
  output: PALETTE.teal,
  input: 'C9A227',
  working: PALETTE.grey,
  check: '1B5E3A',
  reference: PALETTE.muted,
  template: PALETTE.grey,
};

const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  about: [30, 90, 30, 16],
  inputs: [34, 40, 26, 14, 18, 30, 24, 10],
  checks: [34, 60, 18, 18, 14, 14],
  sources: [32, 36, 14, 60, 18],
};

/** Heads stay in sight while scrolling, and the column that names each row. */
const FREEZES: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  scorecard: { rows: 5, columns: 1 },
  portfolio: { rows: PORTFOLIO_HEADER_ROW + 1, columns: 1 },
  inputs: { rows: 4, columns: 2 },
  workings: { rows: WORKINGS_HEADER_ROW + 1, columns: 1 },
  checks: { rows: 5, columns: 0 },
  sources: { rows: 5, columns: 0 },
};

function frameOf(plan: SheetPlan, name: string, context: Pick<ReportContext, 'version' | 'words' | 'asOf' | 'grammar'>): SheetFrame {
  const kind = plan.id.split(':')[0] ?? plan.id;
  // Each country's own paper: pages made for the other one print with cut or empty edges.
  const paper = context.grammar.tag === 'en-US' ? 'letter' : 'a4';
  const fits = kind === 'case' || kind === 'about' ? { paper, pagesTall: 1 } as const : { paper } as const;
  const freeze = FREEZES[kind];
  return {
    id: plan.id,
    name,
    role: plan.role,
    columnWidths: WIDTHS[kind] ?? Array.from({ length: CASE_GRID.columns }, () => CASE_GRID.width),
    tabColor: TAB_COLORS[plan.role],
    page: page({ left: name, right: `${context.words.label('as-of')} ${isoOfSerial(context.asOf)}` }, `Casebridge ${context.version}`, fits),
    ...(freeze === undefined ? {} : { freeze }),
  };
}

/**
 * Describes every sheet of a run as data: inputs first, then workings, then what is read, then the checks
 * over all of it. Formulas only point at what is described already, so nothing can be circular.
 */
export function describeWorkbook(input: ReportInput): DescribedReport {
  const sensitivities = sensitivitiesOf(input);
  const plans = planSheets(input, sensitivities);
  const names = nameSheets(plans, input);
  const byId = new Map(plans.map((plan) => [plan.id, frameOf(plan, names.get(plan.id) ?? plan.wanted, input)]));
  const frame = (id: string): SheetFrame => byId.get(id) ?? frameOf({ id, wanted: id, role: 'reference' }, id, input);
  const chosen = input.cases.filter(({ initiative }) => input.chosen.includes(initiative.id));
  const perCase = new Map(chosen.map((result) => [result.initiative.id, caseChecks(result, input.words, input.casebook.setup)]));
  const bookChecks = sheetChecks(input);
  const examined = chosen.flatMap((result) => {
    const found = sensitivities.get(result.initiative.id);
    return found === undefined ? [] : [{ result, found, checks: sensitivityChecks(result, found, input.words) }];
  });
  const financed = chosen.filter(({ initiative }) => hasFinanceSheet(initiative)).map((result) => ({ result, checks: financeChecks(result, input) }));
  const together = portfolioChecks(input);
  const readAgain = chosen.map((result) => readBackCheck(result, input));
  const checks = [...bookChecks, ...together, ...[...perCase.values()].flat(), ...financed.flatMap((each) => each.checks), ...examined.flatMap((each) => each.checks), ...readAgain.map(({ check }) => check)];
  const failing = checks.filter(({ ok }) => !ok).length;
  const masterText = failing === 0 ? input.words.label('master-holds') : `${String(failing)}${input.words.label('master-fails')}`;
  const masterCheck = { sheet: names.get('checks') ?? '', ...MASTER_CHECK, rowFixed: true, columnFixed: true };
  const ledger = new Ledger();
  const context: ReportContext = { ...input, ledger, names, masterText, masterCheck, sensitivities };
  const built = new Map<string, SheetBuilder>();
  const inputs = inputsSheet(frame('inputs'), context);
  built.set('inputs', inputs.sheet);
  for (const result of chosen) built.set(`workings:${result.initiative.id}`, workingsSheet(frame(`workings:${result.initiative.id}`), { report: context, result }));
  for (const result of chosen) built.set(`case:${result.initiative.id}`, caseSheet(frame(`case:${result.initiative.id}`), context, result));
  const inFinance = financed.flatMap(({ result, checks: own }) => {
    const { id } = result.initiative;
    built.set(`finance:${id}`, financeSheet(frame(`finance:${id}`), context, result));
    return financeLiveChecks(own, ledger, result);
  });
  const examinedLive = examined.flatMap(({ result, found, checks: own }) => {
    const { id } = result.initiative;
    built.set(`sensitivity:${id}`, sensitivitySheet(frame(`sensitivity:${id}`), { context, result, found }));
    return sensitivityLiveChecks(own, ledger, id);
  });
  for (const sheet of CASE_SHEETS) {
    for (const result of chosen.filter((each) => sheet.has(each, input))) {
      const id = sheetId(sheet, result.initiative);
      built.set(id, sheet.build(frame(id), context, result));
    }
  }
  if (hasPortfolioSheet(input)) built.set('portfolio', portfolioSheet(frame('portfolio'), context));
  const consistent: LiveCheck[] = [];
  const [technology, clinical] = SIDES.map((side: Side) => scorecardSheet(frame(`scorecard:${side}`), context, side));
  if (technology !== undefined && clinical !== undefined) {
    built.set('scorecard:technology', technology);
    built.set('scorecard:clinical', clinical);
    for (const result of chosen) consistent.push(...consistencyChecks([...built.values()], context, result));
    built.set('checks', checksSheet(frame('checks'), context, { inputs: inputs.rows, technology, clinical, sheetChecks: bookChecks, caseChecks: perCase, more: [...portfolioLiveChecks(together, ledger), ...inFinance, ...examinedLive, ...readAgain, ...consistent] }));
  }
  built.set('about', aboutSheet(frame('about'), context));
  const described = new Map([...built].map(([id, sheet]) => [id, sheet.describe()] as const));
  described.set('sources', sourcesSheet(frame('sources'), context, [...described.values()]).describe());
  const sheets = plans.flatMap(({ id }) => described.get(id) ?? []);
  return { book: { title: input.words.label('about-title'), sheets }, checks: [...checks, ...consistent.map(({ check }) => check)] };
}
