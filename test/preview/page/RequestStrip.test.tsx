/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { bytesText, RequestStrip, sentSummary } from '../../../src/preview/page/RequestStrip';
import type { SentRequest } from '../../../src/preview/page/view/TryHost';

const READ: SentRequest = { number: 1, actions: 14, bytes: 3_400, answerBytes: 56_000, writes: false, error: null };
const WRITE: SentRequest = { number: 2, actions: 1_214, bytes: 183_400, answerBytes: 940, writes: true, error: null };

describe('bytesText', () => {
  it('says bytes in a unit that people read', () => {
    expect([940, 3_400, 183_400, 4_300_000].map(bytesText)).toEqual(['940 bytes', '3 kB', '183 kB', '4.3 MB']);
  });
});

describe('sentSummary', () => {
  it('counts requests and actions, and the size of the last write', () => {
    expect(sentSummary([READ, WRITE, { ...READ, number: 3 }])).toBe('3 requests · 1,242 actions · last write 183 kB');
  });

  it('speaks of a write only where there was one', () => {
    expect(sentSummary([READ])).toBe('1 request · 14 actions');
    expect(sentSummary([])).toBe('nothing yet');
  });
});

describe('RequestStrip', () => {
  it('opens into a list with the newest request first', () => {
    render(<RequestStrip sent={[READ, { ...WRITE, error: 'AccessDenied' }]} />);
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByRole('button', { expanded: false }));
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toEqual(['RequestKindActionsSentAnsweredResult', '2writes1,214183 kB940 bytesAccessDenied', '1reads143 kB56 kBdone']);
  });
});
