import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureDetail } from '../../app/pane/figureDetail';
import { usePaneActions } from '../store/usePane';

const useStyles = makeStyles({
  chip: {
    appearance: 'none',
    font: 'inherit',
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: '1px solid transparent',
    borderRadius: '7px',
    padding: '0 4px',
    margin: '0 -1px',
    cursor: 'pointer',
    display: 'inline',
    boxDecorationBreak: 'clone',
    '&:hover': { borderTopColor: tokens.colorBrandForeground1, borderRightColor: tokens.colorBrandForeground1, borderBottomColor: tokens.colorBrandForeground1, borderLeftColor: tokens.colorBrandForeground1 },
    '&:focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorBrandForeground1, outlineOffset: '1px' },
    '@media (forced-colors: active)': { borderTopColor: 'ButtonText', borderRightColor: 'ButtonText', borderBottomColor: 'ButtonText', borderLeftColor: 'ButtonText' },
  },
  shown: {
    borderTopColor: tokens.colorBrandForeground1,
    borderRightColor: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandForeground1,
    borderLeftColor: tokens.colorBrandForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorBrandForeground1}`,
    '@media (forced-colors: active)': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: 'Highlight' },
  },
});

interface FigureChipProps {
  readonly detail: FigureDetail;
  /** Id of the words that describe it to a screen reader. */
  readonly describedBy: string;
  readonly isShown: boolean;
  readonly onShow: () => void;
  /** The pointer stands over it; `onLeave` when it no longer does. */
  readonly onLinger: () => void;
  readonly onLeave: () => void;
}

/** A figure in a sentence: chosen, it selects its cells; met by pointer or keyboard, it says how it came about. */
export function FigureChip({ detail, describedBy, isShown, onShow, onLinger, onLeave }: FigureChipProps): ReactElement {
  const styles = useStyles();
  const { showCell } = usePaneActions();
  const choose = (): void => {
    onShow();
    const [first] = detail.cells;
    if (first !== undefined) void showCell(first);
  };
  return (
    <button type="button" className={mergeClasses(styles.chip, isShown && styles.shown)} aria-describedby={describedBy} onClick={choose} onFocus={onShow} onMouseEnter={onLinger} onMouseLeave={onLeave}>
      {detail.text}
    </button>
  );
}
