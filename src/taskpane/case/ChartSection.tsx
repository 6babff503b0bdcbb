import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { ChartView } from '../../app/pane/chartView';
import { QuietButton } from '../parts/QuietButton';
import { usePaneWords } from '../store/usePane';
import { Term } from '../terms/Term';

const CashFlowChart = lazy(() => import('./CashFlowChart').then((loaded) => ({ default: loaded.CashFlowChart })));

const useStyles = makeStyles({
  section: { margin: '16px 0 0' },
  title: { margin: '0 0 2px', fontSize: '12px', lineHeight: '16px', fontWeight: 400, color: tokens.colorNeutralForeground3 },
  place: { minHeight: '132px' },
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', lineHeight: '18px', fontVariantNumeric: 'tabular-nums' },
  head: { textAlign: 'end', fontWeight: 600, color: tokens.colorNeutralForeground3, padding: '4px 0 4px 8px', verticalAlign: 'bottom', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, '&:first-child': { textAlign: 'start', paddingLeft: 0 } },
  year: { textAlign: 'start', fontWeight: 400, padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'nowrap' },
  amount: { textAlign: 'end', padding: '4px 0 4px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'nowrap' },
});

function ChartTable({ table, title }: Pick<ChartView, 'table' | 'title'>): ReactElement {
  const styles = useStyles();
  return (
    // A table that is wider than the pane scrolls by itself, with the keyboard too.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>{table.heads.map((head) => <th key={head} scope="col" className={styles.head}>{head}</th>)}</tr>
        </thead>
        <tbody>
          {table.rows.map(([year = '', ...amounts]) => (
            <tr key={year}>
              <th scope="row" className={styles.year}>{year}</th>
              {amounts.map((amount, index) => <td key={table.heads[index + 1]} className={styles.amount}>{amount}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The chart of a case, and its figures as a table on demand. */
export function ChartSection({ chart }: { readonly chart: ChartView }): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  const [isTable, setTable] = useState(false);
  return (
    <div className={styles.section}>
      <h3 className={styles.title}><Term>{chart.title}</Term></h3>
      <div className={styles.place}>
        <Suspense fallback={null}>
          <CashFlowChart chart={chart} />
        </Suspense>
      </div>
      <QuietButton expanded={isTable} onClick={() => { setTable(!isTable); }}>{isTable ? words.hideTable : words.showTable}</QuietButton>
      {isTable ? <ChartTable table={chart.table} title={chart.title} /> : null}
    </div>
  );
}
