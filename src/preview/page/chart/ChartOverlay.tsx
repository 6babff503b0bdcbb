import type { ReactElement } from 'react';
import { fontStack } from '../grid/measureText';
import type { Box, ChartView } from '../view/SheetView';
import { chartGeometry } from './chartGeometry';
import type { ChartGeometry, ChartLabel, ChartTools } from './chartShapes';

const LETTERS = fontStack('Calibri');

function Label({ label, className }: { readonly label: ChartLabel; readonly className: string }): ReactElement {
  return (
    <text x={label.x} y={label.y} textAnchor={label.anchor} className={className} dominantBaseline="middle">
      {label.text}
    </text>
  );
}

function Axes({ geometry }: { readonly geometry: ChartGeometry }): ReactElement {
  return (
    <>
      {geometry.gridlines.map((rule, index) => <line key={index} {...rule} className="chart-gridline" />)}
      <line {...geometry.axis} className="chart-axis" />
      {geometry.axisTitles.map((label) => (
        <g key={label.text} transform={label.turned ? `rotate(-90 ${String(label.x)} ${String(label.y)})` : undefined}>
          <Label label={label} className="chart-label" />
        </g>
      ))}
      {geometry.valueLabels.map((label, index) => <Label key={index} label={label} className="chart-label" />)}
      {geometry.categoryLabels.map((label, index) => <Label key={index} label={label} className="chart-label" />)}
    </>
  );
}

function Marks({ geometry }: { readonly geometry: ChartGeometry }): ReactElement {
  return (
    <>
      {geometry.bars.map(({ left, top, width, height, color }, index) => (
        <rect key={index} x={left} y={top} width={width} height={height} fill={color} className="chart-bar" />
      ))}
      {geometry.lines.map((line) => (
        <g key={line.name} className="chart-series" data-series={line.name}>
          <path d={line.path} fill="none" stroke={line.color} strokeWidth={2.5} strokeDasharray={line.dash} strokeLinecap="round" strokeLinejoin="round" />
          {line.points.map(({ x, y }, index) => <circle key={index} cx={x} cy={y} r={3.2} fill={line.color} />)}
        </g>
      ))}
    </>
  );
}

function Legend({ geometry }: { readonly geometry: ChartGeometry }): ReactElement {
  return (
    <>
      {geometry.legend.map(({ name, color, dash, x, y }) => (
        <g key={name}>
          <line x1={x} x2={x + 20} y1={y} y2={y} stroke={color} strokeWidth={2.5} strokeDasharray={dash} />
          <text x={x + 26} y={y} className="chart-label" dominantBaseline="middle">{name}</text>
        </g>
      ))}
    </>
  );
}

/** A chart drawn over the cells at its place. */
export function ChartOverlay(props: { readonly chart: ChartView; readonly box: Box; readonly zoom: number; readonly tools: ChartTools }): ReactElement {
  const { chart, box, zoom, tools } = props;
  // Drawn at its own size and shown larger or smaller, letters and all.
  const width = box.width / zoom;
  const height = box.height / zoom;
  const geometry = chartGeometry({ chart, width, height }, tools);
  const spoken = chart.title === '' ? chart.series.map(({ name }) => name).join(', ') : chart.title;
  return (
    <svg className="chart" role="img" aria-label={spoken} style={{ left: box.left, top: box.top, fontFamily: LETTERS }} width={box.width} height={box.height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
      {geometry.title === null ? null : <Label label={geometry.title} className="chart-title" />}
      <Axes geometry={geometry} />
      <Marks geometry={geometry} />
      <Legend geometry={geometry} />
    </svg>
  );
}
