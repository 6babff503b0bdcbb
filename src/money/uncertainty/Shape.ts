import type { Law } from './Law';
import { lognormalLaw } from './laws/lognormalLaw';
import type { Lognormal } from './laws/lognormalLaw';
import { pertLaw } from './laws/pertLaw';
import { pointsLaw } from './laws/pointsLaw';
import type { Points } from './laws/pointsLaw';
import { triangularLaw } from './laws/triangularLaw';
import { uniformLaw } from './laws/uniformLaw';
import type { Triangle } from './Triangle';

/** A distribution as plain data; `points` stands for constants, three-point estimates and events. */
export type Shape =
  | ({ readonly kind: 'triangular' } & Triangle)
  | ({ readonly kind: 'PERT' } & Triangle)
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | ({ readonly kind: 'lognormal' } & Lognormal)
  | ({ readonly kind: 'points' } & Points);

/**
 * The shape of something certain.
 *
 * @example certainly(3) // { kind: 'points', values: [3], chances: [1] }
 */
export function certainly(value: number): Shape {
  return { kind: 'points', values: [value], chances: [1] };
}

/**
 * What a shape means: its moments, second integral and quantiles.
 *
 * @throws AppError `argument-invalid` for points whose chances are no chances.
 *
 * Source: see the law of each kind.
 * @example lawOf({ kind: 'uniform', low: 0, high: 2 }).mean // 1
 */
export function lawOf(shape: Shape): Law {
  switch (shape.kind) {
    case 'triangular':
      return triangularLaw(shape);
    case 'PERT':
      return pertLaw(shape);
    case 'uniform':
      return uniformLaw(shape);
    case 'lognormal':
      return lognormalLaw(shape);
    case 'points':
      return pointsLaw(shape);
  }
}
