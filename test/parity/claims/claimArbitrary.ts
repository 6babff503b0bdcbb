import fc from 'fast-check';
import { EVIDENCE_GRADES } from '../../../src/model/choices';
import type { Draw } from '../generated/Draw';
import { typed, type GeneratedBook, type GeneratedCell, type GeneratedTable } from '../generated/GeneratedBook';
import { anyAmount, anyLevel, levelPair } from './claimLevels';
import { METRIC_NAMES, ODD_TEXTS, REMARKS } from './claimTexts';

type Row = Readonly<Record<string, GeneratedCell | undefined>>;

/** Rows of every table that one claim stands in. */
interface ClaimRows {
  readonly initiative: Row;
  readonly costs: readonly Row[];
  readonly benefits: readonly Row[];
  readonly metrics: readonly Row[];
  readonly actuals: readonly Row[];
  readonly spend: readonly Row[];
  readonly readiness: readonly Row[];
  readonly risks: readonly Row[];
}

const DATE = 'd mmm yyyy';
const oneOf = <T>(draw: Draw, ...values: readonly T[]): T => draw(fc.constantFrom(...values));
const often = (draw: Draw, of: number): boolean => draw(fc.integer({ min: 0, max: of })) > 0;
const seldom = (draw: Draw, of: number): boolean => draw(fc.integer({ min: 0, max: of })) === 0;
const maybe = (draw: Draw, header: string, cell: () => GeneratedCell): Row => (draw(fc.boolean()) ? { [header]: cell() } : {});

/** Year ends, month ends, leap days, dates gone by, spans in every number of months, and texts that are no date. */
function drawDeadline(draw: Draw): GeneratedCell {
  if (often(draw, 2)) return { value: oneOf(draw, 46752, 46753, 47118, 46904, 46387, 46388, 46081, 47177, 45000, 46347, draw(fc.integer({ min: 46000, max: 49000 }))), format: DATE };
  return typed(oneOf(draw, '18 months', '1 month', '12 months', '2 years', '31 May 2028', '2027-12-31', 'December 2027', 'Q3 2027', 'TBC'));
}

function levelCell(level: number, unit: string, draw: Draw): GeneratedCell {
  if (unit !== '%') return typed(level);
  // Without a format a share below 1 is ambiguous and refused, which is another claim than the one that is tested here.
  return draw(fc.boolean()) ? { value: level / 100, format: oneOf(draw, '0%', '0.0%', '0.00%') } : typed(Math.abs(level) < 1 ? Math.round(level) : level);
}

function drawGrade(draw: Draw): Row {
  return {
    ...(often(draw, 5) ? { Evidence: typed(oneOf(draw, ...EVIDENCE_GRADES)) } : {}),
    ...maybe(draw, 'Evidence result', () => typed(oneOf(draw, ...REMARKS))),
    ...maybe(draw, 'Source', () => typed('Ward audit 2026')),
  };
}

function drawLevels(draw: Draw, unit: string): Row {
  if (seldom(draw, 14)) return { Change: oneOf<GeneratedCell>(draw, typed('-20%'), typed('30% lower'), { value: -0.125, format: '0.0%' }, typed('+5 pp'), typed('12% higher'), typed('halved')) };
  const [baseline, target] = draw(levelPair);
  return {
    ...(seldom(draw, 30) ? {} : { Baseline: levelCell(baseline, unit, draw) }),
    ...(seldom(draw, 30) ? {} : { Target: levelCell(target, unit, draw) }),
  };
}

function drawMetric(draw: Draw, named: { readonly initiative: string; readonly id: string }): Row {
  const [name, unit] = oneOf(draw, ...METRIC_NAMES);
  return {
    ID: typed(named.id),
    Initiative: typed(named.initiative),
    Metric: typed(often(draw, 4) ? name : oneOf(draw, ...ODD_TEXTS)),
    ...(unit === '' ? {} : { Unit: typed(unit) }),
    ...(often(draw, 5) ? { Better: typed(oneOf(draw, 'lower', 'higher', 'lower', 'higher', 'neutral')) } : {}),
    ...drawLevels(draw, unit),
    ...(seldom(draw, 20) ? {} : { 'Target date': drawDeadline(draw) }),
    ...drawGrade(draw),
    ...maybe(draw, 'Why it matters to technology', () => typed(oneOf(draw, ...REMARKS))),
    ...maybe(draw, 'Why it matters to clinical', () => typed(oneOf(draw, ...REMARKS))),
    ...(seldom(draw, 4) ? { 'Wording for clinical': typed(oneOf(draw, ...ODD_TEXTS, 'waits on the day')) } : {}),
    ...maybe(draw, 'Change in practice', () => typed(oneOf(draw, ...ODD_TEXTS, 'nurses call on day two'))),
    ...maybe(draw, 'Objective', () => typed(oneOf(draw, ...ODD_TEXTS, 'Care closer to home'))),
  };
}

/** A second outcome about people reached. */
function drawReach(draw: Draw, named: { readonly initiative: string; readonly id: string }): Row {
  const before = draw(fc.integer({ min: 1, max: 5000 }));
  const more = oneOf(draw, 1.5, 2, 3, 1.1, 1.333, 0.9, 1);
  return {
    ID: typed(named.id),
    Initiative: typed(named.initiative),
    Metric: typed(oneOf(draw, 'Rural patients in telehealth', 'Telehealth patients', 'Homes covered')),
    Better: typed('higher'),
    Baseline: typed(before),
    Target: typed(Math.round(before * more)),
    'Target date': drawDeadline(draw),
    Reach: typed(oneOf(draw, 'rural', 'remote patients', 'deaf users', ...ODD_TEXTS)),
    ...drawGrade(draw),
  };
}

function drawActuals(draw: Draw, metric: Row): readonly Row[] {
  const count = oneOf(draw, 0, 0, 0, 1, 2, 15);
  const baseline = metric.Baseline;
  if (typeof baseline?.value !== 'number') return [];
  const level = baseline.value;
  return Array.from({ length: count }, (_, month) => ({
    Metric: metric.ID,
    Period: typed(`${String(2025 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`),
    Value: { ...baseline, value: oneOf(draw, level, level * (1 + draw(fc.integer({ min: -60, max: 20 })) / 100), draw(anyLevel)) },
  }));
}

const range = (draw: Draw): Row => (draw(fc.boolean()) ? { Low: typed(oneOf(draw, '60%', '90%')), High: typed(oneOf(draw, '110%', '150%')) } : {});

function drawBenefits(draw: Draw, initiative: string): readonly Row[] {
  return Array.from({ length: oneOf(draw, 0, 0, 1, 2) }, (_, index) => ({
    Initiative: typed(initiative),
    Benefit: typed(`${oneOf(draw, 'Beds', 'Licences', ...ODD_TEXTS)} ${String(index)}`),
    Class: typed(oneOf(draw, 'cash-releasing', 'non-cash-releasing', 'societal')),
    'Year 1': typed(draw(anyAmount)),
    'Year 2': typed(draw(anyAmount)),
    ...range(draw),
    ...drawGrade(draw),
  }));
}

function drawInitiative(draw: Draw, name: string, isOneCell: boolean): Row {
  return {
    Initiative: typed(name),
    ...(isOneCell && !seldom(draw, 30) ? { Cost: typed(draw(anyAmount)) } : {}),
    ...(seldom(draw, 2) ? { Ask: typed(draw(anyAmount)) } : {}),
    ...maybe(draw, 'Objective', () => typed(oneOf(draw, ...ODD_TEXTS, 'Care closer to home'))),
    ...maybe(draw, 'Decision asked', () => typed(oneOf(draw, 'approve stage 2', ...ODD_TEXTS))),
    ...maybe(draw, 'Start', () => ({ value: 46000, format: DATE })),
    ...maybe(draw, 'Status', () => typed(oneOf(draw, 'proposed', 'approved', 'in delivery', 'delivered', 'delivered', 'stopped'))),
    ...maybe(draw, 'Output', () => typed(oneOf(draw, ...ODD_TEXTS, 'a booking app'))),
  };
}

function drawClaim(draw: Draw, name: string, index: number): ClaimRows {
  const isOneCell = draw(fc.boolean());
  const named = (each: number): { readonly initiative: string; readonly id: string } => ({ initiative: name, id: `M${String(index)}-${String(each)}` });
  const own = Array.from({ length: oneOf(draw, 1, 1, 1, 2, 3) }, (_, each) => drawMetric(draw, named(each)));
  const metrics = seldom(draw, 2) ? [...own, drawReach(draw, named(own.length))] : own;
  const line = (each: number): Row => ({ Initiative: typed(name), 'Cost line': typed(`Line ${String(each)}`), 'Year 0': typed(draw(anyAmount)), ...maybe(draw, 'Year 1', () => typed(draw(anyAmount))), ...range(draw) });
  const item = (): Row => ({ Initiative: typed(name), For: typed(oneOf(draw, 'technology', 'clinical')), Item: typed(oneOf(draw, 'Security assessment', 'Support model', ...ODD_TEXTS)), State: typed(oneOf(draw, 'open', 'done')), ...maybe(draw, 'Due', () => ({ value: 46399, format: DATE })) });
  const risk = (): Row => ({ Initiative: typed(name), Risk: typed(oneOf(draw, 'Uptake stalls', ...ODD_TEXTS)), Probability: { value: 0.3, format: '0%' }, Impact: typed(draw(anyAmount)) });
  return {
    initiative: drawInitiative(draw, name, isOneCell),
    costs: isOneCell ? [] : [line(0), ...(draw(fc.boolean()) ? [line(1)] : [])],
    benefits: drawBenefits(draw, name),
    metrics,
    actuals: metrics.flatMap((metric) => drawActuals(draw, metric)),
    spend: Array.from({ length: oneOf(draw, 0, 0, 1, 2) }, (_, month) => ({ Initiative: typed(name), Period: typed(`2026-0${String(month + 1)}`), 'Actual cost': typed(draw(anyAmount)) })),
    readiness: Array.from({ length: oneOf(draw, 0, 0, 2, 3) }, item),
    risks: Array.from({ length: oneOf(draw, 0, 0, 1) }, risk),
  };
}

function tableOf(sheet: string, rows: readonly Row[]): readonly GeneratedTable[] {
  if (rows.length === 0) return [];
  return [{ sheet, offset: { rows: 0, columns: 0 }, headers: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows }];
}

function drawBook(draw: Draw, count: number): GeneratedBook {
  const claims = Array.from({ length: count }, (_, index) => drawClaim(draw, `${oneOf(draw, 'Virtual ward', 'Order platform', ...ODD_TEXTS)} ${String(index + 1)}`, index));
  const settings: readonly Row[] = [
    { Setting: typed('Currency'), Value: typed(oneOf(draw, 'USD', 'GBP', 'EUR', 'CHF', 'JPY')) },
    { Setting: typed('Vocabulary'), Value: typed(oneOf(draw, 'clinical', 'business')) },
    { Setting: typed('As of'), Value: { value: oneOf(draw, 46348, 46022, 46023, 47000), format: DATE } },
  ];
  const all = (pick: (claim: ClaimRows) => readonly Row[]): readonly Row[] => claims.flatMap(pick);
  return {
    tables: [
      ...tableOf('Setup', settings),
      ...tableOf('Initiatives', claims.map(({ initiative }) => initiative)),
      ...tableOf('Costs', all(({ costs }) => costs)),
      ...tableOf('Benefits', all(({ benefits }) => benefits)),
      ...tableOf('Metrics', all(({ metrics }) => metrics)),
      ...tableOf('Actuals', all(({ actuals }) => actuals)),
      ...tableOf('Spend', all(({ spend }) => spend)),
      ...tableOf('Readiness', all(({ readiness }) => readiness)),
      ...tableOf('Risks', all(({ risks }) => risks)),
    ],
    localeTag: oneOf(draw, 'en-US', 'en-GB'),
    preset: oneOf(draw, 'us-health', 'nhs-england', 'business', null),
  };
}

/** Casebooks of many claims each: everything that a sentence can say, at the edges where it turns. */
export const claimBooks = (claims: number): fc.Arbitrary<GeneratedBook> => fc.gen().map((draw) => drawBook((arbitrary) => draw(() => arbitrary), claims));

/** The same claims on every run: `books` casebooks of `claims` initiatives each. */
export function drawnClaims({ books, claims, seed }: { readonly books: number; readonly claims: number; readonly seed: number }): readonly GeneratedBook[] {
  return fc.sample(claimBooks(claims), { numRuns: books, seed });
}
