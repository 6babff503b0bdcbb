import type { WordingRule } from '../../wording/WordingRule';

/** Words that do not serve this reader. */
export const FINANCE_WORDING: readonly WordingRule[] = [];
