import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';

/** One of several views. */
export interface TabChoice<K extends string> {
  readonly key: K;
  readonly label: string;
  /** Behind the label, e.g. a count. */
  readonly extra?: ReactNode;
}

interface TabsProps<K extends string> {
  readonly label: string;
  readonly choices: readonly TabChoice<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
  /** Id of the panel that shows the chosen view. */
  readonly panel: string;
  readonly look: 'line' | 'segments';
}

const useStyles = makeStyles({
  list: { display: 'flex', minWidth: 0 },
  line: { columnGap: '18px', flexWrap: 'wrap' },
  segments: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: '8px', padding: '2px', flexWrap: 'wrap' },
  tab: {
    appearance: 'none',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { color: tokens.colorNeutralForeground1 },
    '&:focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorBrandForeground1, outlineOffset: '-2px', borderRadius: '6px' },
  },
  lineTab: { padding: '8px 0 9px', fontSize: '13px', lineHeight: '18px', borderBottom: '2px solid transparent', '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
  lineChosen: { color: tokens.colorNeutralForeground1, fontWeight: 600, borderBottomColor: tokens.colorBrandForeground1, '@media (forced-colors: active)': { borderBottomColor: 'Highlight' } },
  segment: { flexGrow: 1, padding: '5px 4px', fontSize: '12px', lineHeight: '18px', borderRadius: '6px', border: '1px solid transparent', whiteSpace: 'nowrap', '@media (forced-colors: active)': { borderTopColor: 'Canvas', borderRightColor: 'Canvas', borderBottomColor: 'Canvas', borderLeftColor: 'Canvas' } },
  segmentChosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: tokens.shadow2,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight', borderRightColor: 'Highlight', borderBottomColor: 'Highlight', borderLeftColor: 'Highlight' },
  },
});

/** Where a key leads from the chosen place; null for keys that lead nowhere. */
function placeAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Views of one thing, one of them shown: arrows move between them, tab leaves them. */
export function Tabs<K extends string>({ label, choices, chosen, onChoose, panel, look }: TabsProps<K>): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = placeAfter(event.key, choices.findIndex(({ key }) => key === chosen), choices.length);
    const choice = next === null ? undefined : choices[next];
    if (choice === undefined || next === null) return;
    event.preventDefault();
    onChoose(choice.key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  const [tab, tabChosen] = look === 'line' ? [styles.lineTab, styles.lineChosen] : [styles.segment, styles.segmentChosen];
  return (
    <div ref={list} role="tablist" aria-label={label} className={mergeClasses(styles.list, look === 'line' ? styles.line : styles.segments)} onKeyDown={move}>
      {choices.map(({ key, label: words, extra }) => (
        <button
          key={key}
          type="button"
          role="tab"
          aria-selected={key === chosen}
          aria-controls={panel}
          tabIndex={key === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab, key === chosen && tabChosen)}
          onClick={() => { onChoose(key); }}
        >
          {words}
          {extra}
        </button>
      ))}
    </div>
  );
}
