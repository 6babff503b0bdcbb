/** A row of complex numbers, changed in place by `fourierTransform`. The length is a power of two. */
export interface ComplexRow {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** cos and sin of −2πk/n for the first half of the circle. */
export function unitCircle(size: number): ComplexRow {
  const re = new Float64Array(size / 2);
  const im = new Float64Array(size / 2);
  for (let k = 0; k < size / 2; k += 1) {
    const angle = (-2 * Math.PI * k) / size;
    re[k] = Math.cos(angle);
    im[k] = Math.sin(angle);
  }
  return { re, im };
}

function swap(row: Float64Array, a: number, b: number): void {
  const kept = row[a] ?? 0;
  row[a] = row[b] ?? 0;
  row[b] = kept;
}

function reorderByReversedBits({ re, im }: ComplexRow): void {
  let reversed = 0;
  for (let index = 1; index < re.length; index += 1) {
    let bit = re.length >> 1;
    for (; (reversed & bit) !== 0; bit >>= 1) reversed ^= bit;
    reversed ^= bit;
    if (index < reversed) {
      swap(re, index, reversed);
      swap(im, index, reversed);
    }
  }
}

/** One pass: blocks of `2 half` from pairs of transformed blocks of `half`. */
function combine({ re, im }: ComplexRow, circle: ComplexRow, half: number): void {
  const stride = re.length / (2 * half);
  for (let block = 0; block < re.length; block += 2 * half) {
    for (let k = 0; k < half; k += 1) {
      const low = block + k;
      const high = low + half;
      const cos = circle.re[k * stride] ?? 0;
      const sin = circle.im[k * stride] ?? 0;
      const highRe = re[high] ?? 0;
      const highIm = im[high] ?? 0;
      const lowRe = re[low] ?? 0;
      const lowIm = im[low] ?? 0;
      const turnedRe = highRe * cos - highIm * sin;
      const turnedIm = highRe * sin + highIm * cos;
      re[high] = lowRe - turnedRe;
      im[high] = lowIm - turnedIm;
      re[low] = lowRe + turnedRe;
      im[low] = lowIm + turnedIm;
    }
  }
}

/**
 * The discrete Fourier transform in place: X_k = Σ x_j e^{−2πi jk/n}.
 *
 * @param row length a power of two.
 * @param circle `unitCircle` of that length, laid out once for many transforms.
 *
 * Source: Cooley and Tukey, Mathematics of Computation 19 (1965); radix 2, decimation in time.
 */
export function fourierTransform(row: ComplexRow, circle: ComplexRow): void {
  reorderByReversedBits(row);
  for (let half = 1; half < row.re.length; half *= 2) combine(row, circle, half);
}
