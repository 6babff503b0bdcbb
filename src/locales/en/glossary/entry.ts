import type { GlossaryTerm } from '../../../report/words/GlossaryTerm';

/** Letters and digits of a term, with hyphens between. */
const slug = (term: string): string => term.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** One line of the glossary; a term that only stands as it is called has no other forms. */
export const entry = (term: string, meaning: string, ...forms: readonly string[]): GlossaryTerm => ({
  id: slug(term),
  term,
  forms: forms.length === 0 ? [term.toLowerCase()] : forms,
  meaning,
});
