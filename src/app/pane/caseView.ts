import { parseA1 } from '../../model/cellAddress';
import { SIDES } from '../../model/choices';
import { CASE_FIGURES, figureKey, type CaseFigure } from '../../story/lenses/figureRows';
import type { LensDefinition } from '../../story/lenses/LensDefinition';
import { LENS_TABLE } from '../../story/lenses/lensTable';
import type { Lens, Statement, StatementRole } from '../../story/Statement';
import { agreementView, type AgreementView } from './agreementView';
import { cellViews, type CellView } from './cellViews';
import { chainView, type ChainView } from './chainView';
import { chartView, type ChartView } from './chartView';
import { figureDetail } from './figureDetail';
import { moneyView, type MoneyView } from './money/moneyView';
import type { PaneContext } from './PaneContext';
import type { PartView } from './PartView';
import { problemView, type ProblemView } from './problemView';

/** A sentence of one reader. */
export interface StatementView {
  readonly key: string;
  readonly role: StatementRole;
  readonly text: string;
  readonly parts: readonly PartView[];
  /** Cells to fill before the claim can be stated; null for one that is. */
  readonly missing: readonly CellView[] | null;
}

/** A clause of the bridge: shown by a cell, or open. */
export interface ClauseView {
  readonly clause: string;
  readonly name: string;
  readonly evidenced: boolean;
  readonly because: string;
  readonly cells: readonly CellView[];
}

/** What one reader is told. */
export interface LensView {
  readonly lens: Lens;
  readonly tab: string;
  readonly title: string;
  readonly headline: StatementView | null;
  readonly supports: readonly StatementView[];
  /** The chief thing that may go wrong or be lost, and what makes it fail. */
  readonly risks: readonly StatementView[];
  /** What this leader may claim of each outcome, under a title of its own. */
  readonly credits: readonly StatementView[];
  readonly creditsTitle: string;
  /** For the bridge only; empty elsewhere. */
  readonly clauses: readonly ClauseView[];
}

/** One of the five figures with its convention, or why it is not there. */
export interface FigureView {
  readonly figure: CaseFigure;
  readonly name: string;
  readonly text: string;
  readonly note: string;
}

/** A case as the pane shows it. */
export interface CaseView {
  readonly id: string;
  readonly name: string;
  readonly lenses: readonly LensView[];
  readonly figures: readonly FigureView[];
  readonly chart: ChartView | null;
  readonly money: MoneyView;
  readonly chain: ChainView | null;
  readonly agreement: AgreementView | null;
  readonly questions: readonly ProblemView[];
  readonly noQuestions: string;
  /** Problems to settle that are no questions of finance; remarks are left to the review. */
  readonly problems: readonly ProblemView[];
}

function statementView(statement: Statement, context: PaneContext, index: number): StatementView {
  const { lens, role, text, withheld, parts } = statement;
  return {
    key: statement.key ?? `${lens}.${String(index)}`,
    role,
    text,
    parts: parts.map((part) => ({ text: part.text, detail: part.figure === null ? null : figureDetail(part.figure, context) })),
    missing: withheld === null ? null : cellViews(withheld.missing.map(({ sheet, cell }) => ({ sheet, ...parseA1(cell) }))),
  };
}

/** The figure that shows the return; the other clauses are shown by what a cell says. */
function shownReturn({ result, built }: PaneContext): string {
  const text = result.story.rows.find(({ key }) => key === figureKey('npv', 'text'))?.value;
  return text === undefined ? '' : `${built.words.report.label('npv-short')} ${String(text)}`;
}

function clauseViews(context: PaneContext): readonly ClauseView[] {
  const { result, built } = context;
  return result.bridge.map(({ clause, state, because, cells }) => ({
    clause,
    name: built.words.report.label(`bridge-${clause}`),
    evidenced: state === 'evidenced',
    because: because === '' && clause === 'return' ? shownReturn(context) : because,
    cells: cellViews(cells),
  }));
}

function lensView({ id: lens, words, place }: LensDefinition, context: PaneContext): LensView {
  const { built, result } = context;
  const { forReader, label } = built.words.report;
  const views = result.story.statements.filter((statement) => statement.lens === lens).map((statement, index) => statementView(statement, context, index));
  const credits = views.filter(({ role }) => role === 'credit');
  return {
    lens,
    tab: forReader(words.en.tab),
    title: forReader(words.en.title),
    headline: views.find(({ role }) => role === 'headline') ?? null,
    supports: views.filter(({ role }) => role === 'support'),
    risks: views.filter(({ role }) => role === 'risk' || role === 'failure'),
    credits,
    creditsTitle: credits.length > 0 && SIDES.some((side) => side === lens) ? forReader(label(`section-claims-${lens}`)) : '',
    clauses: place === 'band' ? clauseViews(context) : [],
  };
}

function figureViews({ built, result }: PaneContext): readonly FigureView[] {
  const rows = new Map(result.story.rows.map(({ key, value }) => [key, String(value)] as const));
  return CASE_FIGURES.map((figure) => ({
    figure,
    name: built.words.report.label(`figure-${figure}`),
    text: rows.get(figureKey(figure, 'text')) ?? '',
    note: rows.get(figureKey(figure, 'note')) ?? '',
  }));
}

/** A case for the pane: sentences with their figures, the five figures, the chart, what finance will ask next. */
export function caseView(context: PaneContext): CaseView {
  const { result, built } = context;
  const words = built.words.report;
  const others = result.problems.filter((found) => found.severity !== 'info' && !result.questions.includes(found));
  return {
    id: result.initiative.id,
    name: result.initiative.name.value,
    lenses: LENS_TABLE.map((lens) => lensView(lens, context)),
    figures: figureViews(context),
    chart: chartView(context),
    money: moneyView(context),
    chain: chainView(context),
    agreement: agreementView(context),
    questions: result.questions.map((found) => problemView(found, words)),
    noQuestions: words.label('no-questions'),
    problems: others.map((found) => problemView(found, words)),
  };
}
