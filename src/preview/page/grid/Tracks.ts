/** The rows or the columns of a sheet along their axis: where each begins, and which lies at a point. */
export class Tracks {
  private readonly starts: readonly number[];

  constructor(readonly sizes: readonly number[]) {
    const starts = [0];
    let sum = 0;
    for (const size of sizes) {
      sum += size;
      starts.push(sum);
    }
    this.starts = starts;
  }

  get count(): number {
    return this.sizes.length;
  }

  get total(): number {
    return this.starts.at(-1) ?? 0;
  }

  /** Where a track begins; past the last one, where the last one ends. */
  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.sizes[index] ?? 0;
  }

  /** From the beginning of one track to the end of another. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The track at a point, by halving; before the first and after the last, the nearest. */
  at(point: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= point) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
