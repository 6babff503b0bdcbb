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

  it('finds next steps on the page of both leaders', () => {
    const rows = [['Agreement'], ['Concern', 'Next step (kept)', 'Ref'], ['Too slow', 'Ask on Friday', 'Concerns!A2'], [], ['Step', 'State', 'Ref'], ['1', null, 'Commitments!A2']];
    expect([...(readNotes({ sheets: [rawSheetOf('x', rows, { ownId: 'agreement:a' })] }).get('agreement:a') ?? [])]).toEqual([['Concerns!A2', 'Ask on Friday']]);
  });
});
