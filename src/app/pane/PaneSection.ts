import type { MoneySection } from './money/MoneySection';

/** Parts of a case that open and close: those of the money, and what stands beside it. */
export type PaneSection = MoneySection | 'chain' | 'agreement' | 'terms';
