import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { PartView } from '../../../app/pane/PartView';
import { gluedParts } from '../gluedParts';
import { GroupedChip } from './ChipGroup';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  sentence: { padding: '6px 0', fontSize: '12.5px', lineHeight: '20px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'break-word', '&:first-child': { borderTopStyle: 'none' } },
  glued: { whiteSpace: 'nowrap', '& button': { whiteSpace: 'normal' } },
});

/** Sentences whose figures can be chosen, each on its own. */
export function Sentences({ sentences }: { readonly sentences: readonly (readonly PartView[])[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sentences.map((parts, place) => (
        <li key={place} className={styles.sentence}>
          {gluedParts(parts).map(({ part: { detail }, before, after, text }, index) =>
            detail === null ? (
              <Fragment key={index}>{text}</Fragment>
            ) : (
              <span key={index} className={styles.glued}>
                {before}
                <GroupedChip detail={detail} />
                {after}
              </span>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
