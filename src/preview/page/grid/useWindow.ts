import { useEffect, useState, type RefObject } from 'react';

/** The part of a scrolling element that is seen. */
export interface SeenWindow {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const FIRST: SeenWindow = { top: 0, left: 0, width: 900, height: 700 };

function windowOf(element: HTMLElement): SeenWindow {
  const { scrollTop, scrollLeft, clientWidth, clientHeight } = element;
  // Without a screen an element has no size; the first guess serves there.
  if (clientHeight === 0) return { ...FIRST, top: scrollTop, left: scrollLeft };
  return { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight };
}

/** Follows what of an element is seen while it scrolls and changes its size. */
export function useWindow(ref: RefObject<HTMLElement | null>): SeenWindow {
  const [seen, setSeen] = useState(FIRST);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const look = (): void => setSeen(windowOf(element));
    look();
    element.addEventListener('scroll', look, { passive: true });
    const watcher = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    watcher?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      watcher?.disconnect();
    };
  }, [ref]);
  return seen;
}
