import { useEffect, useRef, type ReactElement } from 'react';
import { isFrameMessage } from './frameMessage';

/** Opens the line to a workbook: takes what it sends, gives what sends to it. */
export type Connect = (toPane: (text: string) => void) => (text: string) => void;

/** The task pane beside the workbook: the production pane in a frame of its own. */
export function TaskPane({ connect }: { readonly connect: Connect }): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const inside = (): Window | null => frame.current?.contentWindow ?? null;
    const toHost = connect((text) => inside()?.postMessage({ casebridge: 'to-pane', text }, window.location.origin));
    const listen = (event: MessageEvent): void => {
      if (event.source === inside() && isFrameMessage(event.data, 'to-host')) toHost(event.data.text);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [connect]);
  return (
    <aside className="task-pane" aria-label="Casebridge pane">
      <div className="task-pane-head" aria-hidden="true">Casebridge</div>
      <iframe ref={frame} className="task-pane-frame" title="Casebridge pane" src="pane-frame.html" />
    </aside>
  );
}
