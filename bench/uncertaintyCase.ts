import { discountFactors } from '../src/money/discounting/discountFactors';
import { presentValue } from '../src/money/discounting/presentValue';
import { annualRate } from '../src/money/discounting/annualRate';
import { fillMix } from '../src/money/simulation/Mix';
import { multiplesOfWords } from '../src/money/simulation/multipleColumns';
import { BLOCK, pointColumns } from '../src/money/simulation/pointColumns';
import type { SamplingMethod } from '../src/money/simulation/pointColumns';
import type { SimulatedLine, SimulationInput } from '../src/money/simulation/SimulationInput';
import type { UncertainLine } from '../src/money/uncertainty/npvDistribution';
import { moneyTerm } from '../src/money/uncertainty/UncertainTerm';

const YEARS = 6;

/** One line: what it costs or brings in year 0, in each later year, and its range. */
type Row = readonly [id: string, side: SimulatedLine['side'], first: number, yearly: number, low: number, high: number];

/** An initiative of twelve lines, its costs more likely over than under, its benefits more likely under than over. */
const ROWS: readonly Row[] = [
  ['platform', 'cost', 850_000, 0, 1.5, 0.9],
  ['integration', 'cost', 350_000, 0, 1.8, 0.85],
  ['licences', 'cost', 0, 120_000, 1.2, 0.95],
  ['support', 'cost', 0, 90_000, 1.4, 0.8],
  ['training', 'cost', 140_000, 10_000, 1.7, 0.9],
  ['waiting times', 'benefit', 0, 215_000, 0.45, 1.25],
  ['staff time', 'benefit', 0, 185_000, 0.4, 1.35],
  ['old systems', 'benefit', 0, 130_000, 0.9, 1.1],
  ['fewer errors', 'benefit', 0, 75_000, 0.3, 1.8],
  ['fewer visits', 'benefit', 0, 60_000, 0.4, 1.5],
  ['paper', 'benefit', 0, 25_000, 0.7, 1.1],
  ['cyber cover', 'benefit', 0, 40_000, 0.5, 1.6],
];

/** The case of the bench, for the exact sum and for the trials; all lines triangular unless said otherwise. */
export function uncertainCase(distribution?: SimulatedLine['distribution']): { readonly input: SimulationInput; readonly lines: readonly UncertainLine[] } {
  const factors = discountFactors(annualRate(0.035), 'end-of-year', YEARS);
  const simulated = ROWS.map(([id, side, first, yearly, low, high]) => {
    const amounts = Array.from({ length: YEARS }, (_, year) => (year === 0 ? first : yearly));
    return { id, side, amounts, range: { low, base: 1, high }, distribution: distribution ?? null } satisfies SimulatedLine;
  });
  const lines = simulated.map(({ id, side, amounts, range }) => ({
    id,
    presentValue: presentValue(amounts, factors) * (side === 'cost' ? -1 : 1),
    range,
    distribution: distribution ?? null,
  }));
  return { input: { lines: simulated, events: [], factors, correlations: [], meaning: 'min-max' }, lines };
}

/** NPVs of so many trials, column by column and nothing else: what the exact sum and numpy are measured against. */
export function columnarNpv(lines: readonly UncertainLine[], trials: number, { method, seed }: { readonly method: SamplingMethod; readonly seed: number }): Float64Array {
  const terms = lines.map((line, index) => moneyTerm(line, index, 'min-max'));
  const columns = pointColumns(terms.length, method, seed);
  const draws = terms.map(({ shape, law }) => multiplesOfWords(shape, law));
  const npv = new Float64Array(Math.ceil(trials / BLOCK) * BLOCK);
  const parts = terms.map(({ scale }) => ({ column: new Float64Array(BLOCK), factor: scale }));
  for (let block = 0; block * BLOCK < npv.length; block += 1) {
    parts.forEach(({ column }, place) => {
      const points = columns[place]?.(block);
      if (points !== undefined) draws[place]?.(points, column);
    });
    fillMix(npv.subarray(block * BLOCK, (block + 1) * BLOCK), { constant: 0, parts });
  }
  return npv;
}
