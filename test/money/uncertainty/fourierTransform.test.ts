import { fourierTransform, unitCircle } from '../../../src/money/uncertainty/fourierTransform';

describe('fourierTransform', () => {
  it.each([1, 2, 4, 32])('equals the defining sum for %p values', (size) => {
    const re = Float64Array.from({ length: size }, (_, j) => Math.sin(j * j + 1));
    const im = Float64Array.from({ length: size }, (_, j) => Math.cos(3 * j));
    const row = { re: re.slice(), im: im.slice() };
    fourierTransform(row, unitCircle(size));
    for (let k = 0; k < size; k += 1) {
      let sumRe = 0;
      let sumIm = 0;
      for (let j = 0; j < size; j += 1) {
        const angle = (-2 * Math.PI * j * k) / size;
        sumRe += (re[j] ?? 0) * Math.cos(angle) - (im[j] ?? 0) * Math.sin(angle);
        sumIm += (re[j] ?? 0) * Math.sin(angle) + (im[j] ?? 0) * Math.cos(angle);
      }
      expect(row.re[k]).toBeCloseTo(sumRe, 11);
      expect(row.im[k]).toBeCloseTo(sumIm, 11);
    }
  });
});
