import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChainView } from '../../../app/pane/chainView';
import { CellList } from '../../parts/CellList';
import { Term } from '../../terms/Term';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: { position: 'relative', padding: '0 0 12px 18px', borderLeft: `2px solid ${tokens.colorBrandStroke1}`, marginLeft: '4px', fontSize: '12.5px', lineHeight: '18px', overflowWrap: 'anywhere', '&:last-child': { borderLeftColor: 'transparent', paddingBottom: 0 } },
  dot: { position: 'absolute', left: '-6px', top: '5px', width: '8px', height: '8px', borderRadius: '50%', border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandStroke1, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  empty: { backgroundColor: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { backgroundColor: 'Canvas' } },
  name: { display: 'block', fontSize: '11.5px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  text: { color: tokens.colorNeutralForeground1 },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** The benefit chain from top to bottom: what each link says and where from, or where to type it. */
export function ChainList({ chain }: { readonly chain: ChainView }): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {chain.links.map(({ link, name, text, isMissing, cells }) => (
        <li key={link} className={styles.link}>
          <span aria-hidden="true" className={mergeClasses(styles.dot, isMissing && styles.empty)} />
          <span className={styles.name}><Term>{name}</Term></span>
          <span className={isMissing ? styles.missing : styles.text}>{text}</span>
          <CellList cells={cells} before=" · " />
        </li>
      ))}
    </ol>
  );
}
