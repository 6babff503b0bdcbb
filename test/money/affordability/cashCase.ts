import fc from 'fast-check';
import type { CostLine } from '../../../src/model/Casebook';
import type { CostType, Prices } from '../../../src/model/choices';
import type { Origin, Sourced } from '../../../src/model/origin';
import type { AffordabilityInput } from '../../../src/money/affordability/affordability';
import type { CaseLine, CaseLineKind } from '../../../src/money/case/CaseLine';

const TYPED: Origin = { kind: 'default', reason: 'test' };

export const given = <T>(value: T): Sourced<T> => ({ value, origin: TYPED });

/** What a test says of a cost line. */
export interface LineSketch {
  readonly type?: CostType;
  readonly life?: number;
  readonly source?: string;
}

export function costLine(id: string, { type, life, source }: LineSketch = {}): CostLine {
  const place = { sheet: 'Costs', row: 1, columns: {}, first: { sheet: 'Costs', row: 1, column: 0 } };
  const record = {
    ...(type === undefined ? {} : { type: given(type) }),
    ...(life === undefined ? {} : { life: given(life) }),
    ...(source === undefined ? {} : { fundingSource: given(source) }),
  };
  return { id, label: given(id), record, place, years: [] };
}

export function caseRow(line: CostLine, amounts: readonly number[], kind: CaseLineKind = 'typed'): CaseLine<CostLine> {
  const key = kind === 'typed' ? `cost.${line.id}` : `cost.${line.id}.${kind}`;
  return { key, kind, side: 'cost', line, amounts };
}

/** What a test says of a case. */
export interface CashSketch {
  readonly rows: readonly CaseLine<CostLine>[];
  readonly count: number;
  readonly baseline?: readonly CaseLine<CostLine>[];
  readonly benefits?: readonly number[];
  readonly expected?: readonly number[];
  readonly inflation?: number;
  readonly prices?: Prices;
  readonly source?: string;
}

export function cashInput({ rows, count, baseline = [], benefits, expected, inflation, prices = 'real', source }: CashSketch): AffordabilityInput {
  const none = Array.from({ length: count }, () => 0);
  const taxes = (lines: readonly CaseLine<CostLine>[]): readonly CaseLine<CostLine>[] => lines.filter(({ kind }) => kind === 'vat');
  return {
    initiative: { record: source === undefined ? {} : { fundingSource: given(source) } },
    money: {
      count,
      costLines: rows,
      taxLines: taxes(rows),
      riskCosts: expected ?? none,
      baseline: { costs: baseline, benefits: [], taxes: taxes(baseline) },
      cash: { flow: { benefits: benefits ?? none } },
      time: { priceIndex: inflation === undefined ? null : none.map((_, year) => (1 + inflation) ** year) },
    },
    setup: { prices: given(prices) },
  };
}

const KINDS = ['typed', 'optimism-bias', 'mitigation', 'vat', 'residual'] as const;

/** Cost rows of several lines, kinds, types and sources, over six years. */
export const cashRowsArbitrary: fc.Arbitrary<readonly CaseLine<CostLine>[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      type: fc.constantFrom('capital', 'revenue', undefined),
      source: fc.constantFrom('Capital programme', ' capital programme', 'Charity', '', undefined),
      amounts: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 6, maxLength: 6 }),
    })
    .map(({ kind, type, source, amounts }) => ({ kind, amounts, line: costLine('line', { ...(type === undefined ? {} : { type }), ...(source === undefined ? {} : { source }) }) }))
    .map(({ kind, amounts, line }) => caseRow(line, kind === 'mitigation' || kind === 'residual' ? amounts.map((amount) => 0 - amount) : amounts, kind)),
  { maxLength: 8 },
);
