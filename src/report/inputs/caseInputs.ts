import type { Casebook, Initiative, Metric } from '../../model/Casebook';
import type { Origin } from '../../model/origin';
import type { OptionLines } from '../../money/case/optionRows';
import { lineKey } from '../../money/lines/costRows';
import { lineContext } from '../../money/lines/LineContext';
import { optionPrefix } from '../../money/options/caseOptions';
import type { Fact } from '../../story/facts/Fact';
import { scorecardFacts } from '../../story/facts/metricFacts';
import type { Ledger } from '../build/Ledger';
import { periodHeads } from '../build/periodHeads';
import type { CaseResult } from '../CaseResult';
import { binaryFormula, callFormula, type CellPointer, type Formula } from '../formula/Formula';
import type { ReportInput } from '../ReportInput';
import { countsFromGoLive } from '../workings/lineGoLiveRow';
import type { InputRows } from './InputRows';
import { addAgreementInputs } from '../agreement/agreementInputs';
import { addRequestInputs } from '../request/requestFields';
import { addLineInputs } from './lineInputs';
import { addRiskInputs } from './riskInputs';

/** Last parts of the keys of a metric's facts that the scorecards show; the others only serve sentences. */
const SCORECARD_FACTS: ReadonlySet<string> = new Set(['baseline', 'target', 'actual', 'deadline', 'better', 'grade', 'change', 'whyTechnology', 'whyClinical']);

/** Whether a fact belongs to the casebook and not to one initiative. */
export function isShared(fact: Fact): boolean {
  return fact.key.startsWith('setup.') || fact.key.startsWith('rounding.');
}

function isOnScorecard({ key }: Fact): boolean {
  return key.startsWith('m.') && SCORECARD_FACTS.has(key.slice(key.lastIndexOf('.') + 1));
}

/** The facts of an initiative that only the scorecards show. */
function shownFacts({ grammar }: ReportInput, { metrics, record }: Initiative): readonly Fact[] {
  return metrics.flatMap((metric) => scorecardFacts(metric, { grammar, start: record.start })).filter(isOnScorecard);
}

/** Which way is better where no cell says so: the way the target goes, live; null for every other input. */
function betterFormula(ledger: Ledger, key: string, origin: Origin): Formula | null {
  if (origin.kind !== 'derived') return null;
  const of = (name: string): CellPointer => ledger.find(key.replace(/\.better$/, `.${name}`));
  switch (origin.rule) {
    case 'better-by-target':
      return callFormula('IF', binaryFormula(of('target'), '<', of('baseline')), 'lower', 'higher');
    case 'better-by-change':
      return callFormula('IF', binaryFormula(of('change'), '<', 0), 'lower', 'higher');
    default:
      return null;
  }
}

/** Writes one fact under the initiative it belongs to; facts of the money room stand on Workings. */
export function addFactInput(rows: InputRows, id: string, fact: Fact): void {
  if (fact.from === 'money') return;
  const { label, value, unit, origin } = fact;
  const key = isShared(fact) ? fact.key : `${id}/${fact.key}`;
  const formula = betterFormula(rows.ledger, key, origin);
  const format = unit.startsWith('%') ? 'General"%"' : undefined;
  rows.add({ key, label, value, unit, origin, format, fixed: fact.fixed === true, formula: formula ?? undefined });
}

/** What sentences were worded by and cannot follow live: the unit of a metric, and how far the work is. */
function addWordingInputs(rows: InputRows, { initiative }: CaseResult): void {
  const { id, record, metrics } = initiative;
  const { label, sentence } = rows.words;
  if (record.status !== undefined) rows.add({ key: `${id}/init.status`, label: label('status'), ...record.status, unit: 'choice', fixed: true });
  const unitOf = ({ id: metricId, name, unit }: Metric): void => {
    if (unit !== null) rows.add({ key: `${id}/m.${metricId}.unit`, label: sentence('unit-of', { metric: name.value }), ...unit, unit: 'text', fixed: true });
  };
  metrics.forEach(unitOf);
}

function addSpendInputs(rows: InputRows, input: ReportInput, { initiative }: CaseResult): void {
  initiative.spend.forEach(({ record }, index) => {
    if (record.actualCost === undefined) return;
    const label = input.words.sentence('spend-of', { period: record.period?.value ?? '' });
    rows.add({ key: `${initiative.id}/spend.${String(index)}`, label, ...record.actualCost, unit: input.casebook.setup.currency.value });
  });
}

/** When it goes live, where benefits by volume count their months from then. */
function addGoLiveInput(rows: InputRows, { setup }: Casebook, initiative: Initiative): void {
  const { goLive } = initiative.record;
  // Where sentences speak of it, it stands there already.
  if (goLive === undefined || rows.ledger.has(`${initiative.id}/init.goLive`) || !countsFromGoLive(initiative, lineContext(initiative, setup))) return;
  rows.add({ key: `${initiative.id}/init.goLive`, label: rows.words.label('go-live'), ...goLive, unit: 'date' });
}

/** The lines of every option that stands on Workings: the chosen one, the baseline, and the others beside them. */
function addOptionInputs(rows: InputRows, input: ReportInput, { initiative, money }: CaseResult): void {
  const periods = periodHeads(input.casebook, input.words, money.count);
  const addLines = (lines: OptionLines, prefix: string): void => {
    const context = lineContext(initiative, input.casebook.setup, prefix);
    for (const line of lines.costs) addLineInputs(rows, { key: `${initiative.id}/${lineKey(line, 'cost', context)}`, line, context, periods });
    for (const line of lines.benefits) addLineInputs(rows, { key: `${initiative.id}/${lineKey(line, 'benefit', context)}`, line, context, periods });
  };
  addLines(initiative, '');
  for (const option of initiative.options) {
    if (option.role === 'chosen' || option.costs.length + option.benefits.length === 0) continue;
    rows.section(rows.words.sentence('section-option-inputs', { initiative: initiative.name.value, option: option.name.value }));
    addLines(option, optionPrefix(option));
  }
}

/** Every input of one initiative; of one without sheets of its own, what the scorecards show. */
export function addCaseInputs(rows: InputRows, input: ReportInput, result: CaseResult): void {
  const { initiative, story } = result;
  const chosen = input.chosen.includes(initiative.id);
  // Without sheets of its own a case needs no facts for sentences, and its story need not be told.
  const facts = chosen ? story.facts.filter((fact) => fact.from !== 'money' && !isShared(fact)) : shownFacts(input, initiative);
  if (facts.length === 0 && !chosen) return;
  rows.section(initiative.name.value);
  // What is worked out of other inputs comes after them.
  const derived = facts.filter(({ origin }) => origin.kind === 'derived');
  for (const fact of [...facts.filter((each) => !derived.includes(each)), ...derived]) addFactInput(rows, initiative.id, fact);
  if (!chosen) return;
  addWordingInputs(rows, result);
  addSpendInputs(rows, input, result);
  addGoLiveInput(rows, input.casebook, initiative);
  addRiskInputs(rows, input, result);
  addOptionInputs(rows, input, result);
  addAgreementInputs(rows, initiative);
  addRequestInputs(rows, result, input.casebook.setup.currency.value);
}
