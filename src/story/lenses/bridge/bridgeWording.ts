import type { WordingRule } from '../../wording/WordingRule';

/** Words that do not serve this reader. */
export const BRIDGE_WORDING: readonly WordingRule[] = [];
