/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { AppError } from '../../../src/errors/AppError';
import { ENGLISH_PANE_WORDS } from '../../../src/locales/en/pane/paneWords';
import { PageGuard } from '../../../src/taskpane/shell/PageGuard';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

describe('PageGuard', () => {
  it('says a sentence in place of an empty pane, and draws again when asked', async () => {
    // React tells the console too what broke.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const faulty = { isFaulty: true };
    const Page = (): ReactElement => {
      if (faulty.isFaulty) throw new AppError('description-invalid', { reason: 'test' });
      return <p>The page</p>;
    };
    render(<PageGuard words={ENGLISH_PANE_WORDS}><Page /></PageGuard>);
    expect(screen.getByRole('alert').textContent).toContain(ENGLISH_PANE_WORDS.broken);
    faulty.isFaulty = false;
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('The page')).not.toBeNull();
  });
});
