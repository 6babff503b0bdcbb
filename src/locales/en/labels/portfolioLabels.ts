/** Words of sums over initiatives and of the ledger. */
export const PORTFOLIO_LABELS: Readonly<Record<string, string>> = {};
