/** Words of the finance sheet. */
export const FINANCE_LABELS: Readonly<Record<string, string>> = {};
