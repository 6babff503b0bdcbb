import type { ReactElement } from 'react';
import { useUnseen } from '../parts/useUnseen';
import { usePane } from '../store/usePane';

/** Tells a screen reader what happened, without moving its place. */
export function Announcer(): ReactElement {
  const { text, count } = usePane((state) => state.announcement);
  return (
    <div className={useUnseen()} role="status" aria-live="polite">
      <span key={count}>{text}</span>
    </div>
  );
}
