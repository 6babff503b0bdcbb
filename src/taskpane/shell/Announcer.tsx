import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../store/usePane';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Tells a screen reader what happened, without moving its place. */
export function Announcer(): ReactElement {
  const { text, count } = usePane((state) => state.announcement);
  return (
    <div className={useStyles().hidden} role="status" aria-live="polite">
      <span key={count}>{text}</span>
    </div>
  );
}
