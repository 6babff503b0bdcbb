import fc from 'fast-check';
import type { Draw } from './Draw';
import { typed, type BookFrame, type GeneratedCell } from './GeneratedBook';
import { drawMoney } from './moneyCells';
import { drawText } from './texts';

type Row = Readonly<Record<string, GeneratedCell | undefined>>;

const asPercent = (percent: number): GeneratedCell => ({ value: percent / 100, format: '0.0%' });
const withUnit = (level: number): GeneratedCell => typed(`${String(level)} minutes`);
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const tenths = (min: number, max: number): fc.Arbitrary<number> => whole(min * 10, max * 10).map((value) => value / 10);

interface MetricShape {
  readonly names: readonly string[];
  readonly unit: string | null;
  readonly level: fc.Arbitrary<number>;
  readonly cell?: (level: number) => GeneratedCell;
}

/** Every kind of level that a sentence must say rightly. */
const SHAPES: readonly MetricShape[] = [
  { names: ['Patient wait time', 'Average length of stay'], unit: 'minutes', level: tenths(1, 200) },
  { names: ['Patient wait time (minutes)', 'Time to triage (minutes)'], unit: null, level: tenths(1, 90), cell: withUnit },
  { names: ['Four-hour performance', 'Bed occupancy'], unit: '%', level: tenths(1, 100) },
  { names: ['Readmission rate', 'Digital uptake'], unit: null, level: whole(1, 100), cell: asPercent },
  { names: ['Orders on time'], unit: '%', level: tenths(1, 100), cell: (level) => typed(`${String(level)}%`) },
  { names: ['Net promoter score', 'Staff engagement index'], unit: 'points', level: whole(-100, 100) },
  { names: ['Same-day orders', 'Rural patients in telehealth'], unit: 'patients', level: fc.constantFrom(0, 0, 1200, 40_000, 1) },
  { names: ['Cost per case'], unit: '$ per case', level: whole(1, 9000) },
  { names: ['Net margin'], unit: 'points', level: tenths(-20, 20) },
  { names: ['Days to close the books'], unit: null, level: whole(1, 40) },
  { names: ['Falls'], unit: 'per 1,000 bed days', level: tenths(0, 20) },
  { names: ['Unplanned downtime'], unit: 'hours a year', level: tenths(0, 400) },
];

const DEADLINES: readonly GeneratedCell[] = [
  { value: 46904, format: 'd mmm yyyy' },
  { value: 46752, format: 'dd/mm/yyyy' },
  { value: 45000, format: 'yyyy-mm-dd' },
  typed('31 May 2028'),
  typed('2027-12-31'),
  typed('18 months'),
  typed('1 month'),
  typed('Q3 2027'),
  typed('TBC'),
];

function drawTarget(draw: Draw, baseline: number, shape: MetricShape): number {
  const kind = draw(fc.integer({ min: 0, max: 9 }));
  const steps = [0.5, 2, 2 / 3, 0.75, 0.7, 1];
  const factor = steps[kind];
  return factor === undefined ? draw(shape.level) : baseline * factor;
}

function drawLevels(draw: Draw, shape: MetricShape): Row {
  const write = shape.cell ?? typed;
  const kind = draw(fc.integer({ min: 0, max: 11 }));
  if (kind === 0) return { Change: draw(fc.constantFrom(typed('-20%'), typed('30% lower'), { value: -0.125, format: '0.0%' }, typed('+5 pp'), typed('12% higher'))) };
  const baseline = draw(shape.level);
  const target = drawTarget(draw, baseline, shape);
  return {
    ...(kind === 1 ? {} : { Baseline: write(baseline) }),
    ...(kind === 2 ? {} : { Target: write(target) }),
  };
}

function drawReasons(draw: Draw): Row {
  const maybe = (header: string, text: string): Row => (draw(fc.boolean()) ? { [header]: typed(text) } : {});
  return {
    ...maybe('Why it matters to technology', drawText(draw)),
    ...maybe('Why it matters to clinical', drawText(draw)),
    ...maybe('Evidence result', drawText(draw)),
    ...maybe('Data owner', drawText(draw)),
    ...maybe('Source', drawText(draw)),
    ...maybe('Reach', draw(fc.constantFrom('rural', 'remote patients', drawText(draw)))),
    ...maybe('Better', draw(fc.constantFrom('lower', 'higher', 'Lower', 'neutral'))),
    ...maybe('Evidence', draw(fc.constantFrom('measured', 'piloted', 'benchmark', 'expert', 'supplier', 'assumed', 'Pilot', 'EXPERT'))),
  };
}

/** The metrics of all initiatives, with an ID each so that actuals find them. */
export function drawMetrics(draw: Draw, frame: BookFrame): readonly Row[] {
  return frame.initiatives.flatMap((initiative, first) =>
    Array.from({ length: draw(fc.integer({ min: 0, max: 4 })) }, (_, index) => {
      const shape = draw(fc.constantFrom(...SHAPES));
      const name = draw(fc.boolean()) ? draw(fc.constantFrom(...shape.names)) : drawText(draw);
      return {
        ID: typed(`M${String(first)}-${String(index)}`),
        Initiative: typed(initiative),
        Metric: typed(name),
        ...(shape.unit === null ? {} : { Unit: typed(shape.unit) }),
        ...drawLevels(draw, shape),
        ...(draw(fc.integer({ min: 0, max: 9 })) === 0 ? {} : { 'Target date': draw(fc.constantFrom(...DEADLINES)) }),
        ...drawReasons(draw),
      };
    }),
  );
}

/** The smallest casebook: one row an initiative with what it costs, one metric, and by when. */
export function drawOneTable(draw: Draw, frame: BookFrame): readonly Row[] {
  return frame.initiatives.map((initiative) => {
    const shape = draw(fc.constantFrom(...SHAPES));
    return {
      Initiative: typed(initiative),
      Cost: drawMoney(draw, frame.currency),
      Metric: typed(draw(fc.constantFrom(...shape.names))),
      ...(shape.unit === null ? {} : { Unit: typed(shape.unit) }),
      ...drawLevels(draw, shape),
      By: draw(fc.constantFrom(...DEADLINES)),
    };
  });
}

/** Readings of some metrics: none, a few, or enough to judge a process by. */
export function drawActuals(draw: Draw, metrics: readonly Row[]): readonly Row[] {
  return metrics.flatMap((metric) => {
    const count = draw(fc.constantFrom(0, 0, 2, 15));
    const baseline = metric.Baseline;
    if (typeof baseline?.value !== 'number') return [];
    const level = baseline.value;
    return Array.from({ length: count }, (_, month) => ({
      Metric: metric.ID,
      Period: typed(`${String(2025 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`),
      Value: { ...baseline, value: level * (1 + draw(fc.integer({ min: -30, max: 20 })) / 100) },
    }));
  });
}
