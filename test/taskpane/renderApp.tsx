import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { TextDecoder, TextEncoder } from 'node:util';
import { App } from '../../src/taskpane/App';
import type { PaneDeps } from '../../src/taskpane/store/PaneDeps';
import type { LiveWorkbook } from './LiveWorkbook';
import { paneDeps } from './paneDeps';

// The test browser lacks both; every real one has them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** What the test browser lacks too: the question for dark colours. */
function answerDarkQuery(): void {
  const query = { matches: false, addEventListener: (): void => undefined, removeEventListener: (): void => undefined };
  Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => query });
}

/** Draws the pane over a workbook, as the entry point does. */
export function renderApp(workbook: LiveWorkbook, changes: Partial<PaneDeps> = {}): UserEvent {
  answerDarkQuery();
  render(<App deps={paneDeps(workbook, changes)} officeBackground={null} />);
  return userEvent.setup();
}

/** Takes the pane away again; the next test starts with an empty page. */
export function clearApp(): void {
  cleanup();
  localStorage.clear();
}

/** These look at what is painted, which the test browser does not do. */
const NEEDS_PAINT = { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } };

/** What an accessibility checker objects to. */
export async function objections(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: NEEDS_PAINT });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Waits until the workbook was read and its case stands there. */
export async function caseShown(): Promise<void> {
  await screen.findByRole('tab', { name: 'Finance' });
}

/** Puts the keyboard's place on an element. */
export function focusOn(element: HTMLElement): void {
  act(() => {
    element.focus();
  });
}
