import { COST_HEADS, HEAD_WORDINGS, type CostHead } from './costHeads';

/** Lower case, plain letters and digits, words parted and enclosed by single spaces. */
function folded(text: string): string {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}

/** A wording as it stands in folded text: whole words, any ending where a star allows one. */
function pattern(wording: string): string {
  return wording
    .split(' ')
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[^ ]*` : word))
    .join(' ');
}

interface Recogniser {
  readonly head: CostHead;
  readonly speaks: RegExp;
  readonly unlike: RegExp;
  readonly alone: readonly string[];
}

const wordingsIn = (wordings: readonly string[], flags: string): RegExp => new RegExp(` (?:${wordings.map(pattern).join('|')})(?= )`, flags);

const RECOGNISERS: readonly Recogniser[] = COST_HEADS.map((head) => {
  const { speaks, unlike, alone = [] } = HEAD_WORDINGS[head];
  return { head, speaks: wordingsIn(speaks, 'u'), unlike: wordingsIn(unlike, 'gu'), alone };
});

/** False friends can only take a finding away, so they are looked for where there is one. */
function isSpokenOf({ speaks, unlike, alone }: Recogniser, words: string): boolean {
  if (alone.includes(words.trim())) return true;
  // A mark in its place keeps the words on either side from joining to a wording that nobody wrote.
  return speaks.test(words) && speaks.test(words.replace(unlike, ' |'));
}

/**
 * The heads of cost that a text speaks of, in their order.
 *
 * Case, accents and punctuation do not matter; false friends are taken out first, so that they neither count nor hide
 * what stands beside them.
 *
 * @example spokenHeads('Training & support') // ['training', 'support']
 * @example spokenHeads('Decision support module') // []
 */
export function spokenHeads(text: string): readonly CostHead[] {
  const words = folded(text);
  return RECOGNISERS.flatMap((recogniser) => (isSpokenOf(recogniser, words) ? [recogniser.head] : []));
}
