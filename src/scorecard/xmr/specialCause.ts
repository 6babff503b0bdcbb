import type { XmrLimits } from './xmrLimits';

/** The four rules, in the order in which they label a point. */
export const XMR_RULES = ['outside-limit', 'trend', 'two-of-three', 'shift'] as const;
export type XmrRule = (typeof XMR_RULES)[number];

/** `high`: above the mean, or rising for a trend; `low`: below, or falling. */
export type XmrSide = 'high' | 'low';

/** One rule that marks one point. */
export interface XmrSignal {
  readonly rule: XmrRule;
  readonly side: XmrSide;
}

/** Points in a row on one side of the mean, and points in a row all rising or falling. */
const RUN_LENGTH = 7;
/** Sums of decimals differ from the decimals in the last digits: nearer than this share is "on the line". */
const ON_LINE = 1e-9;

const SIDES: readonly XmrSide[] = ['high', 'low'];

function isBeyond(value: number, line: number, side: XmrSide): boolean {
  const distance = side === 'high' ? value - line : line - value;
  return distance > ON_LINE * Math.max(Math.abs(value), Math.abs(line));
}

/** For each place, whether it lies in a run of at least `length` places that all hold. */
function inRunOf(holds: readonly boolean[], length: number): readonly boolean[] {
  const marked = holds.map(() => false);
  let start = 0;
  holds.forEach((held, index) => {
    if (!held) start = index + 1;
    else if (index - start + 1 >= length) marked.fill(true, start, index + 1);
  });
  return marked;
}

/** Rule 2: seven or more consecutive points on one side; a point on the mean breaks the run. */
const shifts = (values: readonly number[], limits: XmrLimits, side: XmrSide): readonly boolean[] =>
  inRunOf(values.map((value) => isBeyond(value, limits.centre, side)), RUN_LENGTH);

/** Rule 3: seven consecutive points are six steps in one direction; all seven are marked. */
function trends(values: readonly number[], side: XmrSide): readonly boolean[] {
  const steps = values.slice(1).map((value, index) => isBeyond(value, values[index] ?? value, side));
  const marked = inRunOf(steps, RUN_LENGTH - 1);
  return values.map((_, index) => marked[index] === true || marked[index - 1] === true);
}

/** Rule 4: three points on one side of the mean, at least two beyond two sigma; only those two are marked. */
function twosOfThree(values: readonly number[], limits: XmrLimits, side: XmrSide): readonly boolean[] {
  const line = side === 'high' ? limits.upperTwoSigma : limits.lowerTwoSigma;
  const far = values.map((value) => isBeyond(value, line, side));
  const near = values.map((value) => isBeyond(value, limits.centre, side));
  const holds = (first: number): boolean => {
    const places = [first, first + 1, first + 2];
    return places.every((place) => near[place] === true) && places.filter((place) => far[place] === true).length >= 2;
  };
  return values.map((_, index) => far[index] === true && [index - 2, index - 1, index].some(holds));
}

/**
 * The special-cause signals of each point of one segment, in the order in which rules label points.
 *
 * outside-limit: beyond a limit (a point on it is not). shift: seven or more in a row on one side of the mean.
 * trend: seven in a row all rising or all falling. two-of-three: two of three neighbours beyond two sigma on the
 * side on which all three lie; points beyond the limit count, the third point is not marked.
 * An empty list means common cause.
 *
 * Source: NHS England, Making Data Count, rules as of the end of 2023.
 *
 * @example specialCauses([1, 9], { centre: 1, averageMovingRange: 1, upper: 4, lower: -2, upperTwoSigma: 3, lowerTwoSigma: -1 }) // [[], [{ rule: 'outside-limit', side: 'high' }]]
 */
export function specialCauses(values: readonly number[], limits: XmrLimits): readonly (readonly XmrSignal[])[] {
  const marks = SIDES.map((side) => ({
    side,
    'outside-limit': values.map((value) => isBeyond(value, side === 'high' ? limits.upper : limits.lower, side)),
    trend: trends(values, side),
    'two-of-three': twosOfThree(values, limits, side),
    shift: shifts(values, limits, side),
  }));
  return values.map((_, index) =>
    XMR_RULES.flatMap((rule) => marks.filter((mark) => mark[rule][index] === true).map(({ side }) => ({ rule, side }))),
  );
}
