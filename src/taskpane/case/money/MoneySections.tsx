import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, type ReactElement } from 'react';
import type { MoneySectionView } from '../../../app/pane/money/MoneySectionView';
import { SectionTitle } from '../../parts/SectionTitle';
import { usePane, usePaneActions, usePaneWords } from '../../store/usePane';

const SectionContent = lazy(() => import('./SectionContent').then((loaded) => ({ default: loaded.SectionContent })));

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  toggle: {
    appearance: 'none',
    display: 'flex',
    alignItems: 'baseline',
    width: '100%',
    padding: '9px 0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    '&:hover': { color: tokens.colorBrandForegroundLink },
    '&:focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorBrandForeground1, borderRadius: '4px' },
  },
  mark: { flexShrink: 0, width: '16px', color: tokens.colorNeutralForeground3, '&::before': { content: '"›"', display: 'inline-block' } },
  open: { '&::before': { transform: 'rotate(90deg)' } },
  name: { flexGrow: 1, minWidth: 0 },
  gist: { flexShrink: 1, minWidth: 0, paddingLeft: '10px', textAlign: 'end', fontSize: '12px', fontWeight: 400, color: tokens.colorNeutralForeground3 },
  content: { padding: '0 0 12px 16px' },
});

/** One part of the money: its title opens it, and says meanwhile what it comes to. */
function Section({ view }: { readonly view: MoneySectionView }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { toggle } = usePaneActions();
  const isOpen = usePane(({ opened }) => opened.includes(view.section));
  return (
    <div className={styles.section}>
      <h4 className={styles.title}>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={id} onClick={() => { toggle(view.section); }}>
          <span aria-hidden="true" className={mergeClasses(styles.mark, isOpen && styles.open)} />
          <span className={styles.name}>{view.title}</span>
          {view.gist === '' ? null : <span className={styles.gist}>{view.gist}</span>}
        </button>
      </h4>
      <div id={id} className={mergeClasses(isOpen && styles.content)}>
        {isOpen ? (
          <Suspense fallback={null}>
            <SectionContent view={view} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}

/** The money behind the figures, part by part; nothing is worked out or loaded before it is opened. */
export function MoneySections({ sections }: { readonly sections: readonly MoneySectionView[] }): ReactElement | null {
  const words = usePaneWords();
  if (sections.length === 0) return null;
  return (
    <>
      <SectionTitle>{words.money}</SectionTitle>
      {sections.map((view) => <Section key={view.section} view={view} />)}
    </>
  );
}
