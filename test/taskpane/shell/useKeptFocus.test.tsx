/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { useKeptFocus } from '../../../src/taskpane/shell/useKeptFocus';

function PageWithMessage(): ReactElement {
  const [isThere, setThere] = useState(true);
  useKeptFocus();
  return (
    <>
      <button type="button" role="tab" aria-selected="false">Review</button>
      <button type="button" role="tab" aria-selected="true">Case</button>
      <main>{isThere ? <button type="button" onClick={() => { setThere(false); }}>Dismiss</button> : null}</main>
    </>
  );
}

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

function dismiss(): void {
  const button = screen.getByRole('button', { name: 'Dismiss' });
  act(() => { button.focus(); });
  act(() => { button.click(); });
}

describe('useKeptFocus', () => {
  it('gives the focus to the chosen place where a button goes away with it', async () => {
    render(<PageWithMessage />);
    dismiss();
    await waitFor(() => { expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Case' })); });
  });

  it('leaves the focus in the workbook where it is there', async () => {
    render(<PageWithMessage />);
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    dismiss();
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
  });
});
