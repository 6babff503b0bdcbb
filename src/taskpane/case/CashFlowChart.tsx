import { tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { ChartPoint, ChartView } from '../../app/pane/chartView';

const WIDTH = 320;
const HEIGHT = 132;
const EDGE = { top: 16, right: 6, bottom: 22, left: 6 } as const;

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (amount: number) => number;
}

function scalesOf(points: readonly ChartPoint[]): Scales {
  const amounts = [0, ...points.flatMap(({ total, range }) => (range === null ? [total] : [total, range.low, range.high]))];
  return {
    x: scaleLinear([0, points.length - 1], [EDGE.left, WIDTH - EDGE.right]),
    y: scaleLinear([Math.min(...amounts), Math.max(...amounts)], [HEIGHT - EDGE.bottom, EDGE.top]),
  };
}

function Band({ points, scales }: { readonly points: readonly ChartPoint[]; readonly scales: Scales }): ReactElement | null {
  if (points.some(({ range }) => range === null)) return null;
  const path = area<ChartPoint>((_, year) => scales.x(year), ({ range }) => scales.y(range?.low ?? 0), ({ range }) => scales.y(range?.high ?? 0))([...points]);
  return path === null ? null : <path d={path} fill={tokens.colorBrandBackground2} />;
}

/** The running total by year, with a line at zero and the range where there is one. */
export function CashFlowChart({ chart }: { readonly chart: ChartView }): ReactElement {
  const { points, sentence } = chart;
  const scales = scalesOf(points);
  const path = line<ChartPoint>((_, year) => scales.x(year), ({ total }) => scales.y(total))([...points]) ?? '';
  const [first, last] = [points[0], points.at(-1)];
  const zero = scales.y(0);
  const label = { fontSize: 11, fill: tokens.colorNeutralForeground3 } as const;
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} width="100%" role="img" aria-label={sentence} style={{ display: 'block', overflow: 'visible' }}>
      <Band points={points} scales={scales} />
      <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={zero} y2={zero} stroke={tokens.colorNeutralStrokeAccessible} strokeWidth="1" />
      <text x={EDGE.left} y={zero - 4} {...label}>0</text>
      <path d={path} fill="none" stroke={tokens.colorBrandForeground1} strokeWidth="2.25" strokeLinejoin="round" strokeLinecap="round" />
      {last === undefined ? null : <circle cx={scales.x(points.length - 1)} cy={scales.y(last.total)} r="3" fill={tokens.colorBrandForeground1} />}
      <text x={EDGE.left} y={HEIGHT - 5} {...label}>{first?.period}</text>
      <text x={WIDTH - EDGE.right} y={HEIGHT - 5} textAnchor="end" {...label}>{last?.period}</text>
    </svg>
  );
}
