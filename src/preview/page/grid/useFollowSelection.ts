import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { HEAD_HEIGHT } from './ColumnHeads';
import { ROW_HEAD_WIDTH } from './GridRow';
import type { SheetLayout } from './layRow';
import type { CellPlace } from './MergeIndex';
import { scrollToArea } from './scrollToShow';

/** Keeps the selected cell in sight, and the keyboard on it. */
export function useFollowSelection(viewport: RefObject<HTMLDivElement | null>, layout: SheetLayout, state: { readonly selected: CellPlace; readonly isTyping: boolean }): void {
  const { selected, isTyping } = state;
  const { row, column } = selected;
  const { name, frozen } = layout.sheet;
  useLayoutEffect(() => {
    const element = viewport.current;
    if (element === null) return;
    const to = scrollToArea(layout, layout.merges.areaOf({ row, column }), {
      rows: { scroll: element.scrollTop, length: element.clientHeight - HEAD_HEIGHT, frozen: frozen.rows },
      columns: { scroll: element.scrollLeft, length: element.clientWidth - ROW_HEAD_WIDTH, frozen: frozen.columns },
    });
    element.scrollTop = to.top;
    element.scrollLeft = to.left;
    // The layout is left out: a changed cell elsewhere is no reason to scroll. Beginning to type is one.
  }, [name, row, column, isTyping]);
  useEffect(() => {
    // Whoever else has the keyboard (the pane, the name box, a tab) keeps it.
    const free = document.activeElement === document.body || viewport.current?.contains(document.activeElement) === true;
    if (isTyping || !free) return;
    viewport.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus({ preventScroll: true });
  }, [name, row, column, isTyping, viewport]);
}
