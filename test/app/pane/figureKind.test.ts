import { figureKind } from '../../../src/app/pane/figureKind';
import { exampleReport, tableReport } from '../../report/exampleReport';
import type { BuiltReport } from '../../../src/app/buildReport';

const keysOf = (built: BuiltReport): readonly string[] =>
  built.cases.flatMap(({ story }) => story.statements.flatMap(({ parts }) => parts.flatMap(({ figure }) => (figure === null ? [] : [figure.key]))));

const DELIVERED = [
  'Initiative,Status,Cost,Metric,Unit,Baseline,Target,By',
  'Ward,delivered,100000,Wait,minutes,40,30,2026-01-31',
  '',
  'Metric,Period,Value',
  ...Array.from({ length: 14 }, (_, month) => `Wait,2025-${String((month % 12) + 1).padStart(2, '0')},${String(40 - month)}`),
];

describe('figureKind', () => {
  it.each(['virtual-ward', 'tele-icu'] as const)('knows every figure of the example %s', async (name) => {
    const keys = keysOf(await exampleReport(name));
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => figureKind(key) === null)).toEqual([]);
  });

  it('knows the figures of a result, and that they tell what came', async () => {
    const keys = keysOf(await tableReport(DELIVERED));
    expect(keys.filter((key) => figureKind(key) === null)).toEqual([]);
    expect(keys.some((key) => figureKind(key)?.kind === 'latest')).toBe(true);
    expect(figureKind('m.wait.actual-relative')).toEqual({ kind: 'change-share', metricId: 'wait', achieved: true });
  });

  it('keeps an id with dots whole', () => {
    expect(figureKind('m.v1.2.points.size')).toEqual({ kind: 'change-points', metricId: 'v1.2', achieved: false });
  });

  it('knows no figure that sentences do not show', () => {
    expect(figureKind('m.wait.levels')).toBeNull();
    expect(figureKind('board.headline')).toBeNull();
  });
});
