import { useEffect } from 'react';

/** Where the focus goes, in this order of the page: the chosen place, or what there is to press. */
const STANDING = '[role=tab][aria-selected=true], main button, footer button';

/**
 * Gives the focus to what stands where the element that had it is taken away, as a message that was dismissed.
 * Lost to the body it would leave the pane: in Excel on the web Office.js moves it, and knows no way on from there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const note = ({ target }: Event): void => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      // Without the focus of the window the person is in the workbook, and stays there.
      if (last === null || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      last = null;
      document.querySelector<HTMLElement>(STANDING)?.focus();
    });
    document.addEventListener('focusin', note);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}
