/** Words of the sensitivity sheet. */
export const SENSITIVITY_LABELS: Readonly<Record<string, string>> = {};
