import { proposeMapping } from '../../../src/intake/mapping/proposeMapping';
import { rawSheetOf, rawWorkbookOf } from '../rawWorkbookOf';
import type { TestCell } from '../rawWorkbookOf';

const SIX = ['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By'];
const ROW = ['EPR', 5, 'Wait', 42, 30, 'May 2028'];

describe('a proposal', () => {
  it.each([
    ['an empty workbook', {}, 'empty', false],
    ['a blank sheet', { S: [[], [null, ' ']] }, 'empty', false],
    ['words without a table', { S: [['Dear all'], ['see you soon']] }, 'none', false],
    ['a table of something else', { S: [['Bird', 'Nest'], ['Robin', 'Hedge']] }, 'uncertain', true],
    ['an empty template', { Initiatives: [['ID', 'Initiative', 'Sponsor']], Setup: [['Setting', 'Value'], ['Currency', 'GBP']] }, 'template', false],
    ['the six cells', { S: [SIX, ROW] }, 'known', false],
    ['a header with a typing error', { S: [['Initiative', 'Cost', 'Metric', 'Baselne', 'Target', 'By'], ROW] }, 'uncertain', true],
    ['a table that is mostly unknown', { S: [['Project', 'Status', 'A', 'B', 'C', 'D', 'E'], ['EPR', 'live', 1, 2, 3, 4, 5]] }, 'uncertain', true],
    ['one column of amounts', { S: [['Initiative', 'Cost line', 'Amount'], ['EPR', 'Kit', 5]] }, 'uncertain', true],
    ['years behind names', { S: [['Project', 2026, 2027], ['EPR', 5, 6]] }, 'uncertain', true],
  ] as const)('for %s is as sure as it can be', (_, sheets, outcome, needsConfirmation) => {
    const copy = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row: readonly TestCell[]) => [...row])]));
    expect(proposeMapping(rawWorkbookOf(copy))).toMatchObject({ outcome, needsConfirmation });
  });

  it('takes a single column of amounts as year 0, to be confirmed', () => {
    const [table] = proposeMapping(rawWorkbookOf({ S: [['Initiative', 'Cost line', 'Amount'], ['EPR', 'Kit', 5]] })).mapping.tables;
    expect(table).toMatchObject({ table: 'costs', certain: false, years: [{ slot: 2, year: { kind: 'index', index: 0 } }] });
  });

  it.each<[string, readonly TestCell[], readonly TestCell[], string]>([
    ['costs', ['Project', 'Item', 'Category', '2026/27', '2027/28'], ['EPR', 'Kit', 'IT', 1, 2], 'costs'],
    ['benefits', ['Initiative', 'Benefit', 'Class', 'Y0', 'Y1'], ['EPR', 'Time', 'soft', 1, 2], 'benefits'],
    ['metrics', ['Project', 'KPI', 'Baseline', 'Target'], ['EPR', 'Wait', 5, 4], 'metrics'],
    ['actuals', ['Metric', 'Month', 'Actual'], ['Wait', '2026-01', 5], 'actuals'],
    ['spend', ['Initiative', 'Month', 'Spent'], ['EPR', '2026-01', 5], 'spend'],
    ['readiness', ['Initiative', 'For', 'Item', 'State'], ['EPR', 'technology', 'Wifi', 'done'], 'readiness'],
    ['concerns', ['Initiative', 'Raised by', 'Concern'], ['EPR', 'Dr No', 'Speed'], 'concerns'],
    ['commitments', ['Initiative', 'Side', 'Who', 'Step'], ['EPR', 'clinical', 'Dr Yes', 'Lead'], 'commitments'],
    ['risks', ['Initiative', 'Risk', 'Likelihood', 'Impact'], ['EPR', 'Delay', '20%', 5], 'risks'],
    ['a partnership', ['Statement', 'Technology score', 'Clinical score'], ['We talk', 4, 2], 'partnership'],
  ])('knows %s by its headers alone', (_, headers, row, kind) => {
    const { mapping, needsConfirmation } = proposeMapping(rawWorkbookOf({ Sheet1: [headers, row] }));
    expect(mapping.tables.map(({ table }) => table)).toEqual([kind]);
    expect(needsConfirmation).toBe(false);
  });

  it('lets the sheet name settle what headers leave open', () => {
    const { mapping } = proposeMapping(rawWorkbookOf({ Metrics: [['Initiative', 'Metric', 'Baseline', 'Target', 'Status'], ['EPR', 'Wait', 5, 4, 'live']] }));
    expect(mapping.tables[0]?.table).toBe('metrics');
  });

  it('reads only the sheet asked for, and the set-up', () => {
    const workbook = rawWorkbookOf({ A: [SIX, ROW], B: [SIX, ROW], Setup: [['Setting', 'Value'], ['Currency', 'GBP']] });
    expect(proposeMapping(workbook, { sheet: 'b' }).mapping.tables.map(({ sheet }) => sheet)).toEqual(['B', 'Setup']);
    expect(() => proposeMapping(workbook, { sheet: 'C' })).toThrow(expect.objectContaining({ code: 'input-sheet-missing' }));
  });

  it('never reads our own sheets', () => {
    const workbook = { ...rawWorkbookOf({}), sheets: [rawSheetOf('Inputs', [SIX, ROW], { ownId: 'inputs' })] };
    expect(proposeMapping(workbook).outcome).toBe('empty');
  });

  it('sets a doubtful sheet aside where a certain one makes the case', () => {
    const doubtful = [['Project', 'Status', 'A', 'B', 'C', 'D', 'E'], ['EPR', 'live', 1, 2, 3, 4, 5]];
    const proposal = proposeMapping(rawWorkbookOf({ Case: [SIX, ROW], Other: doubtful }));
    expect(proposal).toMatchObject({ needsConfirmation: false, outcome: 'known' });
    expect(proposal.setAside.map(({ sheet }) => sheet)).toEqual(['Other']);
  });
});
