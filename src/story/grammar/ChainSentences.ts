import type { Expression } from '../../model/expression/Expression';

/** One benefit of a chain: its name and what it is worth. */
export interface ChainBenefit {
  readonly name: Expression;
  /** Present value as it reads; null where it is not valued in money. */
  readonly worth: Expression | null;
  readonly isCash: boolean;
}

/** The links of a chain as they read; null where one is missing. */
export interface ChainWords {
  readonly output: Expression;
  readonly practice: Expression | null;
  /** A whole sentence with its stop. */
  readonly outcome: Expression;
  readonly benefit: Expression | null;
  readonly objective: Expression | null;
}

/** From what is put in place to the objective it serves. */
export interface ChainSentences {
  /** `Bed days released (£2.9m in present value, cash-releasing)`. */
  readonly benefit: (benefit: ChainBenefit) => Expression;
  readonly benefits: (benefits: readonly Expression[]) => Expression;
  readonly chain: (words: ChainWords) => Expression;
}
