import { createContext, useContext, useId, type ReactElement, type ReactNode } from 'react';
import type { FigureDetail } from '../../../app/pane/figureDetail';
import { describeDetail } from '../describeDetail';
import { DetailCard } from '../DetailCard';
import { FigureChip } from '../FigureChip';
import { useShown, type Shown } from '../useShown';

/** A chip by its id, with what it tells. */
interface ShownChip {
  readonly id: string;
  readonly detail: FigureDetail;
}

const GroupContext = createContext<Shown<ShownChip> | null>(null);

/** Figures that share one card. It stands beneath them all, so that none of them moves when another is chosen. */
export function ChipGroup({ children }: { readonly children: ReactNode }): ReactElement {
  const group = useShown<ShownChip>(null);
  return (
    <GroupContext.Provider value={group}>
      {children}
      {group.shown === null ? null : <DetailCard detail={group.shown.detail} />}
    </GroupContext.Provider>
  );
}

/** A figure of a group: chosen, it selects its cells; met, it says how it came about. */
export function GroupedChip({ detail }: { readonly detail: FigureDetail }): ReactElement {
  const group = useContext(GroupContext);
  const id = useId();
  const own = { id, detail };
  return (
    <>
      <FigureChip
        detail={detail}
        describedBy={id}
        isShown={group?.shown?.id === id}
        onShow={() => { group?.show(own); }}
        onLinger={() => { group?.linger(own); }}
        onLeave={() => { group?.leave(); }}
      />
      <span id={id} hidden>{describeDetail(detail)}</span>
    </>
  );
}

/** A figure as a chip, or words. */
export function FigureOrWords({ value }: { readonly value: FigureDetail | string }): ReactElement {
  return typeof value === 'string' ? <>{value}</> : <GroupedChip detail={value} />;
}
