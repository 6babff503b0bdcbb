import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorBrandForegroundLink,
    padding: '3px 4px',
    margin: '0 -4px',
    minHeight: '24px',
    borderRadius: '4px',
    cursor: 'pointer',
    textAlign: 'start',
    '&:hover': { textDecorationLine: 'underline' },
    '&:focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorBrandForeground1 },
  },
});

interface QuietButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Whether what it opens stands open; absent where it opens nothing. */
  readonly expanded?: boolean;
}

/** A button that looks like a link. */
export function QuietButton({ children, onClick, expanded }: QuietButtonProps): ReactElement {
  return (
    <button type="button" className={useStyles().button} onClick={onClick} aria-expanded={expanded}>
      {children}
    </button>
  );
}
