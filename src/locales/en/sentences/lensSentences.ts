import { binary, call, join, operand, phrase, type Expression } from '../../../model/expression/Expression';
import type { CreditSlots, FailureFor, FailureSlots, LensSentences, RiskSlots, ShownItems, TimingSlots, TurnSlots } from '../../../story/grammar/LensSentences';
import { listed } from './listed';

function chiefRisk({ name, size, mitigation, ends }: RiskSlots): Expression {
  const weighed = size === null ? '' : join(' (', size.chance, ' likely, ', size.impact, ' if it happens)');
  const first = join('Chief risk: ', name, weighed, size === null && ends.name ? '' : '.');
  return mitigation === null ? first : join(first, ' Against it: ', mitigation, ends.mitigation ? '' : '.');
}

/** States 2 to 5 say at which share of the line the result turns. */
function turn({ line, share, state, adoption }: TurnSlots): Expression {
  const named = join('“', line, '”');
  const below =
    adoption === null ? join(named, ' brings less than ', share, ' of what is planned') : join('take-up behind ', named, ' stays below ', adoption.at, ' (planned: ', adoption.planned, ')');
  const above = join(named, ' costs over ', share, ' more than planned');
  const atLeast = join(named, ' brought ', share, ' of what is planned');
  const atMost = join(named, ' cost ', share, ' less than planned');
  return call('CHOOSE', state, below, above, atLeast, atMost);
}

const LOSSES: Readonly<Record<FailureFor, string>> = {
  board: 'It fails, and no longer pays back, if ',
  finance: 'The result turns negative if ',
  technology: 'The return on this effort is gone if ',
  clinical: 'The money no longer supports it if ',
};

function failure(slots: FailureSlots, reader: FailureFor): Expression {
  const { turn: said, line, never, fails } = slots;
  const turns = call('IF', fails, join('It would pay back only if ', said, '.'), join(LOSSES[reader], said, '.'));
  const holds = join('It pays back whatever becomes of “', line, '”.');
  return call('IF', never, call('CHOOSE', binary(fails, '+', 1), holds, 'No line alone would make it pay back.'), turns);
}

function timing({ start, goLive }: TimingSlots): Expression {
  const starts = start === null ? null : join(call('IF', start.past, 'Work started in ', 'Work is to start in '), start.month);
  const inUse = goLive === null ? null : call('IF', goLive.past, 'in use since ', 'to be in use from ');
  if (starts === null) return goLive === null || inUse === null ? operand('') : join('It is ', inUse, goLive.month, '.');
  return goLive === null || inUse === null ? join(starts, '.') : join(starts, '; it is ', inUse, goLive.month, '.');
}

const ofAll = ({ done, all }: ShownItems): string => `${String(done)} of ${String(all)}`;
const moved = ({ metric, direction, levels }: CreditSlots): Expression => join(metric, ' ', phrase('creditWays', direction), levels);

/** The reason leads where there is one: `Patients stay well at home: readmissions down from 96 to 72`. */
function credit(slots: CreditSlots, ending: string): Expression {
  return join(slots.reason, slots.reasonEnds ? ' ' : ': ', moved(slots), ending);
}

/** Sentences that single readers are told besides the claim, in English. */
export const LENS_SENTENCES: LensSentences = {
  chiefRisk,
  turn,
  failure,
  returnsNet: ({ gain, loses, years }) => join('Over ', years, call('IF', loses, ' it loses ', ' it returns '), gain, ' net, in present value.'),
  withChance: (payback, { sentence, isFresh }) => join(payback, call('IF', isFresh, join(' ', sentence), '')),
  chance: (chance, size) =>
    call('IF', binary(size, '=', 0), 'Within the ranges given it always pays back.', call('IF', binary(size, '=', 1), 'Within the ranges given it never pays back.', join('The chance that it does not pay back is ', chance, '.'))),
  budgetFalls: ({ benefit, budget, owner }) => join('“', benefit, '” lowers the budget “', budget, '”', owner === null ? '' : join(' (owner: ', owner, ')'), '.'),
  measuredAgainst: (option, lessBaseline) => join('All of it is measured against “', option, '”', lessBaseline ? ', whose costs are taken off.' : '.'),
  timing,
  asksOf: (gifts) => `Promised from this side: ${listed(gifts)}.`,
  notInMoney: (effects) => `Not counted in money: ${listed(effects)}.`,
  sharedOutcomes: (metrics) => `Both leaders answer for ${metrics.length === 1 ? 'one outcome' : `${String(metrics.length)} outcomes`}: ${listed(metrics)}.`,
  shownTo: ({ technology, others, leaders }) => `Of what each side needs to see, technology has seen ${ofAll(technology)} and ${leaders} ${ofAll(others)}.`,
  creditPromised: (slots) => credit(slots, ', once measured.'),
  creditDelivered: (slots) => credit(slots, ', as measured.'),
  creditNone: (metricStart) => join(metricStart, ': nothing to claim, as no improvement is planned.'),
};
