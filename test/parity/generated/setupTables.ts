import fc from 'fast-check';
import type { Draw } from './Draw';
import { FINANCE_SETTINGS, GO_LIVES } from './financeColumns';
import { typed, type BookFrame, type GeneratedCell } from './GeneratedBook';
import { drawMoney, drawShare } from './moneyCells';
import { drawText } from './texts';

type Row = Readonly<Record<string, GeneratedCell | undefined>>;

const RATES: readonly GeneratedCell[] = [
  { value: 0.035, format: '0.0%' },
  { value: 0, format: '0%' },
  { value: -0.02, format: '0%' },
  { value: 0.25, format: '0%' },
  typed('10%'),
  typed('3.5 %'),
];

const SETTINGS: Readonly<Record<string, readonly GeneratedCell[]>> = {
  'Discount rate': RATES,
  Timing: ['end-of-year', 'mid-year', 'first-column-discounted', 'Mid-year'].map(typed),
  'First year': [typed(2026), typed('2026/27'), typed('FY27')],
  'Fiscal year start (month)': [typed('April'), typed(7)],
  Years: [0, 1, 3, 5, 10].map(typed),
  'Range means': ['min-max', 'P10-P90'].map(typed),
  Vocabulary: ['clinical', 'business'].map(typed),
  'As of': [{ value: 46300, format: 'yyyy-mm-dd' }, typed('1 June 2026')],
  'Price base': [typed('2026 prices'), typed('real 2026 prices'), typed('nominal')],
  ...FINANCE_SETTINGS,
};

/** The Setup table: each setting given or left to its default. */
export function drawSettings(draw: Draw, frame: BookFrame): readonly Row[] {
  const given = Object.entries(SETTINGS).filter(() => draw(fc.boolean()));
  return [
    { Setting: typed('Currency'), Value: typed(frame.currency) },
    { Setting: typed('Organisation'), Value: typed(drawText(draw)) },
    ...given.map(([name, values]) => ({ Setting: typed(name), Value: draw(fc.constantFrom(...values)) })),
  ];
}

/** One row an initiative, with most of what may stand there left out in some. */
export function drawInitiatives(draw: Draw, frame: BookFrame): readonly Row[] {
  return frame.initiatives.map((name) => {
    const maybe = (header: string, cell: () => GeneratedCell): Row => (draw(fc.boolean()) ? { [header]: cell() } : {});
    return {
      Initiative: typed(name),
      ...maybe('Objective', () => typed(drawText(draw))),
      ...maybe('Sponsor', () => typed(drawText(draw))),
      ...maybe('Decision asked', () => typed(drawText(draw))),
      ...(frame.years.length === 0 ? maybe('Cost', () => drawMoney(draw, frame.currency)) : {}),
      ...maybe('Ask', () => drawMoney(draw, frame.currency)),
      ...maybe('Go-live', () => draw(fc.constantFrom(...GO_LIVES))),
      ...maybe('Baseline option', () => typed('Do nothing')),
      ...maybe('Start', () => ({ value: 46000, format: 'd mmm yyyy' })),
      ...maybe('Status', () => typed(draw(fc.constantFrom('proposed', 'approved', 'in delivery', 'delivered', 'Live')))),
      ...maybe('Confidentiality', () => typed(drawText(draw))),
    };
  });
}

/** What each side still waits for. */
export function drawReadiness(draw: Draw, frame: BookFrame): readonly Row[] {
  return frame.initiatives.flatMap((initiative) =>
    Array.from({ length: draw(fc.constantFrom(0, 0, 2)) }, () => ({
      Initiative: typed(initiative),
      For: typed(draw(fc.constantFrom('technology', 'clinical'))),
      Item: typed(drawText(draw)),
      State: typed(draw(fc.constantFrom('open', 'done', 'in progress'))),
    })),
  );
}

/** Risks, some without a year. */
export function drawRisks(draw: Draw, frame: BookFrame): readonly Row[] {
  return frame.initiatives.flatMap((initiative) =>
    Array.from({ length: draw(fc.constantFrom(0, 0, 1)) }, () => ({
      Initiative: typed(initiative),
      Risk: typed(drawText(draw)),
      Probability: drawShare(draw, 100),
      Impact: drawMoney(draw, frame.currency),
      ...(draw(fc.boolean()) ? { 'First year': typed(frame.years[0] ?? '2026') } : {}),
      ...(draw(fc.boolean()) ? { 'Last year': typed(frame.years.at(-1) ?? '2027') } : {}),
    })),
  );
}
