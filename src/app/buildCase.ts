import type { Agreement, ChampionPack } from '../alignment/agreement/Agreement';
import { agreementOf } from '../alignment/agreement/agreementOf';
import { agreementProblems } from '../alignment/agreement/agreementProblems';
import { bridge, type BridgeClause } from '../alignment/bridge/bridge';
import { questions } from '../alignment/questions/questions';
import { readiness, type ReadinessEntry, type ReadinessSide } from '../alignment/readiness/readiness';
import type { Words } from '../locales/words';
import type { Casebook, Initiative } from '../model/Casebook';
import { lazily } from '../model/lazily';
import { problem, type Problem } from '../model/Problem';
import { caseMoney, type CaseMoney } from '../money/case/caseMoney';
import type { CaseResult } from '../report/CaseResult';
import { storyMoney } from '../report/storyMoney';
import { scorecardProblems } from '../scorecard/scorecardProblems';
import { scorecards } from '../scorecard/scorecards';
import type { Scorecard } from '../scorecard/Scorecard';
import type { Story } from '../story/Statement';
import type { ShownItems } from '../story/grammar/LensSentences';
import type { StoryBridgeClause, StoryInput, StoryReadiness, StoryReading } from '../story/StoryInput';
import { tellStory } from '../story/tellStory';
import { uncertaintyProblems } from './uncertaintyProblems';
import { DRAW_CODES } from './withDrawProblems';
import { wordingProblems } from './wordingProblems';

function readingsOf({ rows }: Scorecard): ReadonlyMap<string, StoryReading> {
  return new Map(
    rows.flatMap(({ metricId, actual, points, variation }) => {
      if (actual === null) return [];
      const cause = variation === null ? 'unjudged' : variation === 'common-cause' ? 'common' : variation.startsWith('improvement') ? 'improvement' : 'concern';
      return [[metricId, { readings: points, cause }] as const];
    }),
  );
}

function itemWords({ item, due }: ReadinessEntry, words: Words): string {
  return due === null ? item.value : `${item.value} (${words.day(due.value)})`;
}

function storyReadiness({ items }: ReadinessSide, words: Words): StoryReadiness {
  const say = (open: boolean): readonly string[] => items.filter((entry) => entry.open === open).map((entry) => itemWords(entry, words));
  return { open: say(true), done: say(false), cells: items.map(({ at }) => at) };
}

function storyBridge({ clause, state, text, reason, cells }: BridgeClause, words: Words): StoryBridgeClause {
  return { clause, state, cells, because: reason === null ? (text?.value ?? '') : words.openReason(reason) };
}

/** A rate of return that has no answer is said with its reason, never filled in. */
function rateProblems({ measures }: CaseMoney, initiative: Initiative): readonly Problem[] {
  if (measures.irr === null || measures.irr.state === 'root') return [];
  return [problem('no-irr', initiative.place.first, { initiative: initiative.name.value, reason: measures.reasons.irr ?? '' })];
}

type Told = Pick<CaseResult, 'initiative' | 'money' | 'scorecards' | 'readiness' | 'bridge' | 'agreement'>;

/** How much each side has seen, counted as the page of both leaders counts it; null where no item is listed. */
function shownOf({ packs }: Agreement, { readiness: items }: Initiative): StoryInput['shown'] {
  if (items.length === 0) return null;
  const of = ({ done, needed }: ChampionPack): ShownItems => ({ done, all: needed });
  return { technology: of(packs.technology), clinical: of(packs.clinical) };
}

function storyOf({ initiative, money, scorecards: cards, readiness: ready, bridge: clauses, agreement }: Told, { setup, periodLabels }: Casebook, words: Words): Story {
  return tellStory({
    initiative,
    setup,
    money: storyMoney(initiative, money),
    grammar: words.grammar,
    firstPeriod: setup.firstYear === null && /^Year /.test(periodLabels[0] ?? 'Year ') ? null : (periodLabels[0] ?? null),
    bridge: clauses,
    readiness: { technology: storyReadiness(ready.technology, words), clinical: storyReadiness(ready.clinical, words) },
    shown: shownOf(agreement, initiative),
    leaders: words.report.forReader('{leaders}'),
    readings: readingsOf(cards.technology),
    withheldWords: words.withheld,
  });
}

/**
 * Everything the rooms say about one initiative, each fed with what the others found, worked out when it is first read:
 * of thousands of initiatives a reader looks at one.
 */
export function buildCase(initiative: Initiative, casebook: Casebook, words: Words): CaseResult {
  const { setup } = casebook;
  const vocabulary = setup.vocabulary.value;
  const money = lazily(() => caseMoney(initiative, setup));
  const cards = lazily(() => scorecards({ initiative, asOf: setup.asOf.value, reasons: words.reasons }));
  const ready = lazily(() => readiness(initiative));
  const agreed = lazily(() => agreementOf(initiative));
  const clauses = lazily(() => bridge({ initiative, npv: money().measures.npv }).map((clause) => storyBridge(clause, words)));
  const asked = lazily(() => questions({ initiative, setup }));
  const told = lazily(() => [...asked(), ...initiative.problems.filter(({ code }) => DRAW_CODES.has(code))]);
  const problems = lazily(() => [...initiative.problems, ...asked(), ...scorecardProblems({ initiative, vocabulary }), ...rateProblems(money(), initiative), ...uncertaintyProblems(initiative, money(), setup.rangeMeans.value), ...agreementProblems(initiative, agreed()), ...wordingProblems(initiative, vocabulary)]);
  const result = {
    initiative,
    get money() {
      return money();
    },
    get scorecards() {
      return cards();
    },
    get readiness() {
      return ready();
    },
    get agreement() {
      return agreed();
    },
    get bridge() {
      return clauses();
    },
    get story() {
      return story();
    },
    get questions() {
      return told();
    },
    get problems() {
      return problems();
    },
  } satisfies CaseResult;
  const story = lazily((): Story => storyOf(result, casebook, words));
  return result;
}
