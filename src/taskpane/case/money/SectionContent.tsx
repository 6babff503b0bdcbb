import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { MoneyBlock, MoneySectionView } from '../../../app/pane/money/MoneySectionView';
import { Term } from '../../terms/Term';
import { ChipGroup } from './ChipGroup';
import { DistributionChart } from './DistributionChart';
import { FactList } from './FactList';
import { FigureTable } from './FigureTable';
import { SamplingStatus } from './SamplingStatus';
import { Sentences } from './Sentences';
import { TornadoChart } from './TornadoChart';
import { useSampled } from './useSampled';

const useStyles = makeStyles({
  block: { marginTop: '12px', fontSize: '12.5px', lineHeight: '19px', '&:first-child': { marginTop: 0 } },
  title: { margin: '0 0 2px', fontSize: '12px', lineHeight: '16px', fontWeight: 600, color: tokens.colorNeutralForeground3 },
  remark: { margin: 0, fontSize: '12px', lineHeight: '17px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

function BlockTitle({ title }: { readonly title: string | null }): ReactElement | null {
  const styles = useStyles();
  return title === null ? null : <h5 className={styles.title}><Term>{title}</Term></h5>;
}

/** One piece of a part, drawn as its kind is. */
function Block({ block }: { readonly block: MoneyBlock }): ReactElement {
  const styles = useStyles();
  switch (block.kind) {
    case 'facts':
      return <><BlockTitle title={block.title} /><FactList facts={block.facts} /></>;
    case 'table':
      return <><BlockTitle title={block.table.title} /><FigureTable table={block.table} /></>;
    case 'words':
      return <><BlockTitle title={block.title} /><Sentences sentences={block.sentences} /></>;
    case 'remark':
      return <p className={styles.remark}>{block.text}</p>;
    case 'distribution':
      return <><BlockTitle title={block.chart.title} /><DistributionChart chart={block.chart} /></>;
    case 'tornado':
      return <><BlockTitle title={block.chart.title} /><TornadoChart chart={block.chart} /></>;
    case 'sampling':
      return <SamplingStatus ask={block.ask} />;
  }
}

/** What a part of the money holds. Each piece has a card of its own for its figures. */
export function SectionContent({ view }: { readonly view: MoneySectionView }): ReactElement {
  const styles = useStyles();
  const sampled = useSampled(view.ask);
  const blocks = useMemo(() => view.blocks(sampled), [view, sampled]);
  return (
    <>
      {blocks.map((block, index) => (
        // Pieces of one part keep their places.
        <div key={`${String(index)} ${block.kind}`} className={styles.block}>
          <ChipGroup><Block block={block} /></ChipGroup>
        </div>
      ))}
    </>
  );
}
