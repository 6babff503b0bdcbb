import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';

const EDGE = 8;
const WIDEST = 280;

interface Tip {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly place: CSSProperties;
  readonly anchor: RefObject<HTMLSpanElement>;
  readonly card: RefObject<HTMLSpanElement>;
}

/** Where a card of that height stands: beneath its word, above where there is no room, always within the pane. */
function placeOf(word: DOMRect, height: number): CSSProperties {
  const { innerWidth, innerHeight } = window;
  const width = Math.min(WIDEST, innerWidth - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(word.left, innerWidth - width - EDGE));
  const fits = word.bottom + height + EDGE <= innerHeight || word.top < height + EDGE;
  return { width, left, top: fits ? word.bottom : word.top - height };
}

/** A card beside a word: it keeps within the pane, and goes on Escape and on a touch elsewhere. */
export function useTip(): Tip {
  const anchor = useRef<HTMLSpanElement>(null);
  const card = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});
  const close = (): void => { setOpen(false); };
  const settle = (): void => {
    // A label that wraps is taller than the line around it, and its card may not stand on it.
    const word = anchor.current?.firstElementChild?.getBoundingClientRect();
    if (word !== undefined) setPlace(placeOf(word, card.current?.offsetHeight ?? 0));
  };
  useLayoutEffect(() => {
    if (isOpen) settle();
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const turned = (event: Event): void => {
      if (event.target instanceof Node && anchor.current?.contains(event.target) === false) close();
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Further out Office.js would take it for leaving the pane.
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', turned);
    document.addEventListener('keydown', pressed);
    // A word that gets the focus may be scrolled into sight: its card goes with it.
    window.addEventListener('scroll', settle, { passive: true, capture: true });
    return () => {
      document.removeEventListener('pointerdown', turned);
      document.removeEventListener('keydown', pressed);
      window.removeEventListener('scroll', settle, { capture: true });
    };
  }, [isOpen]);
  return { isOpen, open: () => { setOpen(true); }, close, place, anchor, card };
}
