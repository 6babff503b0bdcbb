import type { MetricKind } from '../choices';

/** The words of a vocabulary in one language, in British spelling. */
export interface VocabularyWords {
  /** On a tab: `Clinical`. */
  readonly side: string;
  /** The same beside a noun: `clinical` champion. */
  readonly adjective: string;
  /** One of the second leaders: `clinical leader`. */
  readonly leader: string;
  /** All of them: `clinical leaders`. */
  readonly leaders: string;
  /** One of those who are served: `patient`. */
  readonly person: string;
  /** All of them: `patients`. */
  readonly people: string;
  /** Title of the second scorecard, and the name of its sheet. */
  readonly scorecard: string;
  /** Heads the reasons on that scorecard. */
  readonly why: string;
  /** Heads the same reasons in the sheet of metrics. */
  readonly whyHeader: string;
  /** Said of a metric that matters to this side alone: `clinical only`. */
  readonly only: string;
  /** What this side gains from each kind of metric: offered where no cell gives a reason. */
  readonly reasons: Readonly<Record<MetricKind, string>>;
  /** Labels of the sheets that read otherwise under this vocabulary, by their key. */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * What the second leader, and the people served, are called. A pack is a folder with its words and one line in
 * `VOCABULARY_PACKS`; codes and JSON keys stay `clinical` whatever the pack.
 */
export interface VocabularyPack {
  /** As it is typed beside `Vocabulary` in the Setup table. */
  readonly id: string;
  /** Other words by which sheets name this side, folded: as a choice, and in headers such as `Business lead`. */
  readonly synonyms: readonly string[];
  readonly words: Readonly<Record<'en', VocabularyWords>>;
}
