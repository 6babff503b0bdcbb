import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureView } from '../../app/pane/caseView';
import { usePaneWords } from '../store/usePane';
import { Term } from '../terms/Term';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '1px',
    margin: '14px 0 0',
    backgroundColor: tokens.colorNeutralStroke2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '8px',
    overflow: 'hidden',
  },
  tile: { display: 'flex', flexDirection: 'column', padding: '9px 11px 10px', backgroundColor: tokens.colorNeutralBackground1, minWidth: 0, '@media (forced-colors: active)': { border: '1px solid' } },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  name: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  text: { margin: 0, fontSize: '16px', lineHeight: '23px', fontWeight: 600, letterSpacing: '-0.01em', color: tokens.colorNeutralForeground1 },
  note: { margin: 0, fontSize: '11.5px', lineHeight: '15px', color: tokens.colorNeutralForeground3, overflowWrap: 'break-word' },
});

/** The five figures of a case, each with its convention beneath. */
export function FigureTiles({ figures }: { readonly figures: readonly FigureView[] }): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <dl className={styles.tiles} aria-label={words.figures}>
      {figures.map(({ figure, name, text, note }, index) => (
        <div key={figure} className={mergeClasses(styles.tile, index === 0 && styles.wide)}>
          <dt className={styles.name}><Term>{name}</Term></dt>
          <dd className={styles.text}>{text}</dd>
          {note === '' ? null : <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
