import type { GlossaryTerm } from './GlossaryTerm';

/** Looks for terms of a glossary in texts. */
export interface GlossaryFinder {
  /** The terms that a label is made of, each stretch of it read as the longest term that it can be. */
  readonly termsOf: (label: string) => readonly GlossaryTerm[];
  /** Terms that stand in any of the texts, and those that their meanings use, in the order of the glossary. */
  readonly termsIn: (texts: readonly string[]) => readonly GlossaryTerm[];
  /** A text without the terms that stand in it. */
  readonly without: (text: string) => string;
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A form as a whole word, in the plural too; capitals count where it has any. */
const patternOf = (form: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}(?:s|es)?(?![\\p{L}\\p{N}])`, /\p{Lu}/u.test(form) ? 'gu' : 'giu');

/**
 * Finds the terms of a glossary.
 *
 * @example glossaryFinder([{ id: 'net', term: 'Net', forms: ['net'], meaning: '' }]).termsOf('Net, cash only').length // 1
 * @example glossaryFinder([{ id: 'net', term: 'Net', forms: ['net'], meaning: '' }]).termsOf('Network') // []
 */
export function glossaryFinder(glossary: readonly GlossaryTerm[]): GlossaryFinder {
  const known = glossary.flatMap((term) => term.forms.map((form) => ({ term, form: form.toLowerCase(), pattern: patternOf(form) }))).sort((left, right) => right.form.length - left.form.length);
  const among = (text: string): ReadonlySet<GlossaryTerm> => {
    // Looking for the letters alone is many times as fast, and most terms stand in few texts.
    const lower = text.toLowerCase();
    return new Set(known.flatMap(({ term, form, pattern }) => (lower.includes(form) && text.search(pattern) >= 0 ? [term] : [])));
  };
  const blank = (text: string, pattern: RegExp): string => text.replace(pattern, ' ');
  return {
    termsOf: (label) => {
      let rest = label;
      const found = known.filter(({ pattern }) => {
        const before = rest;
        rest = blank(rest, pattern);
        return rest !== before;
      });
      return [...new Set(found.map(({ term }) => term))].sort((left, right) => glossary.indexOf(left) - glossary.indexOf(right));
    },
    termsIn: (texts) => {
      let found = among([...new Set(texts)].join('\n'));
      for (let before = -1; before < found.size; ) {
        before = found.size;
        found = new Set([...found, ...among([...found].map(({ meaning }) => meaning).join('\n'))]);
      }
      return glossary.filter((term) => found.has(term));
    },
    without: (text) => known.reduce((rest, { pattern }) => blank(rest, pattern), text),
  };
}
