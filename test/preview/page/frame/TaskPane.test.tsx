/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { TaskPane } from '../../../../src/preview/page/frame/TaskPane';

function openPane(): { readonly frame: HTMLIFrameElement; readonly received: readonly string[] } {
  const received: string[] = [];
  render(<TaskPane connect={() => (text) => received.push(text)} />);
  const frame = screen.getByTitle('Casebridge pane');
  if (!(frame instanceof HTMLIFrameElement)) throw new Error('the pane stands in no frame');
  return { frame, received };
}

function say(source: Window | null, data: unknown): void {
  window.dispatchEvent(new MessageEvent('message', { source, data }));
}

afterEach(cleanup);

describe('TaskPane', () => {
  it('hands on what its frame sends', () => {
    const { frame, received } = openPane();
    say(frame.contentWindow, { casebridge: 'to-host', text: '{"id":1}' });
    expect(received).toEqual(['{"id":1}']);
  });

  it('takes nothing from another window, and nothing in another shape', () => {
    const { frame, received } = openPane();
    say(window, { casebridge: 'to-host', text: '{"id":1}' });
    say(frame.contentWindow, { casebridge: 'to-pane', text: '{"id":1}' });
    say(frame.contentWindow, '{"id":1}');
    expect(received).toEqual([]);
  });

  it('stops listening when it is taken away', () => {
    const { frame, received } = openPane();
    const inside = frame.contentWindow;
    cleanup();
    say(inside, { casebridge: 'to-host', text: '{"id":1}' });
    expect(received).toEqual([]);
  });
});
