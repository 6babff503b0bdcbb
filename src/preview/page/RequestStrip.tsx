import { useState, type ReactElement } from 'react';
import type { SentRequest } from './view/TryHost';

const KILO = 1000;
const MEGA = KILO * KILO;

/** Bytes as people read them. */
export function bytesText(bytes: number): string {
  const number = (value: number, digits: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: digits });
  if (bytes < KILO) return `${String(bytes)} bytes`;
  return bytes < MEGA ? `${number(bytes / KILO, 0)} kB` : `${number(bytes / MEGA, 1)} MB`;
}

/** One sentence of all that the pane sent. */
export function sentSummary(sent: readonly SentRequest[]): string {
  if (sent.length === 0) return 'nothing yet';
  const actions = sent.reduce((sum, each) => sum + each.actions, 0);
  const parts = [`${String(sent.length)} ${sent.length === 1 ? 'request' : 'requests'}`, `${actions.toLocaleString('en-GB')} actions`];
  const write = sent.filter(({ writes }) => writes).at(-1);
  if (write !== undefined) parts.push(`last write ${bytesText(write.bytes)}`);
  return parts.join(' · ');
}

function RequestRow({ request }: { readonly request: SentRequest }): ReactElement {
  const { number, actions, bytes, answerBytes, writes, error } = request;
  return (
    <tr>
      <td>{number}</td>
      <td>{writes ? 'writes' : 'reads'}</td>
      <td>{actions.toLocaleString('en-GB')}</td>
      <td>{bytesText(bytes)}</td>
      <td>{bytesText(answerBytes)}</td>
      <td>{error ?? 'done'}</td>
    </tr>
  );
}

/** What the pane really sent to the workbook: one line, and the whole list on request. */
export function RequestStrip({ sent }: { readonly sent: readonly SentRequest[] }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <footer className="strip">
      <button type="button" className="strip-button" aria-expanded={open} aria-controls="requests" onClick={() => setOpen(!open)}>
        <span className="strip-arrow" aria-hidden="true">{open ? '▾' : '▸'}</span>
        What the pane sent: <span className="strip-summary">{sentSummary(sent)}</span>
      </button>
      <span className="strip-note">Everything stays in this browser. Only Office.js members that Casebridge uses are emulated.</span>
      <div id="requests" className="strip-list" hidden={!open} tabIndex={open ? 0 : -1} role="region" aria-label="Requests">
        <table>
          <thead>
            <tr>
              {['Request', 'Kind', 'Actions', 'Sent', 'Answered', 'Result'].map((name) => <th key={name} scope="col">{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {[...sent].reverse().map((request) => <RequestRow key={request.number} request={request} />)}
          </tbody>
        </table>
      </div>
    </footer>
  );
}
