import type { BuiltReport } from '../../../src/app/buildReport';
import { VERSION } from '../../../src/app/version';
import { describeWorkbook } from '../../../src/report/describeWorkbook';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { DAY, textsOf } from '../exampleReport';
import { rowOf, smallReport } from './sensitivityBooks';

/** The sheet as it is written once trials were run. */
function withTrials({ casebook, cases, words, raw }: BuiltReport): SheetDescription {
  const sampled = new Map(cases.flatMap(({ initiative, money }) => (money.sampled === null ? [] : [[initiative.id, money.sampled] as const])));
  const { book } = describeWorkbook({
    casebook,
    cases,
    sampled,
    chosen: cases.map(({ initiative }) => initiative.id),
    words: words.report,
    grammar: words.grammar,
    version: VERSION,
    fileName: raw.fileName,
    fingerprint: raw.fingerprint,
    asOf: DAY,
    takenNames: [],
    standingNames: new Map(),
    notes: new Map(),
    log: [],
  });
  const sheet = book.sheets.find(({ id }) => id === 'sensitivity:ward');
  if (sheet === undefined) throw new Error('no sensitivity sheet');
  return sheet;
}

const MIDDLE = 'Middle (P50)';
const TOGETHER = [['Ward', 'Licences', 1000, 200, 200, '120%', '90%', 'Bed days saved', 0.8]];

describe('the range of the result', () => {
  it('stands with its method where no trials were run', async () => {
    const built = await smallReport();
    const sheet = built.report.book.sheets.find(({ id }) => id === 'sensitivity:ward');
    const middle = sheet === undefined ? {} : rowOf(sheet, MIDDLE);
    expect([middle[4], middle[6]]).toEqual([null, null]);
    expect(middle[8]).toBe(built.cases[0]?.money.distribution?.p50);
  });

  it('has return and payback beside it, with trials and seed, where trials were run', async () => {
    const built = await smallReport();
    const { sampled, distribution } = built.cases[0]?.money ?? { sampled: null, distribution: null };
    const sheet = withTrials(built);
    const middle = rowOf(sheet, MIDDLE);
    expect([middle[4], middle[6], middle[8]]).toEqual([sampled?.roi?.p50, sampled?.payback.discounted.p50, distribution?.p50]);
    expect(textsOf(sheet)).toContain('Return and payback: 1,024 trials, scrambled Sobol points, seed 7. Values of the engine.');
  });

  it('is sampled where lines move together, by the trials that every reader sees', async () => {
    const built = await smallReport({ costs: TOGETHER });
    const sheet = withTrials(built);
    expect(rowOf(sheet, MIDDLE)[8]).toBe(built.cases[0]?.money.distribution?.p50);
    expect(textsOf(sheet).filter((text) => / trials, /.test(text))).toEqual([
      expect.stringMatching(/^Method: 32,768 trials, .* lines moving together/),
      expect.stringMatching(/^Return and payback: 1,024 trials/),
    ]);
  });
});
