import { binary, call, join, operand, phrase, type Expression } from '../../model/expression/Expression';
import type { BridgeClause, ChangeSlots, DeliveredSlots, SentenceTable } from '../../story/grammar/StatementGrammar';

const isEmpty = (text: Expression): Expression => binary(text, '=', '');
const isOnly = (text: Expression): boolean => text.kind === 'text' && text.value === '';
const HALF = 4;
const DOUBLE = 5;

/** `Judging by peers (28–33% at four peer trusts), this $2M investment ` */
function opening({ grade, evidenceResult, amount, wholeLife }: ChangeSlots): Expression {
  const evidence = isOnly(evidenceResult)
    ? operand('')
    : join(phrase('evidenceOpen', grade), call('IF', isEmpty(phrase('evidenceOpen', grade)), '', evidenceResult), phrase('evidenceClose', grade));
  return join(phrase('openBefore', grade), evidence, phrase('openAfter', grade), amount, phrase('noun', grade), wholeLife, ' ');
}

const is = (slots: ChangeSlots, share: number): Expression => binary(slots.fraction, '=', share);
const hasFraction = (slots: ChangeSlots): boolean => slots.fraction.kind === 'ref';

/** `cut X by 30%`, `halve X`, `double X`. */
function verbAndMetric(slots: ChangeSlots): Expression {
  const { grade, direction, metric, change } = slots;
  const falls = binary(direction, '=', 1);
  const lower = hasFraction(slots) ? call('IF', is(slots, HALF), phrase('verbHalve', grade), phrase('verbLower', grade)) : phrase('verbLower', grade);
  const higher = hasFraction(slots) ? call('IF', is(slots, DOUBLE), phrase('verbDouble', grade), phrase('verbHigher', grade)) : phrase('verbHigher', grade);
  const size = join(' by ', change);
  if (!hasFraction(slots)) return join(call('IF', falls, lower, higher), metric, size);
  const verbSaysIt = binary(binary(falls, '*', is(slots, HALF)), '+', is(slots, DOUBLE));
  return join(call('IF', falls, lower, higher), metric, call('IF', verbSaysIt, '', size));
}

const levels = ({ baseline, target, unit }: ChangeSlots): Expression => join(', from ', baseline, ' to ', target, unit);

function ending({ grade, deadline, second }: ChangeSlots): Expression {
  const before = phrase('beforeDeadline', grade);
  const when = isOnly(deadline) ? operand('') : join(before, call('IF', isEmpty(before), '', deadline));
  return join(second, when, phrase('closing', grade));
}

const article = (clause: BridgeClause, words: string): Expression =>
  join(words, ' (', clause.state === 'open' ? 'open: ' : '', clause.because, ')');

const CLAUSES: Readonly<Record<BridgeClause['clause'], string>> = {
  outcomes: 'improves outcomes',
  integration: 'integrates cleanly',
  support: 'reduces the support burden',
  return: 'shows a measurable return',
};

/** `fell by 26%, from 42 to 31 minutes` */
function past({ metricStart, moved, actualChange, baseline, actual, unit }: DeliveredSlots): Expression {
  return join(metricStart, ' ', phrase('pastOne', moved), ' by ', actualChange, ', from ', baseline, ' to ', actual, unit);
}

function moveVerb({ direction, grade, plural }: ChangeSlots): Expression {
  const [fall, rise] = plural ? (['fallMany', 'riseMany'] as const) : (['fallOne', 'riseOne'] as const);
  return call('IF', binary(direction, '=', 1), phrase(fall, grade), phrase(rise, grade));
}

const was = (slots: ChangeSlots, one: string, many: string): string => (slots.plural ? many : one);

/** The order of words in English. No adjective does the work of a number. */
export const ENGLISH_SENTENCES: SentenceTable = {
  promise: (slots, form) =>
    form === 'change'
      ? join(opening(slots), verbAndMetric(slots), levels(slots), ending(slots))
      : join(opening(slots), phrase('verbTake', slots.grade), slots.metric, ' from nothing to ', slots.target, slots.unit, ending(slots)),
  wrongWay: (slots) =>
    join('As planned, ', slots.metric, call('IF', binary(slots.direction, '=', 1), ' would fall by ', ' would rise by '), slots.change, levels(slots), '. No improvement is claimed.'),
  noChange: (slots) => join(slots.metricStart, ' would stay at ', slots.target, slots.unit, '. No improvement is claimed.'),
  overdue: (slots, monthYear) => join('The target of ', slots.target, slots.unit, ' was due by ', monthYear, '. No result has been recorded since.'),
  movement: (slots) =>
    join(slots.metricStart, ' ', moveVerb(slots), ' by ', slots.change, levels(slots), isOnly(slots.deadline) ? '' : join(', ', slots.deadline), phrase('afterMove', slots.grade), '.'),
  changeGiven: (slots) => join(slots.metricStart, call('IF', binary(slots.direction, '=', 1), ' fell by ', ' rose by '), slots.change, '.'),
  changePromised: (slots) =>
    join(slots.metricStart, ' ', moveVerb(slots), ' by ', slots.change, isOnly(slots.deadline) ? '' : join(', ', slots.deadline), phrase('afterMove', slots.grade), '.'),
  withReason: (reason, sentence) => join(reason, ': ', sentence),
  second: ({ people, change, baseline, target, deadline, service }) =>
    join(', and ', service === null ? 'reach ' : join('bring ', service, ' to '), change, ' more ', people, ' (', baseline, ' to ', target, ')', deadline),
  changeOnly: (slots) => join(opening(slots), verbAndMetric(slots), ending(slots), ' The levels before and after are not given.'),
  changeOnlyDelivered: (slots) =>
    join(slots.metricStart, call('IF', binary(slots.direction, '=', 1), ' fell by ', ' rose by '), slots.change, ' for ', slots.amount, '. The levels before and after are not given.'),
  delivered: (slots) =>
    join(slots.spent === null ? '' : join('For ', slots.spent, ', '), past(slots), '. The promise was ', slots.change, ' for ', slots.amount, '.'),
  withinUsual: (slots) =>
    join(slots.metricStart, ` ${was(slots, 'stands', 'stand')} at `, slots.actual, slots.unit, ', against ', slots.baseline, ' before. That is within the usual variation, so no improvement is claimed yet.'),
  tooFewReadings: (slots, readings) =>
    join(slots.metricStart, ` ${was(slots, 'stands', 'stand')} at `, slots.actual, slots.unit, ', against ', slots.baseline, ' before and a target of ', slots.target, slots.unit, '. With ', readings, ' readings, chance cannot be ruled out, so no improvement is claimed yet.'),
  short: ({ amount, direction, metric, change, target, fromNothing }) =>
    fromNothing ? join(amount, ' to take ', metric, ' to ', target) : join(amount, ' to ', phrase('moves', direction), metric, ' ', change),
  noImprovement: (metric) => join('No improvement claimed: ', metric),
  ask: (ask, period, decision) =>
    join('We ask for ', ask, isOnly(period) ? '' : join(' in ', period), '.', isOnly(decision) ? '' : join(' Decision asked: ', decision, '.')),
  serves: (objective) => join('It serves the objective: ', objective, '.'),
  paysBack: (span, definition) => join('It pays back in ', span, definition === 'discounted' ? ', discounted.' : '.'),
  notPaidBack: (years) => join('It does not pay back within ', years, '.'),
  returns: ({ presentValue, years, gain, loses, rate }) =>
    join(presentValue, ' of cost over ', years, call('IF', loses, ' loses ', ' returns '), gain, ' net, at a discount rate of ', rate, '.'),
  noReturn: (amount, presentValue) =>
    join('The cost is ', amount, ' (', presentValue, ' in present value). No return is stated, as no benefit is valued in money.'),
  cashCovers: (cash, covers) =>
    join('Cash-releasing benefits alone (', cash, ' in present value) ', call('IF', covers, 'cover the cost.', 'do not cover the cost.')),
  notCash: (amount) => join('Benefits that release no cash (', amount, ' in present value) are shown apart and not counted as cash.'),
  inReturn: (movement) => join('In return: ', movement),
  openItems: (items) => join('Still open: ', items, '.'),
  doneItems: (items) => join('Already settled: ', items, '.'),
  nothingGiven: () => operand('No integration, security or support fact is given yet.'),
  bridge: ({ clauses }) => join('It ', ...clauses.flatMap((clause, index) => [index === 0 ? '' : ' AND ', article(clause, CLAUSES[clause.clause])]), '.'),
};
