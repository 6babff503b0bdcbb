import { binary, call, join, operand, type Expression } from '../../../model/expression/Expression';
import type { BridgeClause, CashSlots, CostSlots, ReturnSlots } from '../../../story/grammar/SentenceSlots';
import type { CaseSentences } from '../../../story/grammar/SentenceTable';
import { isNothing } from './promiseSentences';

const CLAUSES: Readonly<Record<BridgeClause['clause'], string>> = {
  outcomes: 'improves outcomes',
  integration: 'integrates cleanly',
  support: 'reduces the support burden',
  return: 'shows a measurable return',
};

const OPEN = 'open: ';

/** A clause that cannot change while the sheet stands is worded once. */
function openWord({ isOpen }: BridgeClause): Expression | string {
  if (isOpen.kind !== 'number') return call('IF', isOpen, OPEN, '');
  return isOpen.value === 0 ? '' : OPEN;
}

const clauseWords = (clause: BridgeClause): Expression => join(CLAUSES[clause.clause], ' (', openWord(clause), clause.because, ')');

function returns({ presentValue, years, gain, loses, rate, range }: ReturnSlots): Expression {
  const between = range === null ? '' : call('IF', range.isFresh, join('; 8 of 10 outcomes lie between ', range.low, ' and ', range.high), '');
  return join(presentValue, ' over ', years, call('IF', loses, ' loses ', ' returns '), gain, ' net, in present value at a discount rate of ', rate, between, '.');
}

/** The present value is said where it reads other than the plain sum. */
function noReturn({ total, presentValue, ask }: CostSlots): Expression {
  const discounted = call('IF', binary(total, '=', presentValue), '', join(' (', presentValue, ' in present value)'));
  const asked = ask === null ? '' : call('IF', binary(ask, '=', total), '', join('; ', ask, ' is asked for'));
  return join('The cost is ', total, discounted, asked, '. No return is stated, as no benefit is valued in money.');
}

function cashWords({ cash, hasCash, covers, other }: CashSlots): Expression {
  const covered = join('Cash-releasing benefits alone (', cash, ') ', call('IF', covers, 'cover the cost', 'do not cover the cost'));
  const first = call('IF', hasCash, covered, 'No benefit releases cash');
  return other === null ? join(first, '.') : join(first, '; ', other, ' of other benefits is shown apart and not counted as cash.');
}

/** Sentences about money, the ask and the four clauses, in English. */
export const CASE_SENTENCES: CaseSentences = {
  ask: (ask, period, decision) =>
    join('We ask for ', ask, isNothing(period) ? '' : join(' in ', period), '.', isNothing(decision) ? '' : join(' Decision asked: ', decision, '.')),
  serves: (objective) => join('It serves the objective: ', objective, '.'),
  paysBack: (span, definition) => join('It pays back in ', span, definition === 'discounted' ? ', discounted.' : '.'),
  paysBackAtOnce: 'The benefits of year 0 already cover the cost.',
  notPaidBack: (years) => join('It does not pay back within ', years, '.'),
  returns,
  noReturn,
  cash: cashWords,
  bridge: (clauses) => join('It ', ...clauses.flatMap((clause, index) => [index === 0 ? operand('') : operand(' AND '), clauseWords(clause)]), '.'),
};
