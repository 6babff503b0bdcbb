/** Which way the money goes; amounts are positive on both sides. */
export type MoneySide = 'cost' | 'benefit';
