import { AppError } from '../../src/errors/AppError';
import { annualRate } from '../../src/money/discounting/annualRate';
import { discountFactors } from '../../src/money/discounting/discountFactors';
import { presentValue } from '../../src/money/discounting/presentValue';
import { internalRateOfReturn } from '../../src/money/irr/internalRateOfReturn';
import type { InternalRateOfReturn } from '../../src/money/irr/internalRateOfReturn';
import reference from './finance-vectors.json';

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly args: { readonly rate?: number; readonly values: readonly (number | boolean | null)[]; readonly guess?: number | string };
  readonly expected: number | string;
  readonly tolerance?: { readonly rel?: number; readonly abs?: number } | null;
  readonly check: { readonly status: string; readonly real_roots?: readonly number[] };
}

const vectors: readonly Vector[] = reference.vectors;
const of = (...names: readonly string[]): readonly Vector[] => vectors.filter((vector) => names.includes(vector.function));

/** Blank cells and truth values in a range are passed over, as a spreadsheet does. */
const flowsOf = ({ args }: Vector): readonly number[] => args.values.filter((value) => typeof value === 'number');

const nameOf = (vector: Vector): string => `${vector.id} ${vector.function} gives ${String(vector.expected)}`;

/**
 * The tolerance that the source states. Where a vector is nothing but rounding left over from zero (1e-11 beside
 * flows of 1,000), a relative tolerance on the remainder has no meaning: 1e-13 of the flows is granted instead.
 */
function allowance({ expected, tolerance }: Vector, flows: readonly number[]): number {
  const size = Math.max(...flows.map(Math.abs));
  return Math.max((tolerance?.rel ?? 0) * Math.abs(Number(expected)), tolerance?.abs ?? 0, 1e-13 * size);
}

describe('published NPV values', () => {
  const inDomain = of('NPV', 'NPV_T0').filter(({ args }) => (args.rate ?? 0) > -1);
  const belowDomain = of('NPV', 'NPV_T0').filter(({ args }) => (args.rate ?? 0) <= -1);

  it.each(inDomain.map((vector) => [nameOf(vector), vector] as const))('%s', (_, vector) => {
    const flows = flowsOf(vector);
    const timing = vector.function === 'NPV' ? 'first-column-discounted' : 'end-of-year';
    const npv = presentValue(flows, discountFactors(vector.args.rate ?? NaN, timing, flows.length));
    expect(Math.abs(npv - Number(vector.expected))).toBeLessThanOrEqual(allowance(vector, flows));
  });

  // A spreadsheet evaluates the bare powers at any rate but −1. As a price of time such a rate means nothing, so the
  // engine refuses it; the arithmetic of the present value still holds with the powers laid out here.
  it.each(belowDomain.map((vector) => [nameOf(vector), vector] as const))(
    'out of the domain of rates, arithmetic alone: %s',
    (_, vector) => {
      const rate = vector.args.rate ?? NaN;
      const flows = flowsOf(vector);
      const bare = flows.map((__, index) => (1 + rate) ** -(index + 1));
      expect(() => annualRate(rate)).toThrow(AppError);
      expect(Math.abs(presentValue(flows, bare) - Number(vector.expected))).toBeLessThanOrEqual(allowance(vector, flows));
    },
  );

  it('covers every NPV vector', () => {
    expect(inDomain).toHaveLength(23);
    expect(belowDomain).toHaveLength(3);
  });
});

function rootsOf(irr: InternalRateOfReturn): readonly number[] {
  if (irr.state === 'several') return irr.roots;
  return irr.state === 'root' ? [irr.value] : [];
}

/** How a vector is judged. Every IRR vector falls under exactly one rule, by its own data. */
type Rule = 'value-is-the-root' | 'value-is-among-the-roots' | 'no-root-exists' | 'source-refused-the-guess';

function ruleOf({ args, expected, check }: Vector): Rule {
  const roots = check.real_roots ?? [];
  if (typeof expected === 'number') return roots.length > 1 ? 'value-is-among-the-roots' : 'value-is-the-root';
  if (roots.length === 0) return 'no-root-exists';
  // The engine takes no guess, so a bad guess cannot spoil it: it must give the roots that exist.
  if (typeof args.guess === 'string' || (args.guess ?? 0) <= -1) return 'source-refused-the-guess';
  throw new Error('no rule for this vector');
}

describe('published IRR values', () => {
  it.each(of('IRR').map((vector) => [`${nameOf(vector)} [${ruleOf(vector)}]`, vector] as const))('%s', (_, vector) => {
    const flows = flowsOf(vector);
    const irr = internalRateOfReturn(flows);
    const roots = rootsOf(irr);
    const listed = vector.check.real_roots ?? [];
    expect(roots).toHaveLength(listed.length);
    // The listed roots carry 12 digits of an independent recomputation.
    listed.forEach((root, index) => expect(Math.abs((roots[index] ?? NaN) - root)).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(root))));
    if (ruleOf(vector) === 'no-root-exists') expect(irr.state).toBe('none');
    if (typeof vector.expected === 'number') {
      const expected = vector.expected;
      const nearest = Math.min(...roots.map((root) => Math.abs(root - expected)));
      const stated = Math.max((vector.tolerance?.rel ?? 0) * Math.abs(expected), vector.tolerance?.abs ?? 0);
      expect(nearest).toBeLessThanOrEqual(stated);
    }
  });

  it('applies each rule to as many vectors as there are of its kind', () => {
    const counts = new Map<Rule, number>();
    for (const vector of of('IRR')) counts.set(ruleOf(vector), (counts.get(ruleOf(vector)) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'value-is-the-root': 40,
      'value-is-among-the-roots': 5,
      'no-root-exists': 5,
      'source-refused-the-guess': 2,
    });
  });
});
