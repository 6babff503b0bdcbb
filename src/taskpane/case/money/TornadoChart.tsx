import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import type { TornadoBarView, TornadoView } from '../../../app/pane/money/MoneySectionView';
import { GroupedChip } from './ChipGroup';

const WIDTH = 320;
const HEIGHT = 14;
/** Room for the marks at both ends. */
const EDGE = 2;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  bar: { padding: '5px 0 4px' },
  words: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', fontSize: '12.5px', lineHeight: '19px' },
  name: { flexGrow: 1, flexShrink: 1, flexBasis: '0', minWidth: '110px', overflowWrap: 'anywhere' },
  ends: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground3 },
  drawn: { display: 'block', width: '100%', height: '14px', marginTop: '2px' },
});

/** From the low end to the high one, the part on the side of the low end filled. */
function Bar({ bar, base, x }: { readonly bar: TornadoBarView; readonly base: number; readonly x: (value: number) => number }): ReactElement {
  const [low, high, middle] = [x(bar.low.value), x(bar.high.value), x(base)];
  const left = Math.min(low, high);
  const zero = x(0);
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} preserveAspectRatio="none" aria-hidden="true" className={useStyles().drawn}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} stroke={tokens.colorNeutralStroke2} strokeWidth="1" />
      <rect x={left} y="2" width={Math.max(1, Math.abs(high - low))} height={HEIGHT - 4} fill={tokens.colorBrandBackground2} stroke={tokens.colorBrandForeground1} strokeWidth="1" vectorEffect="non-scaling-stroke" />
      <rect x={Math.min(low, middle)} y="2" width={Math.abs(low - middle)} height={HEIGHT - 4} fill={tokens.colorBrandForeground1} />
      <line x1={zero} x2={zero} y1="0" y2={HEIGHT} stroke={tokens.colorNeutralStrokeAccessible} strokeWidth="1" strokeDasharray="2 2" vectorEffect="non-scaling-stroke" />
      <line x1={middle} x2={middle} y1="0" y2={HEIGHT} stroke={tokens.colorNeutralForeground1} strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** How far each input moves the result: named and with its ends in words, drawn beneath on one scale, the widest first. */
export function TornadoChart({ chart }: { readonly chart: TornadoView }): ReactElement {
  const styles = useStyles();
  const { base, bars, to } = chart;
  const ends = [base, 0, ...bars.flatMap(({ low, high }) => [low.value, high.value])];
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [EDGE, WIDTH - EDGE]);
  return (
      <ol className={styles.list}>
        {bars.map((bar, index) => (
          // Two lines may carry the same name.
          <li key={`${String(index)} ${bar.label}`} className={styles.bar}>
            <div className={styles.words}>
              <span className={styles.name}>{bar.label}</span>
              <span className={styles.ends}>
                <GroupedChip detail={bar.low.figure} />
                {` ${to} `}
                <GroupedChip detail={bar.high.figure} />
              </span>
            </div>
            <Bar bar={bar} base={base} x={x} />
          </li>
        ))}
      </ol>
  );
}
