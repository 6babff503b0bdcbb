/** The parts of the money, in the order in which a reader asks for them. */
export const MONEY_SECTIONS = ['classes', 'sure', 'change', 'options', 'pay', 'lines'] as const;
export type MoneySection = (typeof MONEY_SECTIONS)[number];
