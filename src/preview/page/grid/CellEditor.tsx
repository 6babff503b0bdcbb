import { useEffect, useRef, type CSSProperties, type KeyboardEvent, type ReactElement } from 'react';

/** What a person is typing, and into which field. */
export interface Draft {
  readonly text: string;
  readonly place: 'cell' | 'bar';
}

/** What the person's keys do to a draft. */
export interface DraftActions {
  readonly change: (text: string) => void;
  /** Takes the text as typed and moves on by the key that ended it. */
  readonly commit: (key: { readonly key: string; readonly shift: boolean } | null) => void;
  readonly cancel: () => void;
}

/** Enter and Tab take the text, Escape drops it; all other keys belong to the field. */
export function draftKey(event: KeyboardEvent<HTMLInputElement>, actions: DraftActions): void {
  event.stopPropagation();
  if (event.key === 'Enter' || event.key === 'Tab') actions.commit({ key: event.key, shift: event.shiftKey });
  else if (event.key === 'Escape') actions.cancel();
  else return;
  event.preventDefault();
  // The keyboard is free for the grid to take.
  event.currentTarget.blur();
}

/** The field over a cell while it is typed into. */
export function CellEditor(props: { readonly text: string; readonly label: string; readonly style: CSSProperties; readonly actions: DraftActions }): ReactElement {
  const { text, label, style, actions } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  return (
    <input
      ref={field}
      className="cell-editor"
      aria-label={label}
      style={style}
      value={text}
      onChange={(event) => actions.change(event.target.value)}
      onKeyDown={(event) => draftKey(event, actions)}
      onBlur={() => actions.commit(null)}
    />
  );
}
