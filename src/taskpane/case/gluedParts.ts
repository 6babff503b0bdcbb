import type { PartView } from '../../app/pane/PartView';

/** A part of a sentence as it is drawn: a figure keeps the marks that touch it on its line. */
export interface GluedPart {
  readonly part: PartView;
  /** `(` in front of a figure. */
  readonly before: string;
  /** `).` behind a figure. */
  readonly after: string;
  /** What is left of words once their marks went to the figures beside them. */
  readonly text: string;
}

const OPENING = /[^\s\p{L}\p{N}]+$/u;
const CLOSING = /^[^\s\p{L}\p{N}]+/u;

interface SplitWords {
  readonly closing: string;
  readonly middle: string;
  readonly opening: string;
}

/** Words taken apart: marks that touch the figure before them, the rest, marks that touch the figure behind them. */
function split(parts: readonly PartView[], index: number): SplitWords {
  const part = parts[index];
  if (part === undefined || part.detail !== null) return { closing: '', middle: '', opening: '' };
  const closing = index === 0 ? '' : (CLOSING.exec(part.text)?.[0] ?? '');
  const rest = part.text.slice(closing.length);
  const opening = index === parts.length - 1 ? '' : (OPENING.exec(rest)?.[0] ?? '');
  return { closing, middle: rest.slice(0, rest.length - opening.length), opening };
}

/** The parts of a sentence with the marks around each figure held to it, so that no line ends with a bare bracket. */
export function gluedParts(parts: readonly PartView[]): readonly GluedPart[] {
  return parts.map((part, index) => {
    if (part.detail === null) return { part, before: '', after: '', text: split(parts, index).middle };
    return { part, before: split(parts, index - 1).opening, after: split(parts, index + 1).closing, text: part.text };
  });
}
