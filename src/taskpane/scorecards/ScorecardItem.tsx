import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LevelView, ScorecardRowView, ScorecardView } from '../../app/pane/scorecardViews';
import { CellButton } from '../parts/CellButton';
import { usePaneWords } from '../store/usePane';
import { StatusWord } from './StatusWord';

const useStyles = makeStyles({
  item: { padding: '12px 0 11px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: '13.5px', lineHeight: '19px', fontWeight: 600, color: tokens.colorNeutralForeground1 },
  unit: { fontWeight: 400, color: tokens.colorNeutralForeground3, fontSize: '12px' },
  levels: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: '8px', margin: '6px 0 5px' },
  level: { display: 'flex', flexDirection: 'column' },
  label: { fontSize: '11.5px', lineHeight: '15px', color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  reason: { margin: 0, fontSize: '12.5px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  unstated: { color: tokens.colorPaletteDarkOrangeForeground1 },
  matters: { margin: '2px 0 0', fontSize: '11.5px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

function Level({ label, level, period }: { readonly label: string; readonly level: LevelView | null; readonly period?: string }): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <div className={styles.level}>
      <dt className={styles.label}>{period === undefined || period === '' ? label : `${label}, ${period}`}</dt>
      <dd className={styles.value}>{level === null ? words.none : level.cell === null ? level.text : <CellButton cell={level.cell} label={level.text} />}</dd>
    </div>
  );
}

/** One metric on a scorecard: where it stood, should be and is; its state; why it matters to this leader. */
export function ScorecardItem({ row, heads }: { readonly row: ScorecardRowView; readonly heads: ScorecardView['heads'] }): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  const { name, unit, status, statusText, baseline, latest, latestPeriod, target, reason, reasonStated, matters } = row;
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>
        {name}
        {unit === '' ? null : <span className={styles.unit}>{`, ${unit}`}</span>}
      </h3>
      <StatusWord status={status} text={statusText} />
      <dl className={styles.levels}>
        <Level label={heads.baseline} level={baseline} />
        <Level label={heads.latest} level={latest} period={latestPeriod} />
        <Level label={heads.target} level={target} />
      </dl>
      <p className={mergeClasses(styles.reason, !reasonStated && styles.unstated)}>{reason}</p>
      <p className={styles.matters}>{words.matters(matters)}</p>
    </li>
  );
}
