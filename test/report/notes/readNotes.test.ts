import { readNotes } from '../../../src/report/notes/readNotes';
import { rawSheetOf } from '../../intake/rawWorkbookOf';

const ROWS = [
  ['Technology scorecard'],
  ['Metric', 'Notes', 'Ref'],
  ['Wait time', 'agreed in March', 'a/wait'],
  ['Downtime', '', 'a/downtime'],
  ['Stray', 'no id', null],
];

describe('readNotes', () => {
  it('finds what was typed, by row id', () => {
    const notes = readNotes({ sheets: [rawSheetOf('Renamed', ROWS, { ownId: 'scorecard:technology' })] });
    expect([...(notes.get('scorecard:technology') ?? [])]).toEqual([['a/wait', 'agreed in March']]);
  });

  it('reads neither sheets of the user nor copies of ours', () => {
    const sheets = [rawSheetOf('Mine', ROWS), rawSheetOf('Copy', ROWS, { ownId: 'copy:scorecard:technology' })];
    expect(readNotes({ sheets }).size).toBe(0);
  });

  it('finds notes below a second head of the same sheet', () => {
    const rows = [...ROWS, ['Question', 'Your answer (kept)', 'Ref'], ['Why?', 'because', 'q1']];
    const notes = readNotes({ sheets: [rawSheetOf('x', rows, { ownId: 'case:a' })] });
    expect(notes.get('case:a')?.get('q1')).toBe('because');
  });
});
