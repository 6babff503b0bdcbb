import { withheldWords } from '../../../src/locales/en/withheldWords';

describe('withheldWords', () => {
  it.each([
    ['cost', 'Not stated: the cost is missing. Type it in Plan, cell B2.'],
    ['baseline', 'Not stated: the present A&E wait is missing. Type it in Plan, cell B2.'],
    ['target', 'Not stated: the target for A&E wait is missing. Type it in Plan, cell B2.'],
    ['target date', 'Not stated: the date by which A&E wait should reach its target is missing. Type it in Plan, cell B2.'],
    ['metric', 'Not stated: a metric is missing. Type it in Plan, cell B2.'],
    ['start', 'Not stated: the start is missing. Type it in Plan, cell B2.'],
  ] as const)('says that the %s is missing and where to type it', (what, text) => {
    expect(withheldWords([{ what, sheet: 'Plan', cell: 'B2' }], 'A&E wait')).toBe(text);
  });

  it('names several things and their cells', () => {
    const missing = [
      { what: 'baseline', sheet: 'Metrics 2', cell: 'G4' },
      { what: 'target', sheet: 'Metrics 2', cell: 'H4' },
    ] as const;
    expect(withheldWords(missing, 'Wait time')).toBe('Not stated: the present wait time and the target for wait time are missing. Type them in Metrics 2, cell G4; Metrics 2, cell H4.');
  });
});
