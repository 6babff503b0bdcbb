import { useMemo, useRef, useState } from 'react';
import type { Draft, DraftActions } from './CellEditor';

/** A draft and what can be done to it. */
export interface DraftState {
  readonly draft: Draft | null;
  readonly begin: (draft: Draft) => void;
  readonly actions: DraftActions;
}

/** Told how a draft ended: the text to take, and the key that ended it where one did. */
export type DraftEnd = (text: string, key: { readonly key: string; readonly shift: boolean } | null) => void;

/** Holds the text that a person is typing until it is taken or dropped; it ends once, whatever ends it. */
export function useDraft(onEnd: DraftEnd, onCancel: () => void): DraftState {
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = useRef<Draft | null>(null);
  const ends = useRef({ onEnd, onCancel });
  ends.current = { onEnd, onCancel };
  const set = (next: Draft | null): void => {
    current.current = next;
    setDraft(next);
  };
  const actions = useMemo(
    (): DraftActions => ({
      change: (text) => {
        if (current.current !== null) set({ ...current.current, text });
      },
      commit: (key) => {
        const ended = current.current;
        if (ended === null) return;
        set(null);
        ends.current.onEnd(ended.text, key);
      },
      cancel: () => {
        set(null);
        ends.current.onCancel();
      },
    }),
    [],
  );
  return { draft, begin: set, actions };
}
