import type { ChampionPack } from '../../alignment/agreement/Agreement';
import { hasAgreement } from '../../alignment/agreement/agreementOf';
import { AgreementTeller } from './AgreementTeller';
import { cellViews, type CellView } from './cellViews';
import type { PaneContext } from './PaneContext';
import { commitmentList, concernList, giftList, packList, type StandingList } from './standingLists';

/** What helps where agreement gets stuck. */
export interface PromptView {
  readonly key: string;
  readonly name: string;
  readonly act: string;
  readonly ask: string;
  readonly cells: readonly CellView[];
}

/** Something that endangers the agreement. */
export interface WarningView {
  readonly key: string;
  readonly text: string;
  readonly cells: readonly CellView[];
}

/** Where two leaders stand: what each needs to see, concerns with the next question, who has promised what. */
export interface AgreementView {
  readonly title: string;
  readonly gist: string;
  readonly verdict: string;
  readonly warnings: readonly WarningView[];
  readonly packs: readonly StandingList[];
  readonly concerns: StandingList;
  readonly promptsTitle: string;
  readonly prompts: readonly PromptView[];
  readonly commitments: StandingList;
  readonly gifts: StandingList;
}

/** What stands between two leaders on a case; null where no cell says anything of it. */
export function agreementView(context: PaneContext): AgreementView | null {
  const { initiative, agreement } = context.result;
  if (!hasAgreement(initiative)) return null;
  const teller = new AgreementTeller(context);
  const { packs, concerns, prompts, cascade, isReady } = agreement;
  const pairs = [packs.technology, packs.clinical];
  const total = (count: (pack: ChampionPack) => number): number => pairs.reduce((sum, pack) => sum + count(pack), 0);
  const openConcerns = concerns.filter(({ next }) => next !== null).length;
  return {
    title: teller.words.title,
    gist: teller.words.gist({ shown: total(({ done }) => done), needed: total(({ needed }) => needed), openConcerns }),
    verdict: teller.say(isReady ? 'agreement-is-ready' : 'agreement-not-ready'),
    warnings: cascade.warnings.map(({ code, cells }) => ({ key: code, text: teller.say(`warning-${code}`), cells: cellViews(cells) })),
    packs: pairs.map((pack) => packList(teller, pack)),
    concerns: concernList(teller, agreement),
    promptsTitle: teller.say('section-prompts'),
    prompts: prompts.map(({ pattern, cells }) => ({ key: pattern, name: teller.say(`pattern-${pattern}`), act: teller.say(`pattern-${pattern}-act`), ask: teller.say(`pattern-${pattern}-ask`), cells: cellViews(cells) })),
    commitments: commitmentList(teller, agreement),
    gifts: giftList(teller, agreement),
  };
}
