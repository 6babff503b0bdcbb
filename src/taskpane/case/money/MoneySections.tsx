import { lazy, type ReactElement } from 'react';
import type { MoneySectionView } from '../../../app/pane/money/MoneySectionView';
import { FoldedSection } from '../../parts/FoldedSection';
import { SectionTitle } from '../../parts/SectionTitle';
import { usePaneWords } from '../../store/usePane';

const SectionContent = lazy(() => import('./SectionContent').then((loaded) => ({ default: loaded.SectionContent })));

/** The money behind the figures, part by part; nothing is worked out or loaded before it is opened. */
export function MoneySections({ sections }: { readonly sections: readonly MoneySectionView[] }): ReactElement | null {
  const words = usePaneWords();
  if (sections.length === 0) return null;
  return (
    <>
      <SectionTitle>{words.money}</SectionTitle>
      {sections.map((view) => <FoldedSection key={view.section} section={view.section} title={view.title} gist={view.gist} content={() => <SectionContent view={view} />} />)}
    </>
  );
}
