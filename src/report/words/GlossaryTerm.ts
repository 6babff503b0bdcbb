/** A term of the sheets in plain words, for readers without finance or IT training. */
export interface GlossaryTerm {
  /** Kebab-case, unique. */
  readonly id: string;
  readonly term: string;
  /** How it may stand in a label, a plural s aside. Capitals count where a form has any. */
  readonly forms: readonly string[];
  readonly meaning: string;
}
