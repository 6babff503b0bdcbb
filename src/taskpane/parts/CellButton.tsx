import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellView } from '../../app/pane/cellViews';
import { usePaneActions, usePaneWords } from '../store/usePane';

const useStyles = makeStyles({
  cell: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    padding: '2px 3px',
    margin: '-2px -3px',
    minHeight: '24px',
    minWidth: '24px',
    textAlign: 'start',
    borderRadius: '4px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    '&:focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorBrandForeground1 },
  },
});

/** A cell or range that is selected in the workbook when it is chosen. */
export function CellButton({ cell, label }: { readonly cell: CellView; readonly label?: string }): ReactElement {
  const styles = useStyles();
  const { showCell } = usePaneActions();
  const words = usePaneWords();
  const way = words.showCell(cell.reference);
  return (
    <button type="button" className={styles.cell} title={way} aria-label={label === undefined ? way : `${label}: ${way}`} onClick={() => void showCell(cell)}>
      {label ?? cell.label}
    </button>
  );
}
