import fc from 'fast-check';
import type { Draw } from './Draw';
import { typed, type BookFrame, type GeneratedCell } from './GeneratedBook';
import { drawMoney, drawShare } from './moneyCells';

type Row = Readonly<Record<string, GeneratedCell | undefined>>;

/** One in so many lines carries a column that finance asks for; most casebooks have few of them. */
const maybe = (draw: Draw, oneIn: number, columns: () => Row): Row => (draw(fc.integer({ min: 1, max: oneIn })) === 1 ? columns() : {});

const months = (draw: Draw, most: number): GeneratedCell => typed(draw(fc.integer({ min: 0, max: most })));

/** What lines of both sides may say about their money: prices, another currency, shape and company of their range. */
function drawMoneyTerms(draw: Draw, frame: BookFrame): Row {
  return {
    ...maybe(draw, 4, () => ({ Prices: typed(draw(fc.constantFrom('real', 'nominal', 'Nominal'))) })),
    ...maybe(draw, 5, () => ({ Currency: typed(draw(fc.constantFrom('EUR', 'USD', 'SEK', frame.currency))) })),
    ...maybe(draw, 5, () => ({ Distribution: typed(draw(fc.constantFrom('triangular', 'PERT', 'uniform', 'lognormal', 'three-point'))) })),
    ...maybe(draw, 6, () => ({ Option: typed(draw(fc.constantFrom('Do nothing', 'Build', 'Buy'))) })),
  };
}

/** Optimism bias, VAT, residual value, life and funding of a cost. */
export function drawCostTerms(draw: Draw, frame: BookFrame): Row {
  return {
    ...maybe(draw, 3, () => ({ 'Optimism bias': drawShare(draw, 150), ...maybe(draw, 2, () => ({ Mitigated: drawShare(draw, 100) })) })),
    ...maybe(draw, 3, () => ({ VAT: drawShare(draw, 25), ...maybe(draw, 2, () => ({ 'VAT recoverable': drawShare(draw, 100) })) })),
    ...maybe(draw, 4, () => ({ 'Residual value': drawMoney(draw, frame.currency) })),
    ...maybe(draw, 4, () => ({ 'Life (years)': typed(draw(fc.integer({ min: 1, max: 10 }))) })),
    ...maybe(draw, 5, () => ({ 'Funding source': typed(draw(fc.constantFrom('National programme', 'Own budget'))) })),
    ...drawMoneyTerms(draw, frame),
  };
}

/** Adoption, end, driver and discounting of a benefit; a driver of metric change names a metric of the initiative. */
export function drawBenefitTerms(draw: Draw, frame: BookFrame, metrics: readonly Row[]): Row {
  const named = metrics.map((metric) => metric.ID).filter((id) => id !== undefined);
  return {
    ...maybe(draw, 3, () => ({ Adoption: drawShare(draw, 100) })),
    ...maybe(draw, 2, () => ({ 'Ends after (months)': months(draw, 60) })),
    ...(named.length === 0 ? {} : maybe(draw, 2, () => ({ Metric: draw(fc.constantFrom(...named)), Driver: typed(draw(fc.constantFrom('metric change', 'metric change', 'quantity'))) }))),
    ...maybe(draw, 4, () => ({ Discounting: typed(draw(fc.constantFrom('health', 'standard'))) })),
    ...maybe(draw, 4, () => ({ 'Draws on': typed('Nursing hours'), Available: typed(draw(fc.integer({ min: 1, max: 20_000 }))) })),
    ...maybe(draw, 4, () => ({ 'Release route': typed('Fewer agency shifts'), Owner: typed('Ward manager') })),
    ...drawMoneyTerms(draw, frame),
  };
}

/** Settings that such columns ask for: inflation, exchange rates, the rate for effects on health. */
export const FINANCE_SETTINGS: Readonly<Record<string, readonly GeneratedCell[]>> = {
  Inflation: [{ value: 0.025, format: '0.0%' }, typed('4%'), { value: 0, format: '0%' }],
  'Exchange rate EUR': [typed(0.86), typed(1.1)],
  'Exchange rate USD': [typed(0.79)],
  'Health discount rate': [{ value: 0.015, format: '0.0%' }],
};

/** When people start to use it: before, within or after year 0, or a text. */
export const GO_LIVES: readonly GeneratedCell[] = [
  { value: 46204, format: 'd mmm yyyy' },
  { value: 46447, format: 'd mmm yyyy' },
  { value: 46904, format: 'yyyy-mm-dd' },
  { value: 45000, format: 'd mmm yyyy' },
  typed('1 October 2027'),
];
