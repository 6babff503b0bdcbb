import type { CellAddress } from '../model/cellAddress';
import type { Expression } from '../model/expression/Expression';
import type { Fact } from './facts/Fact';

/** One of the readers, by the id of its definition in `LENS_TABLE`. */
export type Lens = string;

/**
 * What a sentence does in a lens: `headline` once; `short` for titles; `support` two to four, in the order the lens
 * leads with; `risk` the chief thing that may go wrong or be lost; `failure` what makes it fail; `credit` what a leader
 * may claim of one outcome; `chain` the benefit chain as one sentence.
 */
export type StatementRole = 'headline' | 'short' | 'support' | 'risk' | 'failure' | 'credit' | 'chain';

/** A number in a sentence, as it reads and as it is. */
export interface StatementFigure {
  /** Key of the fact or row that holds its value. */
  readonly key: string;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly cells: readonly CellAddress[];
}

/** A stretch of a sentence: words, or one of its figures where it stands. */
export interface StatementPart {
  readonly text: string;
  readonly figure: StatementFigure | null;
}

/** What keeps a claim from being stated, and where to type it. */
export interface MissingFact {
  readonly what: 'cost' | 'metric' | 'baseline' | 'target' | 'target date' | 'start';
  readonly sheet: string;
  readonly cell: string;
}

/** What one reader is told: a sentence with its figures, or why it is not stated. */
export interface Statement {
  readonly lens: Lens;
  readonly role: StatementRole;
  readonly text: string;
  /** The row that holds the sentence as a live formula; null for a withheld statement. */
  readonly key: string | null;
  readonly figures: readonly StatementFigure[];
  /** The sentence in its order, figures apart from words; together they are `text`. */
  readonly parts: readonly StatementPart[];
  readonly withheld: { readonly missing: readonly MissingFact[] } | null;
}

/** A named part of a sentence: one short row on the workings. */
export interface StoryRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly expression: Expression;
  readonly value: number | string;
}

/** A link of the benefit chain, in its order. */
export const CHAIN_LINKS = ['output', 'practice', 'outcome', 'benefit', 'objective'] as const;
export type ChainLinkName = (typeof CHAIN_LINKS)[number];

/** One link as it reads, or what to type so that it can. */
export interface ChainLink {
  readonly link: ChainLinkName;
  readonly text: string;
  /** The row that holds the text, live; null where the link is missing. */
  readonly key: string | null;
  readonly cells: readonly CellAddress[];
  /** Where to type what is missing; null for a link that is there. */
  readonly missing: { readonly sheet: string; readonly cell: string | null; readonly header: string } | null;
}

/** All sentences about one initiative, the facts they rest on and the rows they are made of. */
export interface Story {
  readonly facts: readonly Fact[];
  readonly rows: readonly StoryRow[];
  readonly statements: readonly Statement[];
  /** Metric that the headline speaks of; null where none is claimed. */
  readonly leadMetricId: string | null;
  /** Output, change in practice, outcome, benefit, objective. */
  readonly chain: readonly ChainLink[];
}
