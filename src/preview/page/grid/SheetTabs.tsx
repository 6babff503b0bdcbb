import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { SheetTab } from '../view/Book';

interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly active: string;
  readonly onChoose: (name: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The sheets of the workbook, below the grid; a coloured tab shows its colour. */
export function SheetTabs({ tabs, active, onChoose }: SheetTabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]');
    // Some places without a screen have no scrolling.
    if (tab !== null && tab !== undefined && 'scrollIntoView' in tab) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, tabs.length]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const next = tabs[tabs.findIndex(({ name }) => name === active) + step];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label="Sheets" ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, color }) => (
        <button
          key={name}
          type="button"
          role="tab"
          className="sheet-tab"
          aria-selected={name === active}
          tabIndex={name === active ? 0 : -1}
          onClick={(event) => {
            // After a click the keyboard is free for the grid to take; after a key it stays on the tabs.
            if (event.detail > 0) event.currentTarget.blur();
            onChoose(name);
          }}
        >
          {name}
          {color === null ? null : <span className="sheet-tab-color" style={{ backgroundColor: color }} />}
        </button>
      ))}
    </div>
  );
}
