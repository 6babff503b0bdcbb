import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MetricStatus } from '../../scorecard/metricStatus';
import { Term } from '../terms/Term';

const useStyles = makeStyles({
  status: { display: 'flex', marginTop: '2px', alignItems: 'center', columnGap: '5px', fontSize: '12px', lineHeight: '16px', whiteSpace: 'nowrap' },
  good: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A shape and a tone for each state; the word beside it says it in full. */
const LOOKS: Readonly<Record<MetricStatus, { readonly shape: string; readonly tone: 'good' | 'open' | 'bad' | 'quiet' }>> = {
  met: { shape: '✓', tone: 'good' },
  'on-track': { shape: '●', tone: 'good' },
  behind: { shape: '▲', tone: 'open' },
  missed: { shape: '✕', tone: 'bad' },
  'not-started': { shape: '○', tone: 'quiet' },
  'no-actuals': { shape: '◌', tone: 'open' },
  'not-comparable': { shape: '–', tone: 'quiet' },
};

/** Where a metric stands: a shape and a word. */
export function StatusWord({ status, text }: { readonly status: MetricStatus; readonly text: string }): ReactElement {
  const styles = useStyles();
  const { shape, tone } = LOOKS[status];
  return (
    <span className={mergeClasses(styles.status, styles[tone])}>
      <span aria-hidden="true">{shape}</span>
      <Term>{text}</Term>
    </span>
  );
}
