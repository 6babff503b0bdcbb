import type { Agreement, ChampionPack, ConcernStep, Gift, PackItem, StepStanding } from '../../alignment/agreement/Agreement';
import { isSettled } from '../../alignment/readiness/isSettled';
import { SIDES } from '../../model/choices';
import { stateText } from '../../report/agreement/stateText';
import type { AgreementTeller } from './AgreementTeller';
import { cellViews, type CellView } from './cellViews';

/** Something that is done, under way or open, with the way to its row. */
export interface StandingView {
  readonly key: string;
  readonly text: string;
  /** A mark and a word: `✓ done`. */
  readonly state: string;
  readonly isOpen: boolean;
  /** Who, by when; empty where nobody says. */
  readonly note: string;
  /** What to ask next; empty where nothing is. */
  readonly ask: string;
  readonly cells: readonly CellView[];
}

/** A list with what it comes to. */
export interface StandingList {
  readonly key: string;
  readonly title: string;
  readonly count: string;
  readonly standings: readonly StandingView[];
  /** Stands in place of an empty list, or beneath it. */
  readonly remark: string;
}

function itemView(teller: AgreementTeller, { need, entry, state }: PackItem): StandingView {
  const isOpen = !isSettled(state);
  if (entry === null) return { key: need ?? '', text: need === null ? '' : teller.say(`need-${need}`), state: teller.say('need-not-listed'), isOpen, note: '', ask: '', cells: [] };
  const cells = cellViews([entry.at]);
  const note = teller.note(entry.owner?.value ?? null, { day: entry.due?.value ?? null, isOpen });
  return { key: cells[0]?.reference ?? '', text: entry.item.value, state: stateText(state), isOpen, note, ask: '', cells };
}

/** What one side needs to see, and how far each item is. */
export function packList(teller: AgreementTeller, { to, items, done, needed }: ChampionPack): StandingList {
  return { key: to, title: teller.say(`section-needs-${to}`), count: teller.words.count(done, needed), standings: items.map((item) => itemView(teller, item)), remark: '' };
}

function concernView(teller: AgreementTeller, { concern, raisedBy, stage, next, at }: ConcernStep): StandingView {
  const isOpen = next !== null;
  const cells = cellViews([at]);
  return {
    key: cells[0]?.reference ?? '',
    text: concern.value,
    state: `${isOpen ? (stage === 'concern' ? '○' : '◐') : '✓'} ${teller.words.stage[stage]}`,
    isOpen,
    note: raisedBy === null ? '' : teller.words.raisedBy(raisedBy.value),
    ask: next === null ? '' : teller.say(`ask-${next === 'closed' ? 'close' : next}`),
    cells,
  };
}

/** Concerns with what to ask next, those still open first. */
export function concernList(teller: AgreementTeller, { concerns }: Agreement): StandingList {
  const views = concerns.map((concern) => concernView(teller, concern));
  const standings = [...views.filter(({ isOpen }) => isOpen), ...views.filter(({ isOpen }) => !isOpen)];
  const closed = views.filter(({ isOpen }) => !isOpen).length;
  const isEmpty = views.length === 0;
  return { key: 'concerns', title: teller.say('section-concerns'), count: isEmpty ? '' : teller.words.count(closed, views.length), standings, remark: isEmpty ? teller.say('no-concerns') : '' };
}

function stepView(teller: AgreementTeller, { step, state, commitments }: StepStanding): StandingView {
  const [furthest] = commitments;
  const cells = cellViews(commitments.map(({ at }) => at));
  const isOpen = !isSettled(state);
  const note = teller.note(furthest?.who?.value ?? null, { day: furthest?.date?.value ?? null, isOpen });
  return { key: step, text: teller.say(`step-${step}`), state: state === 'missing' ? teller.say('step-not-yet') : stateText(state), isOpen, note, ask: '', cells };
}

/** The steps in the order in which agreement holds best. */
export function commitmentList(teller: AgreementTeller, { steps, cascade }: Agreement): StandingList {
  const taken = steps.filter(({ state }) => state === 'done').length;
  const remark = cascade.next === null ? '' : teller.words.nextStep(teller.say(`step-${cascade.next}`));
  return { key: 'commitments', title: teller.words.commitments, count: teller.words.count(taken, steps.length), standings: steps.map((step) => stepView(teller, step)), remark };
}

function giftView(teller: AgreementTeller, { who, gives, day, state, at }: Gift): StandingView {
  const cells = cellViews([at]);
  const isOpen = !isSettled(state);
  return { key: cells[0]?.reference ?? '', text: teller.words.gift(who, gives), state: stateText(state), isOpen, note: teller.note(null, { day, isOpen }), ask: '', cells };
}

/** What each side gives; who gives nothing yet is asked for it. */
export function giftList(teller: AgreementTeller, { gifts }: Agreement): StandingList {
  const silent = SIDES.filter((side) => !gifts.some((gift) => gift.side === side));
  return { key: 'gifts', title: teller.words.gives, count: '', standings: gifts.map((gift) => giftView(teller, gift)), remark: silent.map((side) => teller.say(`gives-nothing-${side}`)).join(' ') };
}
