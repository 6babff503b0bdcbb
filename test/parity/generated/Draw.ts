import type fc from 'fast-check';

/** Takes the next value of a kind; the whole book is drawn step by step from one seed. */
export type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;
