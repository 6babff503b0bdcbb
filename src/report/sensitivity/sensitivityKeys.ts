/** Keys under which the sheet keeps what its checks compare. */
export const SENSITIVITY_KEYS = { base: 'sensitivity.npvBase', low: 'sensitivity.npvLow', lows: 'sensitivity.npvLows' } as const;
