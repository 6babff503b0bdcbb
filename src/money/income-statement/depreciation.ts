import { sumOf } from '../../model/sumOf';
import { AppError } from '../../errors/AppError';

/** Something that is bought once and used for years. */
export interface Asset {
  /** What is paid for it, by year, year 0 first. */
  readonly cost: readonly number[];
  /** Years of use, above 0; part years count as such. */
  readonly life: number;
  /** What it is worth at the end of its use. */
  readonly residual: number;
}

/** What is charged for an asset. */
export interface Depreciation {
  /** Charge of each year, year 0 first. */
  readonly charges: readonly number[];
  /** Charges that fall after the last year. */
  readonly after: number;
  /** Part of the cost that is charged at all. */
  readonly share: number;
}

/**
 * Straight-line depreciation: what is paid in a year is charged in equal parts over the life, from the year after.
 *
 * Equations: share = max(0, 1 − residual ÷ Σ cost); charge_t = share × Σ_(y < t) cost_y × part(t − y) ÷ life, where
 * part(n) is 1 for n ≤ ⌊life⌋, life − ⌊life⌋ for n = ⌊life⌋ + 1, and 0 beyond. Charges within and after the years
 * together are share × Σ cost.
 * Whole currency units, charges positive. Special cases: a residual value at or above the cost gives no charge; a cost
 * of nothing gives none; money that is paid in the last year is charged after it.
 *
 * @throws AppError `argument-invalid` for a life that is not above 0.
 *
 * Source: IAS 16 Property, Plant and Equipment, paragraphs 6 (depreciable amount), 54 (residual value at or above the
 * carrying amount) and 62 (straight-line). From the year after the spending: a convention of this program.
 * @example depreciation({ cost: [100, 0, 0, 0], life: 2, residual: 20 }) // { charges: [0, 40, 40, 0], after: 0, share: 0.8 }
 * @example depreciation({ cost: [90, 0], life: 1.5, residual: 0 }) // { charges: [0, 60], after: 30, share: 1 }
 */
export function depreciation({ cost, life, residual }: Asset): Depreciation {
  if (!Number.isFinite(life) || life <= 0) throw new AppError('argument-invalid', { argument: 'life', value: life });
  const total = sumOf(cost);
  const share = total > 0 ? Math.max(0, 1 - residual / total) : 1;
  const whole = Math.floor(life);
  const charges = cost.map((_, year) => {
    const full = cost.reduce((sum, amount, paid) => (paid < year && paid >= year - whole ? sum + amount : sum), 0);
    const part = cost[year - whole - 1] ?? 0;
    return ((full + part * (life - whole)) / life) * share;
  });
  const last = cost.length - 1;
  const after = cost.reduce((sum, amount, paid) => sum + amount * Math.max(0, life - (last - paid)), 0);
  return { charges, after: (after / life) * share, share };
}
