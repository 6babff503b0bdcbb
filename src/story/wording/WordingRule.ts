/** Words that do not serve a reader, why, and what to write instead. The reason and the suggestion stand in the locale under the id. */
export interface WordingRule {
  /** Kebab-case, unique among all lenses. */
  readonly id: string;
  /** Finds the words in a text; without the global flag. */
  readonly terms: RegExp;
  /** Words beside which the terms are in order, such as an outcome beside an efficiency. */
  readonly unless?: RegExp;
}
