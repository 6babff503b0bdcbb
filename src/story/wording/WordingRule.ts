/**
 * Words that do not serve a reader. Why they do not, and what to write instead, stand in the locale under the id.
 *
 * A wording is plain words parted by spaces, which stand for hyphens and dashes too. `a|b` is either word, a star any ending;
 * `IT` is found in capitals only, any other word in any case. `{side}` is one of the two sides or somebody of it,
 * `{money}` an amount.
 */
export interface WordingRule {
  /** Kebab-case, unique among all rules. */
  readonly id: string;
  /** Wordings that are found. */
  readonly terms: readonly string[];
  /** False friends: taken out of the text before it is searched, so that they neither count nor hide what stands beside them. */
  readonly unlike?: readonly string[];
  /** Wordings beside which the terms are in order, wherever in the text they stand: an outcome beside an efficiency. */
  readonly unless?: readonly string[];
  /** Figures that are found by how they look. */
  readonly figures?: RegExp;
}
