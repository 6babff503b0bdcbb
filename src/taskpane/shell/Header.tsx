import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PLACES, type Place } from '../../app/pane/PaneWords';
import type { PaneReading } from '../../app/pane/readPane';
import { Tabs, type TabChoice } from '../parts/Tabs';
import { useUnseen } from '../parts/useUnseen';
import { usePane, usePaneActions, usePaneWords } from '../store/usePane';

/** Id of the panel that shows the chosen place. */
export const PLACE_PANEL = 'casebridge-place';

const useStyles = makeStyles({
  header: { position: 'sticky', '@media (max-height: 420px)': { position: 'static' }, top: 0, zIndex: 2, padding: '6px 15px 0', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Office puts a menu of its own into the top right corner.
  bare: { height: '12px' },
  first: { minHeight: '32px', paddingRight: '34px', display: 'flex', alignItems: 'center' },
  select: { flexGrow: 1, minWidth: 0, marginLeft: '-5px', '& select': { fontWeight: 600, fontSize: '14px', paddingLeft: '4px', textOverflow: 'ellipsis', color: tokens.colorNeutralForeground1 } },
  badge: {
    display: 'inline-block',
    marginLeft: '6px',
    padding: '0 6px',
    borderRadius: '9px',
    fontSize: '11px',
    lineHeight: '17px',
    fontWeight: 600,
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid' },
  },
});

function InitiativeChoice({ initiatives, chosen }: { readonly initiatives: readonly { readonly id: string; readonly name: string }[]; readonly chosen: string }): ReactElement {
  const styles = useStyles();
  const words = usePaneWords();
  const { choose } = usePaneActions();
  return (
    <Select className={styles.select} appearance="filled-lighter" size="small" aria-label={words.initiative} value={chosen} onChange={(_, { value }) => void choose(value)}>
      {initiatives.map(({ id, name }) => <option key={id} value={id}>{`${name} (${id})`}</option>)}
    </Select>
  );
}

/** Problems to settle, as a number that is read as words. */
function Badge({ count }: { readonly count: number }): ReactElement | null {
  const styles = useStyles();
  const words = usePaneWords();
  return count === 0 ? null : <span className={styles.badge} aria-label={words.toSettle(count)}>{count}</span>;
}

function toSettle(reading: PaneReading | null): number {
  if (reading?.state !== 'ready') return 0;
  const { error, warning } = reading.review.counts;
  return error + warning;
}

/** Which initiative, and which of the three places. */
export function Header(): ReactElement {
  const styles = useStyles();
  const unseen = useUnseen();
  const words = usePaneWords();
  const { goTo } = usePaneActions();
  const reading = usePane((state) => state.reading);
  const view = usePane((state) => state.view);
  const place = usePane((state) => state.place);
  const places: readonly TabChoice<Place>[] = PLACES.map((key) => ({ key, label: words.place[key], extra: key === 'review' ? <Badge count={toSettle(reading)} /> : null }));
  const isReady = reading?.state === 'ready' && view !== null;
  // Excel's own title bar above the pane says the name already.
  const name = <h1 className={unseen}>{words.product}</h1>;
  if (!isReady) return <header className={styles.bare}>{name}</header>;
  return (
    <header className={styles.header}>
      {name}
      <div className={styles.first}><InitiativeChoice initiatives={reading.initiatives} chosen={view.caseView.id} /></div>
      <Tabs label={words.places} look="line" panel={PLACE_PANEL} choices={places} chosen={place} onChoose={goTo} />
    </header>
  );
}
