import { a1, cellReference } from '../../model/cellAddress';
import { isoOfSerial } from '../../model/calendar';
import type { Initiative } from '../../model/Casebook';
import type { Sourced } from '../../model/origin';
import type { Problem } from '../../model/Problem';
import { caseMoney, type CaseMoney } from '../../money/case/caseMoney';
import { portfolioMoney } from '../../money/portfolio/portfolioMoney';
import type { CaseResult } from '../../report/CaseResult';
import type { ReportWords } from '../../report/words/ReportWords';
import type { Scorecard, ScorecardRow } from '../../scorecard/Scorecard';
import type { Statement } from '../../story/Statement';
import type { BuiltReport } from '../buildReport';
import { VERSION } from '../version';
import { agreementJson } from './agreementJson';
import { chainJson } from './chainJson';
import type { Json } from './Json';
import { financeJson } from './financeJson';
import { cashFlowJson, measuresJson } from './moneyJson';
import { portfolioJson } from './portfolioJson';
import { setupJson } from './setupJson';

function statementJson({ lens, role, text, figures, withheld }: Statement): Json {
  return {
    lens,
    role,
    text,
    figures: figures.map((figure) => ({ text: figure.text, value: figure.value, unit: figure.unit, cells: figure.cells.map(cellReference) })),
    withheld: withheld === null ? null : { missing: withheld.missing.map(({ what, sheet, cell }) => ({ what, sheet, cell })) },
  };
}

const valueOf = (from: Sourced<string | number> | null): Json => from?.value ?? null;

function rowJson(row: ScorecardRow): Json {
  return {
    metricId: row.metricId,
    name: row.name.value,
    unit: valueOf(row.unit),
    better: row.better,
    shared: row.shared,
    side: row.side,
    reason: valueOf(row.reason),
    baseline: valueOf(row.baseline),
    target: valueOf(row.target),
    targetDate: row.targetDay === null ? null : isoOfSerial(row.targetDay),
    actual: valueOf(row.actual),
    change: row.change?.value ?? null,
    changeKind: row.change?.kind ?? null,
    status: row.status,
    variation: row.variation,
    assurance: row.assurance,
    evidence: row.evidence.value,
    owner: valueOf(row.owner),
  };
}

function scorecardJson({ rows, balance }: Scorecard): Json {
  return { rows: rows.map(rowJson), balance: { ...balance } };
}

/** A problem as it is told: code, severity, cell and its sentence. */
export function problemJson(found: Problem, words: Pick<ReportWords, 'problem'>): Json {
  return { code: found.code, severity: found.severity, sheet: found.at?.sheet ?? null, cell: found.at === null ? null : a1(found.at), text: words.problem(found) };
}

function initiativeJson(result: CaseResult, { casebook, words, sampled }: BuiltReport): Json {
  const { initiative, money, scorecards, story } = result;
  return {
    id: initiative.id,
    name: initiative.name.value,
    cashFlow: cashFlowJson(money.flow, casebook.periodLabels),
    measures: measuresJson(money),
    finance: financeJson(result, { setup: casebook.setup, sampled: sampled.get(initiative.id) ?? null }),
    statements: story.statements.map(statementJson),
    chain: chainJson(story.chain),
    scorecards: { technology: scorecardJson(scorecards.technology), clinical: scorecardJson(scorecards.clinical) },
    readiness: agreementJson(result, words.report),
    questions: result.questions.map((question) => problemJson(question, words.report)),
    problems: result.problems.map((found) => problemJson(found, words.report)),
  };
}

/** Up to so many initiatives the range of their sum is worked out, too. */
const MOST_WITH_RANGE = 100;

/** Several initiatives added up; one alone is its own sum. */
function portfolioOf({ casebook, cases }: BuiltReport): Json {
  const { initiatives, setup } = casebook;
  if (initiatives.length < 2) return null;
  const known = new Map(cases.map(({ initiative, money }) => [initiative.id, money]));
  const moneyOf = (initiative: Initiative): CaseMoney => known.get(initiative.id) ?? caseMoney(initiative, setup);
  return portfolioJson(portfolioMoney({ initiatives, setup, moneyOf, withRisk: initiatives.length <= MOST_WITH_RANGE }));
}

/** The result of a run as plain JSON with stable keys; long numbers are unrounded. Its schema stands in docs. */
export function resultJson(built: BuiltReport): Json {
  const { raw, casebook, cases, words, report, localeTag } = built;
  return {
    casebridge: VERSION,
    input: { file: raw.fileName, fingerprint: raw.fingerprint },
    setup: setupJson(casebook.setup, localeTag),
    initiatives: cases.map((result) => initiativeJson(result, built)),
    portfolio: portfolioOf(built),
    problems: casebook.problems.map((found) => problemJson(found, words.report)),
    checks: report.checks.map(({ id, ok, expected, actual, tolerance }) => ({ id, ok, expected, actual, tolerance })),
  };
}
