import fc from 'fast-check';
import { costBridge, type BridgePart } from '../../../src/money/affordability/costBridge';
import type { CostLine } from '../../../src/model/Casebook';
import type { CaseLine } from '../../../src/money/case/CaseLine';
import { caseRow, cashRowsArbitrary, costLine } from './cashCase';

const servers = costLine('servers', { type: 'capital' });
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function bridgeOf(rows: readonly CaseLine<CostLine>[], given: { readonly risks?: readonly number[]; readonly baseline?: readonly number[]; readonly vatInValue?: boolean } = {}): readonly BridgePart[] {
  const count = rows[0]?.amounts.length ?? 2;
  const none = Array.from({ length: count }, () => 0);
  return costBridge({
    money: {
      count,
      costLines: rows,
      taxLines: rows.filter(({ kind }) => kind === 'vat'),
      riskCosts: given.risks ?? none,
      sums: { baseline: { costs: given.baseline ?? none } },
      time: { factors: none.map((_, year) => 0.5 ** year) },
    },
    vatInValue: given.vatInValue ?? true,
  });
}

describe('costBridge', () => {
  it('goes from what was typed to total costs, step by step', () => {
    const rows = [caseRow(servers, [100, 0]), caseRow(servers, [40, 0], 'optimism-bias'), caseRow(servers, [-10, 0], 'mitigation'), caseRow(servers, [0, -20], 'residual')];
    const found = bridgeOf(rows, { risks: [0, 6], baseline: [8, 8] });
    expect(found.map(({ step, amounts }) => [step, sum(amounts)])).toEqual([
      ['capital', 100], ['optimism-bias', 40], ['mitigation', -10], ['residual', -20], ['risks', 6], ['baseline', -16],
    ]);
    expect(found.map(({ presentValue }) => presentValue)).toEqual([100, 40, -10, -10, 3, -12]);
  });

  it('shows VAT that is a transfer without counting it', () => {
    const found = bridgeOf([caseRow(servers, [100, 0]), caseRow(servers, [20, 0], 'vat')], { vatInValue: false });
    expect(found.map(({ step, counts }) => [step, counts])).toEqual([['capital', true], ['vat', false]]);
  });

  it('leaves out steps that nobody takes', () => {
    expect(bridgeOf([caseRow(costLine('other'), [1, 2])]).map(({ step }) => step)).toEqual(['unstated']);
  });

  it('adds up to all rows of the case', () => {
    fc.assert(
      fc.property(cashRowsArbitrary, (rows) => {
        const total = sum(bridgeOf(rows).map(({ amounts }) => sum(amounts)));
        const expected = sum(rows.map(({ amounts }) => sum(amounts)));
        return Math.abs(total - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
      }),
    );
  });
});
