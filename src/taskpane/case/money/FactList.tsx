import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FactView } from '../../../app/pane/money/MoneySectionView';
import { FigureOrWords } from './ChipGroup';

const useStyles = makeStyles({
  list: { margin: 0 },
  fact: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '10px', padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, '&:first-child': { borderTopStyle: 'none' } },
  label: { flexGrow: 1, flexShrink: 1, flexBasis: '0', minWidth: '120px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  value: { margin: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums', textAlign: 'end', color: tokens.colorNeutralForeground1 },
  note: { margin: 0, flexBasis: '100%', fontSize: '11.5px', lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Labels, each with its figure on the same line and what is to be said of it beneath. */
export function FactList({ facts }: { readonly facts: readonly FactView[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value, note }, index) => (
        // Two lines may carry the same label.
        <div key={`${String(index)} ${label}`} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}><FigureOrWords value={value} /></dd>
          {note === '' ? null : <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
