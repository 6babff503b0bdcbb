import type { GlossaryTerm } from '../../report/words/GlossaryTerm';
import type { AgreementView } from './agreementView';
import type { CaseView, LensView } from './caseView';
import type { PaneContext } from './PaneContext';
import type { StandingList } from './standingLists';

/** A word with what it means. */
export type TermView = Pick<GlossaryTerm, 'term' | 'meaning'>;

/** The words that a reader may ask about: those of the sheets, looked up when somebody asks. */
export interface TermsView {
  readonly title: string;
  /** Those that a label is made of; none for most labels. */
  readonly of: (label: string) => readonly TermView[];
  /** Those that stand on the page of the case, and in their meanings, in the order of the alphabet. */
  readonly ofCase: () => readonly TermView[];
}

const lensTexts = ({ title, headline, supports, risks, credits, clauses }: LensView): readonly string[] => [
  title,
  ...[...(headline === null ? [] : [headline]), ...supports, ...risks, ...credits].map(({ text }) => text),
  ...clauses.flatMap(({ name, because }) => [name, because]),
];

const listTexts = ({ title, standings, remark }: StandingList): readonly string[] => [title, remark, ...standings.flatMap(({ text, state, ask }) => [text, state, ask])];

const agreementTexts = ({ title, verdict, warnings, packs, concerns, prompts, commitments, gifts }: AgreementView): readonly string[] => [
  title,
  verdict,
  ...warnings.map(({ text }) => text),
  ...[...packs, concerns, commitments, gifts].flatMap(listTexts),
  ...prompts.flatMap(({ name, act, ask }) => [name, act, ask]),
];

/** What stands on the page of a case, folded parts by their titles. */
function pageTexts({ lenses, figures, chart, money, chain, agreement, questions }: CaseView): readonly string[] {
  return [
    ...lenses.flatMap(lensTexts),
    ...figures.flatMap(({ name, note }) => [name, note]),
    ...(chart === null ? [] : [chart.title]),
    ...money.besides,
    ...money.sections.flatMap(({ title, gist }) => [title, gist]),
    ...(chain === null ? [] : [chain.title, ...chain.links.flatMap(({ name, text }) => [name, text])]),
    ...(agreement === null ? [] : agreementTexts(agreement)),
    ...questions.map(({ text }) => text),
  ];
}

/** The glossary for the pane. */
export function termsView({ glossary, details }: PaneContext, view: CaseView): TermsView {
  return { title: details.agreement.termsTitle, of: glossary.termsOf, ofCase: () => glossary.termsIn(pageTexts(view)) };
}
