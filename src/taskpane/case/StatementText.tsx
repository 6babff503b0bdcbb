import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useId, type ReactElement } from 'react';
import type { StatementView } from '../../app/pane/caseView';
import type { PartView } from '../../app/pane/PartView';
import { CellButton } from '../parts/CellButton';
import { usePaneWords } from '../store/usePane';
import { describeDetail } from './describeDetail';
import { DetailCard } from './DetailCard';
import { FigureChip } from './FigureChip';
import { gluedParts } from './gluedParts';
import { useShown } from './useShown';

const useStyles = makeStyles({
  sentence: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: 'break-word' },
  headline: { fontSize: '16.5px', lineHeight: '26px', fontWeight: 600, letterSpacing: '-0.005em' },
  support: { fontSize: '13.5px', lineHeight: '21px', marginTop: '12px' },
  glued: { whiteSpace: 'nowrap', '& button': { whiteSpace: 'normal' } },
  withheld: { color: tokens.colorNeutralForeground2, fontWeight: 400, fontSize: '14px', lineHeight: '21px' },
  missing: { display: 'block', marginTop: '4px', fontSize: '12.5px', fontWeight: 400, color: tokens.colorNeutralForeground3 },
});

interface StatementTextProps {
  readonly statement: StatementView;
  readonly look: 'headline' | 'support';
}

/** Which part of a headline is explained before anybody asks: its change, else its first figure. */
function firstShown(parts: readonly PartView[]): number | null {
  const byFormula = parts.findIndex(({ detail }) => detail?.meaning.includes('÷') ?? false);
  const first = byFormula >= 0 ? byFormula : parts.findIndex(({ detail }) => detail !== null);
  return first < 0 ? null : first;
}

/** Cells to fill before a claim can be stated. */
function MissingCells({ statement }: { readonly statement: StatementView }): ReactElement | null {
  const words = usePaneWords();
  const styles = useStyles();
  if (statement.missing === null) return null;
  return (
    <span className={styles.missing}>
      {`${words.fillIn}: `}
      {statement.missing.map((cell, index) => (
        <Fragment key={cell.reference}>
          {index === 0 ? null : ', '}
          <CellButton cell={cell} />
        </Fragment>
      ))}
    </span>
  );
}

/** What a screen reader is told of each figure; it stands beside the sentence, so that this stays one. */
function FigureDescriptions({ id, parts }: { readonly id: string; readonly parts: readonly PartView[] }): ReactElement {
  return (
    <div hidden>
      {parts.map(({ detail }, index) => (detail === null ? null : <span key={index} id={`${id}-${String(index)}`}>{describeDetail(detail)}</span>))}
    </div>
  );
}

/** A sentence whose figures can be chosen; beneath it how the shown one came about. */
export function StatementText({ statement, look }: StatementTextProps): ReactElement {
  const styles = useStyles();
  const { parts, missing } = statement;
  const id = useId();
  const { shown, show, linger, leave } = useShown(look === 'headline' ? firstShown(parts) : null);
  const Sentence = look === 'headline' ? 'h2' : 'p';
  const detail = shown === null ? null : (parts[shown]?.detail ?? null);
  return (
    <div>
      <Sentence className={mergeClasses(styles.sentence, styles[look], missing !== null && styles.withheld)}>
        {gluedParts(parts).map(({ part, before, after, text }, index) =>
          part.detail === null ? (
            // Parts of one sentence keep their places.
            <Fragment key={index}>{text}</Fragment>
          ) : (
            <span key={index} className={styles.glued}>
              {before}
              <FigureChip
                detail={part.detail}
                describedBy={`${id}-${String(index)}`}
                isShown={index === shown}
                onShow={() => { show(index); }}
                onLinger={() => { linger(index); }}
                onLeave={leave}
              />
              {after}
            </span>
          ),
        )}
      </Sentence>
      <FigureDescriptions id={id} parts={parts} />
      <MissingCells statement={statement} />
      {detail === null ? null : <DetailCard detail={detail} />}
    </div>
  );
}
