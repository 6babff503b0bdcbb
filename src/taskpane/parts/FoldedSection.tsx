import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useId, type ReactElement, type ReactNode } from 'react';
import type { PaneSection } from '../../app/pane/PaneSection';
import { usePane, usePaneActions } from '../store/usePane';

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

interface FoldedSectionProps {
  readonly section: PaneSection;
  readonly title: string;
  /** What the part comes to; empty where one line cannot say it. */
  readonly gist: string;
  /** Made, and loaded, when the part is opened. */
  readonly content: () => ReactNode;
}

/** A part of a case: its title opens it, and says meanwhile what it comes to. */
export function FoldedSection({ section, title, gist, content }: FoldedSectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { toggle } = usePaneActions();
  const isOpen = usePane(({ opened }) => opened.includes(section));
  return (
    <div className={styles.section}>
      <h4 className={styles.title}>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={id} onClick={() => { toggle(section); }}>
          <span aria-hidden="true" className={mergeClasses(styles.mark, isOpen && styles.open)} />
          <span className={styles.name}>{title}</span>
          {gist === '' ? null : <span className={styles.gist}>{gist}</span>}
        </button>
      </h4>
      <div id={id} className={mergeClasses(isOpen && styles.content)}>
        {isOpen ? <Suspense fallback={null}>{content()}</Suspense> : null}
      </div>
    </div>
  );
}
