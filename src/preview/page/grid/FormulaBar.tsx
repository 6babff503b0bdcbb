import { useEffect, useState, type ReactElement } from 'react';
import { draftKey, type Draft, type DraftActions } from './CellEditor';

interface FormulaBarProps {
  /** Address of the selected cell, as the name box shows it. */
  readonly address: string;
  /** What stands in the selected cell. */
  readonly typed: string;
  readonly draft: Draft | null;
  readonly onBegin: (draft: Draft) => void;
  readonly actions: DraftActions;
  /** Goes to the cell a person named; says false where the name means no cell. */
  readonly onGoTo: (address: string) => boolean;
}

function NameBox({ address, onGoTo }: Pick<FormulaBarProps, 'address' | 'onGoTo'>): ReactElement {
  const [text, setText] = useState(address);
  useEffect(() => setText(address), [address]);
  return (
    <input
      className="name-box"
      aria-label="Name box"
      value={text}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => setText(address)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        if (event.key === 'Escape' || !onGoTo(text.trim())) setText(address);
        event.currentTarget.blur();
      }}
    />
  );
}

/** The line above the grid: which cell is selected, and what really stands in it. */
export function FormulaBar(props: FormulaBarProps): ReactElement {
  const { address, typed, draft, onBegin, actions, onGoTo } = props;
  return (
    <div className="formula-bar">
      <NameBox address={address} onGoTo={onGoTo} />
      <span className="formula-mark" aria-hidden="true">fx</span>
      <input
        className="formula-field"
        aria-label="Formula bar"
        spellCheck={false}
        value={draft === null ? typed : draft.text}
        onFocus={() => {
          if (draft === null) onBegin({ text: typed, place: 'bar' });
        }}
        onChange={(event) => actions.change(event.target.value)}
        onKeyDown={(event) => draftKey(event, actions)}
        onBlur={() => actions.commit(null)}
      />
    </div>
  );
}
