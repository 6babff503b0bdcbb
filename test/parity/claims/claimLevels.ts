import fc from 'fast-check';

/** Where roundings turn: halves in binary and in decimal, one digit more, the next magnitude, nothing, very much. */
const EDGES: readonly number[] = [
  0, 1, -1, 0.5, 0.05, 0.45, 0.95, 1.005, 2.5, 9.5, 9.95, 9.995, 29.4, 29.45, 29.5, 42, 99.5, 99.95, 99.995, 100, 999.5, 999.95, 1000, 1200, 9999.5, 999_500, 999_950, 1_000_000, 1e9, 0.001, 1e-6, 123_456_789.125,
];

const tenths = fc.integer({ min: 1, max: 99_999 }).map((value) => value / 10);
const hundredths = fc.integer({ min: 1, max: 99_999 }).map((value) => value / 100);

/** A level as people type it. */
export const anyLevel: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2000 }) },
  { weight: 3, arbitrary: tenths },
  { weight: 1, arbitrary: hundredths },
  { weight: 4, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 1, arbitrary: fc.integer({ min: -100, max: 100 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10_000, max: 2_000_000_000 }) },
);

/** Ratios that are said in words, those just beside them, those that round to a whole percent from either side, and none. */
const RATIOS: readonly number[] = [
  1, 0.5, 2, 3, 2 / 3, 0.75, 1.5, 0.25, 0.501, 0.499, 0.505, 0.495, 1.995, 2.004, 0.7, 0.705, 0.7049, 0.9005, 1.05, 0.9949, 0.995, 0.9951, 0.01, 1.0004, 0.0001, 10, 0,
];

/** A baseline with its target: apart by a ratio with a name, by one at an edge, or by chance. */
export const levelPair: fc.Arbitrary<readonly [baseline: number, target: number]> = anyLevel.chain((baseline) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...RATIOS).map((ratio) => baseline * ratio) },
    { weight: 1, arbitrary: fc.constantFrom(...RATIOS).map((ratio) => Math.round(baseline * ratio * 100) / 100) },
    { weight: 3, arbitrary: anyLevel },
  ).map((target) => [baseline, target] as const),
);

/** Amounts where the magnitude turns (just below a thousand, a million, a billion), at rounding edges, and any others. */
export const anyAmount: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 30_000_000 }) },
  { weight: 3, arbitrary: fc.constantFrom(1, 999, 999.5, 1000, 9995, 99_950, 99_949.99, 999_499, 999_500, 999_950, 999_999.5, 1_000_000, 1_004_999, 1_005_000, 1_253_000, 9_995_000, 99_950_000, 999_500_000, 999_999_999, 1_000_000_000, 2_345_678_901) },
  { weight: 1, arbitrary: fc.integer({ min: 100_000, max: 999_999_999 }).map((cents) => cents / 100) },
);
