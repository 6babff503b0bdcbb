import type { Agreement, ChampionPack, CommitmentEntry, ConcernStep, PackItem, PatternPrompt } from '../../alignment/agreement/Agreement';
import { isoOfSerial } from '../../model/calendar';
import { cellReference } from '../../model/cellAddress';
import type { Side } from '../../model/choices';
import type { Sourced } from '../../model/origin';
import type { CaseResult } from '../../report/CaseResult';
import type { ReportWords } from '../../report/words/ReportWords';
import type { Json } from './Json';

type JsonObject = Readonly<Record<string, Json>>;

const textOf = (from: Sourced<string> | null): Json => from?.value ?? null;
const dayOf = (from: Sourced<number> | null): Json => (from === null ? null : isoOfSerial(from.value));

function itemJson({ need, entry }: PackItem): readonly JsonObject[] {
  if (entry === null) return [];
  const { item, state, owner, due, link, at } = entry;
  return [{ item: item.value, state, need, owner: textOf(owner), due: dayOf(due), link: textOf(link), cell: cellReference(at) }];
}

/** The pack of the other side's champion; what nobody listed is in `missing`. */
function sideJson({ readiness, agreement }: CaseResult, side: Side): Json {
  const { done, open, complete, missing } = readiness[side];
  const pack: ChampionPack = agreement.packs[side];
  return { items: pack.items.flatMap(itemJson), done, open, complete, missing: [...missing], shown: { done: pack.done, needed: pack.needed } };
}

function concernJson({ concern, raisedBy, side, pattern, from, requirement, evidence, state, stage, next, passedOver, at }: ConcernStep): Json {
  return {
    concern: concern.value,
    raisedBy: textOf(raisedBy),
    side,
    pattern,
    patternFrom: from,
    requirement: textOf(requirement),
    evidence: textOf(evidence),
    state,
    stage,
    next,
    passedOver: [...passedOver],
    cell: cellReference(at),
  };
}

function promptJson({ pattern, cells }: PatternPrompt, { label }: Pick<ReportWords, 'label'>): Json {
  return { pattern, helps: label(`pattern-${pattern}-act`), ask: label(`pattern-${pattern}-ask`), cells: cells.map(cellReference) };
}

function commitmentJson({ step, side, who, text, gives, date, isPublic, state, at }: CommitmentEntry): Json {
  return { step, side, who: textOf(who), text: textOf(text), gives: textOf(gives), date: dayOf(date), public: isPublic, state, cell: cellReference(at) };
}

/** Commitments in the recommended order, then those outside it. */
function commitmentsJson({ steps, besides }: Agreement): Json {
  return [...steps.flatMap(({ commitments }) => commitments), ...besides].map(commitmentJson);
}

function cascadeJson({ cascade: { done, next, warnings } }: Agreement, { label }: Pick<ReportWords, 'label'>): Json {
  const told = warnings.map(({ code, side, cells }) => ({ code, side, text: label(`warning-${code}`), cells: cells.map(cellReference) }));
  return { done: [...done], next, warnings: told };
}

/** What each side needs before it can say yes, the clauses all can say yes to, concerns with their stage, and commitments. */
export function agreementJson(result: CaseResult, words: Pick<ReportWords, 'label'>): Json {
  const { readiness, bridge, agreement } = result;
  const clauses = bridge.map(({ clause, state, because, cells }) => ({ clause, state, because, cells: cells.map(cellReference) }));
  return {
    ready: readiness.ready,
    agreed: agreement.isReady,
    technology: sideJson(result, 'technology'),
    clinical: sideJson(result, 'clinical'),
    bridge: clauses,
    concerns: agreement.concerns.map(concernJson),
    prompts: agreement.prompts.map((prompt) => promptJson(prompt, words)),
    cascade: cascadeJson(agreement, words),
    commitments: commitmentsJson(agreement),
  };
}
