import { deadlineFigure, dueFigure, type DeadlineToRead } from '../../../src/story/figures/deadlineFigure';
import { day } from '../../model/caseBuilder';
import { builderOf } from './builderOf';

function read(value: number, figure: Partial<DeadlineToRead> = {}): string {
  const builder = builderOf({ deadline: value });
  return builder.text(deadlineFigure(builder, { source: 'deadline', kind: 'date', label: 'Deadline', wholeMonth: false, ...figure }).textKey);
}

function due(value: number, wholeMonth = false): string {
  const builder = builderOf({ deadline: value });
  return builder.text(dueFigure(builder, { source: 'deadline', label: 'Deadline', wholeMonth }).textKey);
}

describe('deadlineFigure', () => {
  it.each([
    ['2028-05-31', 'by May 2028'],
    ['2028-05-01', 'by May 2028'],
    ['2027-12-31', 'by the end of 2027'],
    ['2027-12-30', 'by December 2027'],
  ])('tells %s to the month: %s', (iso, text) => {
    expect(read(day(iso))).toBe(text);
  });

  it('keeps December where the sheet names the month', () => {
    expect(read(day('2027-12-31'), { wholeMonth: true })).toBe('by December 2027');
  });

  it('tells a span in whole months', () => {
    expect(read(18, { kind: 'span' })).toBe('within 18 months');
    expect(read(1, { kind: 'span' })).toBe('within 1 month');
  });
});

describe('dueFigure', () => {
  it('tells when something was due', () => {
    expect(due(day('2026-05-31'))).toBe('in May 2026');
    expect(due(day('2025-12-31'))).toBe('by the end of 2025');
    expect(due(day('2025-12-31'), true)).toBe('in December 2025');
  });
});
