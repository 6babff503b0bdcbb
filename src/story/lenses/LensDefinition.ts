import type { Lens } from '../Statement';
import type { WordingRule } from '../wording/WordingRule';
import type { LensContext } from './LensContext';

/** What a lens is called; `{leaders}` and `{side}` are filled in from the vocabulary. */
export interface LensWords {
  /** Above its text: `For {leaders}`. */
  readonly title: string;
  /** On a tab: `{side}`. */
  readonly tab: string;
}

/** One reader: who it is, what it is told, and which words do not serve it. Registered by one line in `LENS_TABLE`. */
export interface LensDefinition {
  readonly id: Lens;
  /** Its place on the case sheet: a column among the readers, or the band beneath them that all share. */
  readonly place: 'column' | 'band';
  readonly words: Readonly<Record<'en', LensWords>>;
  /** States the sentences of this reader. */
  readonly tell: (context: LensContext) => void;
  /** Words that do not serve this reader, in what we write and in what people type for it. */
  readonly wording: readonly WordingRule[];
}
