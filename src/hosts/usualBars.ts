import type { BarsDescription } from '../report/description/SheetDescription';

/** How bars and columns stand where the description leaves it open. */
export const USUAL_BARS: BarsDescription = { arrangement: 'beside', gap: 60 };
