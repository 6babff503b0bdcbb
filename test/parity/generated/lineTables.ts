import fc from 'fast-check';
import type { Draw } from './Draw';
import { drawBenefitTerms, drawCostTerms } from './financeColumns';
import { typed, type BookFrame, type GeneratedCell } from './GeneratedBook';
import { drawMoney, drawShare, drawUnitValue, drawYears } from './moneyCells';
import { drawText } from './texts';

type Row = Readonly<Record<string, GeneratedCell | undefined>>;

function drawRange(draw: Draw): Row {
  if (draw(fc.integer({ min: 0, max: 2 })) > 0) return {};
  const low = draw(fc.integer({ min: 40, max: 100 }));
  const high = draw(fc.integer({ min: 100, max: 160 }));
  return { Low: typed(`${String(low)}%`), High: draw(fc.boolean()) ? typed(`${String(high)}%`) : { value: high / 100, format: '0%' } };
}

const EVIDENCE = ['measured', 'piloted', 'benchmark', 'expert', 'supplier', 'assumed', 'Pilot', 'MEASURED'];

function drawRest(draw: Draw, most: number): Row {
  return {
    ...(draw(fc.boolean()) ? { 'Risk adjustment': drawShare(draw, most) } : {}),
    ...(draw(fc.boolean()) ? { Evidence: typed(draw(fc.constantFrom(...EVIDENCE))) } : {}),
    ...(draw(fc.boolean()) ? { Source: typed(drawText(draw)) } : {}),
  };
}

/** Cost lines of all initiatives; some initiatives have none. */
export function drawCosts(draw: Draw, frame: BookFrame): readonly Row[] {
  return frame.initiatives.flatMap((initiative) =>
    Array.from({ length: draw(fc.integer({ min: 0, max: 4 })) }, (_, index) => ({
      Initiative: typed(initiative),
      'Cost line': typed(`${drawText(draw)} ${String(index)}`),
      Type: typed(draw(fc.constantFrom('Capital', 'Revenue', 'opex'))),
      ...drawYears(draw, frame.years, frame.currency),
      ...drawRange(draw),
      ...drawRest(draw, 60),
      ...drawCostTerms(draw, frame),
    })),
  );
}

const CLASSES = ['cash-releasing', 'non-cash-releasing', 'societal', 'unmonetisable', 'hard', 'cost avoidance', 'Cash-releasing'];

function drawBenefitAmounts(draw: Draw, frame: BookFrame): Row {
  if (draw(fc.boolean())) return drawYears(draw, frame.years, frame.currency);
  return {
    Volume: typed(draw(fc.integer({ min: 0, max: 20_000 }))),
    'Unit value': drawUnitValue(draw, frame.currency),
    ...(draw(fc.boolean()) ? { 'Starts after (months)': typed(draw(fc.integer({ min: 0, max: 40 }))) } : {}),
    ...(draw(fc.boolean()) ? { 'Ramp (months)': typed(draw(fc.integer({ min: 0, max: 30 }))) } : {}),
  };
}

/** Benefit lines: every class, typed by year or as volume times unit value, with a start, a ramp and what drives them. */
export function drawBenefits(draw: Draw, frame: BookFrame, metrics: readonly Row[]): readonly Row[] {
  return frame.initiatives.flatMap((initiative) =>
    Array.from({ length: draw(fc.integer({ min: 0, max: 4 })) }, (_, index) => ({
      Initiative: typed(initiative),
      Benefit: typed(`${drawText(draw)} ${String(index)}`),
      Class: typed(draw(fc.constantFrom(...CLASSES))),
      ...drawBenefitAmounts(draw, frame),
      ...drawRange(draw),
      ...drawRest(draw, 100),
      ...drawBenefitTerms(draw, frame, metrics.filter((metric) => metric.Initiative?.value === initiative)),
    })),
  );
}

/** What was spent so far. */
export function drawSpend(draw: Draw, frame: BookFrame): readonly Row[] {
  return frame.initiatives.flatMap((initiative) =>
    Array.from({ length: draw(fc.constantFrom(0, 0, 1, 3)) }, (_, month) => ({
      Initiative: typed(initiative),
      Period: typed(`2026-0${String(month + 1)}`),
      'Actual cost': drawMoney(draw, frame.currency),
    })),
  );
}
