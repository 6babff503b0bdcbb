import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import type { DistributionView } from '../../../app/pane/money/MoneySectionView';

const WIDTH = 320;
const HEIGHT = 128;
const EDGE = { top: 20, right: 8, bottom: 20, left: 8 } as const;
const FLOOR = HEIGHT - EDGE.bottom;
/** Names that stand nearer to each other than this would run into one another. */
const LABEL_ROOM = 34;
/** What the amounts at both ends take. */
const END_ROOM = 64;

const useStyles = makeStyles({
  chart: { display: 'block', overflow: 'visible' },
  gain: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandForeground1 },
  // Without colours the part below zero is the empty one.
  loss: { fill: tokens.colorNeutralForeground3, stroke: tokens.colorNeutralForeground3 },
  label: { fontSize: '11px', fill: tokens.colorNeutralForeground3 },
});

/** Which names fit, taken from left to right. */
function fitting(places: readonly number[]): readonly boolean[] {
  let last = -LABEL_ROOM;
  return places.map((place) => {
    if (place - last < LABEL_ROOM) return false;
    last = place;
    return true;
  });
}

/** How likely each result is: bars over amounts, those of a loss in a tone of their own, the named amounts marked. */
export function DistributionChart({ chart }: { readonly chart: DistributionView }): ReactElement {
  const styles = useStyles();
  const { bars, marks, ends, sentence, zero } = chart;
  const [low, high] = [Math.min(...bars.map(({ from }) => from)), Math.max(...bars.map(({ to }) => to))];
  const x = scaleLinear([low, high], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear([0, Math.max(...bars.map(({ chance }) => chance))], [FLOOR, EDGE.top]);
  const shows = fitting(marks.map(({ value }) => x(value)));
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} width="100%" role="img" aria-label={sentence} className={styles.chart}>
      {bars.map(({ from, to, chance }) => (
        <rect key={from} x={x(from)} y={y(chance)} width={Math.max(1, x(to) - x(from))} height={FLOOR - y(chance)} strokeWidth="0.5" className={to <= 0 ? styles.loss : styles.gain} />
      ))}
      <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={FLOOR} y2={FLOOR} stroke={tokens.colorNeutralStrokeAccessible} strokeWidth="1" />
      <text x={EDGE.left} y={HEIGHT - 5} className={styles.label}>{ends[0]}</text>
      <text x={WIDTH - EDGE.right} y={HEIGHT - 5} textAnchor="end" className={styles.label}>{ends[1]}</text>
      {low < 0 && high > 0 ? (
        <>
          <line x1={x(0)} x2={x(0)} y1={EDGE.top - 4} y2={FLOOR + 4} stroke={tokens.colorNeutralForeground1} strokeWidth="1" />
          {x(0) > END_ROOM && x(0) < WIDTH - END_ROOM ? <text x={x(0)} y={HEIGHT - 5} textAnchor="middle" className={styles.label}>{zero}</text> : null}
        </>
      ) : null}
      {marks.map(({ value, label }, index) => (
        <g key={label}>
          <line x1={x(value)} x2={x(value)} y1={EDGE.top - 5} y2={FLOOR} stroke={tokens.colorNeutralForeground1} strokeWidth="1" strokeDasharray="3 3" />
          {shows[index] === true ? <text x={x(value)} y={EDGE.top - 9} textAnchor="middle" className={styles.label}>{label}</text> : null}
        </g>
      ))}
    </svg>
  );
}
