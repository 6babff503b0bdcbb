import type { SumDistribution } from '../uncertainty/SumDistribution';
import type { PaybackSpread, Spread } from './SimulationResult';

/** Parts of equal width that the values are put into; only parts that a percentile falls into are ever sorted. */
const PARTS = 4096;

/** Values put into parts of equal width between the least and the largest finite one; Infinity into a last part. */
interface Partition {
  readonly values: Float64Array;
  /** Where each part begins; one more for the end. */
  readonly starts: Int32Array;
  readonly partOf: (value: number) => number;
}

/** Counts of the parts, summed up: where each of them begins. */
function startsOf(partsOfValues: Uint16Array): Int32Array {
  const starts = new Int32Array(PARTS + 2);
  for (let index = 0; index < partsOfValues.length; index += 1) {
    const next = (partsOfValues[index] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let part = 1; part < starts.length; part += 1) starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
  return starts;
}

function finiteEnds(values: Float64Array): readonly [number, number] {
  let [least, largest] = [Infinity, -Infinity];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value < least) least = value;
    if (value > largest && value < Infinity) largest = value;
  }
  return [least, largest];
}

function partitionOf(values: Float64Array): Partition {
  const [least, largest] = finiteEnds(values);
  const steepest = PARTS / (largest - least);
  // Values too close to be told apart share one part.
  const scale = Number.isFinite(steepest) ? steepest : 0;
  const partOf = (value: number): number => (value === Infinity ? PARTS : Math.max(0, Math.min(PARTS - 1, Math.floor((value - least) * scale))));
  const own = new Uint16Array(values.length);
  for (let index = 0; index < values.length; index += 1) own[index] = partOf(values[index] ?? 0);
  const starts = startsOf(own);
  const next = starts.slice();
  const placed = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const part = own[index] ?? 0;
    const place = next[part] ?? 0;
    placed[place] = values[index] ?? 0;
    next[part] = place + 1;
  }
  return { values: placed, starts, partOf };
}

/** The values of a figure in all trials as a distribution; Infinity stands for never. */
export class SampleDistribution implements SumDistribution {
  private readonly parts: Partition;
  private readonly isSorted = new Uint8Array(PARTS + 1);

  constructor(private readonly trials: Float64Array) {
    this.parts = partitionOf(trials);
  }

  /**
   * The value below which a chance lies: between the two trials nearest to it, straight.
   *
   * Equation: at place p n − ½ of the sorted trials, counted from 0.
   * Source: Hazen (1914); number 5 of Hyndman and Fan, The American Statistician 50 (1996).
   */
  quantile(chance: number): number {
    const last = this.trials.length - 1;
    const place = Math.max(0, Math.min(last, chance * this.trials.length - 0.5));
    const rank = Math.floor(place);
    const below = this.ranked(rank);
    const above = this.ranked(Math.min(last, rank + 1));
    return place === rank || above === below ? below : below + (place - rank) * (above - below);
  }

  /** The share of trials with this value or less. */
  chanceUpTo(value: number): number {
    const { values, starts, partOf } = this.parts;
    const part = partOf(value);
    let count = starts[part] ?? 0;
    for (let index = count; index < (starts[part + 1] ?? 0); index += 1) if ((values[index] ?? Infinity) <= value) count += 1;
    return count / this.trials.length;
  }

  /** Percentiles, mean and standard deviation over all trials. */
  spread(): Spread {
    let sum = 0;
    for (let index = 0; index < this.trials.length; index += 1) sum += this.trials[index] ?? 0;
    const mean = sum / this.trials.length;
    let squares = 0;
    for (let index = 0; index < this.trials.length; index += 1) squares += ((this.trials[index] ?? 0) - mean) ** 2;
    return { mean, standardDeviation: Math.sqrt(squares / this.trials.length), p10: this.quantile(0.1), p50: this.quantile(0.5), p90: this.quantile(0.9) };
  }

  /** Percentiles of years, of which Infinity stands for never. */
  paybackSpread(): PaybackSpread {
    const years = (chance: number): number | null => {
      const found = this.quantile(chance);
      return Number.isFinite(found) ? found : null;
    };
    return { p10: years(0.1), p50: years(0.5), p90: years(0.9), chanceNotPaidBack: 1 - this.chanceUpTo(Number.MAX_VALUE) };
  }

  /** The value of a rank, counted from 0; sorts its part when it is first asked for. */
  private ranked(rank: number): number {
    const { values, starts } = this.parts;
    let low = 0;
    let high = PARTS;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle + 1] ?? Infinity) > rank) high = middle;
      else low = middle + 1;
    }
    if (this.isSorted[low] === 0) {
      values.subarray(starts[low], starts[low + 1]).sort();
      this.isSorted[low] = 1;
    }
    return values[rank] ?? NaN;
  }
}
