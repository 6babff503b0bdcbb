import { useEffect, useRef, useState } from 'react';

/** Passing over a sentence is no wish to read about each of its figures. */
const LINGER = 150;

/** Which of several things is shown, and how another one comes to be. */
export interface Shown<T> {
  readonly shown: T | null;
  readonly show: (next: T) => void;
  /** Shows after a moment under the pointer. */
  readonly linger: (next: T) => void;
  readonly leave: () => void;
}

/** The shown thing, and how another one comes to be shown: at once, or after a moment under the pointer. */
export function useShown<T>(first: T | null): Shown<T> {
  const [shown, setShown] = useState(first);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const leave = (): void => { clearTimeout(waiting.current); };
  useEffect(() => leave, []);
  const show = (next: T): void => {
    leave();
    setShown(() => next);
  };
  const linger = (next: T): void => {
    leave();
    waiting.current = setTimeout(() => { setShown(() => next); }, LINGER);
  };
  return { shown, show, linger, leave };
}
