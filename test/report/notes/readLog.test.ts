import { readLog } from '../../../src/report/notes/readLog';
import { rawSheetOf } from '../../intake/rawWorkbookOf';

const ROWS = [['About'], ['Version', 'What was written', 'Notes', 'Ref'], ['0.1.0', '8 sheets from a.xlsx', null, 'abc'], ['0.2.0', '9 sheets from a.xlsx', null, 'def']];

describe('readLog', () => {
  it('finds the generations of our sheets, oldest first', () => {
    expect(readLog({ sheets: [rawSheetOf('About', ROWS, { ownId: 'about' })] }).map(({ version, ref }) => [version, ref])).toEqual([['0.1.0', 'abc'], ['0.2.0', 'def']]);
  });

  it('is empty for a workbook that we never wrote to', () => {
    expect(readLog({ sheets: [rawSheetOf('About', ROWS)] })).toEqual([]);
  });
});
