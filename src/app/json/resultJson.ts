import { a1, cellReference } from '../../model/cellAddress';
import { isoOfSerial } from '../../model/calendar';
import type { Setup } from '../../model/Casebook';
import type { Sourced } from '../../model/origin';
import type { Problem } from '../../model/Problem';
import type { CashFlow } from '../../money/cash-flow/cashFlow';
import type { Measures } from '../../money/measures/measures';
import type { CaseResult } from '../../report/CaseResult';
import type { ReportWords } from '../../report/words/ReportWords';
import type { Scorecard, ScorecardRow } from '../../scorecard/Scorecard';
import type { Statement } from '../../story/Statement';
import type { BuiltReport } from '../buildReport';
import { VERSION } from '../version';

/** A JSON value; what cannot be written is no value at all. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function sourced(setting: Sourced<string | number> | null, shown: (value: string | number) => Json = (value) => value): Json {
  if (setting === null) return null;
  const { kind } = setting.origin;
  const source = kind === 'preset' ? 'preset' : kind === 'default' ? 'default' : kind === 'given' ? 'given' : 'sheet';
  return { value: shown(setting.value), source };
}

function setupJson(setup: Setup): Json {
  return {
    organisation: sourced(setup.organisation),
    currency: sourced(setup.currency),
    locale: setup.locale,
    preset: sourced(setup.preset),
    vocabulary: sourced(setup.vocabulary),
    discountRate: sourced(setup.discountRate),
    timing: sourced(setup.timing),
    years: sourced(setup.years),
    firstYear: sourced(setup.firstYear),
    fiscalYearStart: sourced(setup.fiscalYearStart),
    priceBase: sourced(setup.priceBase),
    asOf: sourced(setup.asOf, (value) => isoOfSerial(Number(value))),
    rangeMeans: sourced(setup.rangeMeans),
    trials: sourced(setup.trials),
    seed: sourced(setup.seed),
  };
}

function cashFlowJson(flow: CashFlow, periods: readonly string[]): Json {
  const { costs, benefits, net, discountFactors, cumulative } = flow;
  return { periods: periods.slice(0, costs.length), costs, benefits, net, discountFactors, cumulative };
}

function measuresJson({ pvCosts, pvBenefits, npv, roi, bcr, irr, paybackYears, reasons }: Measures): { readonly [key: string]: Json } {
  const rate: Json = irr === null ? null : irr.state === 'root' ? { state: 'root', value: irr.value } : irr.state === 'several' ? { state: 'several', roots: irr.roots } : { state: irr.state };
  // Without benefits in money there is nothing to set against the costs: null, not nought.
  const benefits = npv === null ? null : pvBenefits;
  return { pvCosts, pvBenefits: benefits, npv, roi, bcr, irr: rate, paybackYears: { simple: paybackYears.simple, discounted: paybackYears.discounted }, reasons: { ...reasons } };
}

function statementJson({ lens, role, text, figures, withheld }: Statement): Json {
  return {
    lens,
    role,
    text,
    figures: figures.map((figure) => ({ text: figure.text, value: figure.value, unit: figure.unit, cells: figure.cells.map(cellReference) })),
    withheld: withheld === null ? null : { missing: withheld.missing.map(({ what, sheet, cell }) => ({ what, sheet, cell })) },
  };
}

function rowJson(row: ScorecardRow): Json {
  return {
    metricId: row.metricId,
    name: row.name.value,
    unit: row.unit?.value ?? null,
    better: row.better,
    shared: row.shared,
    side: row.side,
    reason: row.reason?.value ?? null,
    baseline: row.baseline?.value ?? null,
    target: row.target?.value ?? null,
    targetDate: row.targetDay === null ? null : isoOfSerial(row.targetDay),
    actual: row.actual?.value ?? null,
    change: row.change?.value ?? null,
    changeKind: row.change?.kind ?? null,
    status: row.status,
    variation: row.variation,
    assurance: row.assurance,
    evidence: row.evidence.value,
    owner: row.owner?.value ?? null,
  };
}

function scorecardJson({ rows, balance }: Scorecard): Json {
  return { rows: rows.map(rowJson), balance: { ...balance } };
}

function readinessJson({ readiness, bridge }: CaseResult): Json {
  const side = (name: 'technology' | 'clinical'): Json => {
    const { items, done, open, complete, missing } = readiness[name];
    return { items: items.map(({ item, state }) => ({ item: item.value, state })), done, open, complete, missing: [...missing] };
  };
  const clauses = bridge.map(({ clause, state, because, cells }) => ({ clause, state, because, cells: cells.map(cellReference) }));
  return { ready: readiness.ready, technology: side('technology'), clinical: side('clinical'), bridge: clauses };
}

/** A problem as it is told: code, severity, cell and its sentence. */
export function problemJson(found: Problem, words: Pick<ReportWords, 'problem'>): Json {
  return { code: found.code, severity: found.severity, sheet: found.at?.sheet ?? null, cell: found.at === null ? null : a1(found.at), text: words.problem(found) };
}

function initiativeJson(result: CaseResult, { casebook, words }: BuiltReport): Json {
  const { initiative, money, scorecards, story } = result;
  const { distribution } = money;
  return {
    id: initiative.id,
    name: initiative.name.value,
    cashFlow: cashFlowJson(money.flow, casebook.periodLabels),
    measures: {
      ...measuresJson(money.measures),
      cash: measuresJson(money.cash.measures),
      risk: distribution === null ? null : { p10: distribution.p10, p50: distribution.p50, p90: distribution.p90, chanceOfLoss: distribution.chanceOfLoss },
    },
    statements: story.statements.map(statementJson),
    scorecards: { technology: scorecardJson(scorecards.technology), clinical: scorecardJson(scorecards.clinical) },
    readiness: readinessJson(result),
    questions: result.questions.map((question) => problemJson(question, words.report)),
    problems: result.problems.map((found) => problemJson(found, words.report)),
  };
}

/** The result of a run as plain JSON with stable keys; long numbers are unrounded. Its schema stands in docs. */
export function resultJson(built: BuiltReport): Json {
  const { raw, casebook, cases, words, report } = built;
  return {
    casebridge: VERSION,
    input: { file: raw.fileName, fingerprint: raw.fingerprint },
    setup: setupJson(casebook.setup),
    initiatives: cases.map((result) => initiativeJson(result, built)),
    problems: casebook.problems.map((found) => problemJson(found, words.report)),
    checks: report.checks.map(({ id, ok, expected, actual, tolerance }) => ({ id, ok, expected, actual, tolerance })),
  };
}
