import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../model/Problem';
import { usePaneWords } from '../store/usePane';

const useStyles = makeStyles({
  mark: { width: '14px', height: '14px', flexShrink: 0, marginTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** Each severity has a shape of its own, so that none depends on its colour. */
const SHAPES: Readonly<Record<Severity, ReactElement>> = {
  error: (
    <>
      <path d="M4.4 1h5.2L13 4.4v5.2L9.6 13H4.4L1 9.6V4.4z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M5 5l4 4M9 5l-4 4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
  warning: (
    <>
      <path d="M7 1.3L13.1 12.5H.9z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M7 5.3v3.4M7 10.7v.1" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
  info: (
    <>
      <circle cx="7" cy="7" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M7 6.6v3.2M7 4.2v.1" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
};

/** How grave a problem is: a shape, with its word for those who do not see it unless that stands beside it. */
export function SeverityMark({ severity, silent }: { readonly severity: Severity; readonly silent: boolean }): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  const said = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words.severity[severity] };
  return (
    <svg className={mergeClasses(styles.mark, styles[severity])} viewBox="0 0 14 14" {...said}>
      {SHAPES[severity]}
    </svg>
  );
}
