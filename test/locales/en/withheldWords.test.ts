import { withheldWords } from '../../../src/locales/en/withheldWords';

describe('withheldWords', () => {
  it.each([
    ['cost', 'Not stated: the cost is missing. Type it in Plan, cell B2.'],
    ['baseline', 'Not stated: the present A&E wait is missing. Type it in Plan, cell B2.'],
    ['target', 'Not stated: the target for A&E waits is missing. Type it in Plan, cell B2.'],
    ['target date', 'Not stated: the date by which A&E waits should reach their target is missing. Type it in Plan, cell B2.'],
    ['metric', 'Not stated: a metric is missing. Type it in Plan, cell B2.'],
    ['start', 'Not stated: the start is missing. Type it in Plan, cell B2.'],
  ] as const)('says that the %s is missing and where to type it', (what, text) => {
    expect(withheldWords([{ what, sheet: 'Plan', cell: 'B2' }], 'A&E wait')).toBe(text);
  });

  it.each([
    ['Patient wait time', 'patient wait time'],
    ['A&E four-hour performance', 'A&E four-hour performance'],
    ['Net Promoter Score', 'net promoter score'],
    ['% charts closed same day', 'share of charts closed the same day'],
    ['Number of critical vulnerabilities open > 30 days', 'number of critical vulnerabilities open for more than 30 days'],
    ['Unplanned readmissions', 'level of unplanned readmissions'],
    ['ED wait time (P1)', 'ED wait time (P1)'],
  ])('speaks of %p as other sentences do', (name, said) => {
    expect(withheldWords([{ what: 'baseline', sheet: 'Plan', cell: 'B2' }], name)).toBe(`Not stated: the present ${said} is missing. Type it in Plan, cell B2.`);
  });

  it('names what lacks a target with its article, in its number', () => {
    const [target, date] = [{ what: 'target', sheet: 'Plan', cell: 'B2' } as const, { what: 'target date', sheet: 'Plan', cell: 'B2' } as const];
    expect(withheldWords([target], 'DNA rate')).toContain('the target for the DNA rate is missing');
    expect(withheldWords([date], 'DNA rate')).toContain('the date by which the DNA rate should reach its target is missing');
    expect(withheldWords([date], null)).toContain('the date by which the metric should reach its target is missing');
  });

  it('names several things and their cells', () => {
    const missing = [
      { what: 'baseline', sheet: 'Metrics 2', cell: 'G4' },
      { what: 'target', sheet: 'Metrics 2', cell: 'H4' },
    ] as const;
    expect(withheldWords(missing, 'Wait time')).toBe('Not stated: the present wait time and the target for wait times are missing. Type them in Metrics 2, cell G4; Metrics 2, cell H4.');
  });
});
