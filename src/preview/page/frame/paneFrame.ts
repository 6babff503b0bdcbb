import { isFrameMessage } from './frameMessage';
import { libraryGround } from './libraryGround';
import { officeStandIn } from './officeStandIn';
import { paneParts, type PaneParts } from './paneParts';

/** The door that the library looks for when it begins: it sends by the first and fills in the second. */
interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

const LIBRARY = ['/office-js/en-us/office_strings.js', '/office-js/excel-web-16.00.js'];
const PANE = '/pane/taskpane.html';

function openBridge(): void {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => window.parent.postMessage({ casebridge: 'to-host', text }, window.location.origin),
  };
  window.addEventListener('message', (event) => {
    if (event.source === window.parent && isFrameMessage(event.data, 'to-pane')) bridge.onMessageFromHost?.(event.data.text);
  });
  Object.assign(window, libraryGround(window), { _richApiNativeBridge: bridge });
}

function loadScript(address: string): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => loaded();
    script.onerror = () => failed(address);
    document.head.append(script);
  });
}

async function inOrder(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await loadScript(address);
}

function showParts({ styles, styleSheets, body }: PaneParts): void {
  for (const text of styles) document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
  for (const href of styleSheets) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  document.body.innerHTML = body;
}

/** The library's own `context` cannot be replaced, so a new object stands before it. */
function standIn(): void {
  const office: unknown = Reflect.get(window, 'Office');
  const behind = typeof office === 'object' ? office : null;
  const members = Object.entries(officeStandIn(window.navigator.language)).map(([name, value]) => [name, { value }] as const);
  Object.assign(window, { Office: Object.create(behind, Object.fromEntries(members)) });
}

/** The pane as it is shipped, over the unmodified library, talking to the page around it. */
async function openPane(): Promise<void> {
  openBridge();
  await inOrder(LIBRARY);
  standIn();
  const answer = await fetch(PANE);
  const parts = paneParts(await answer.text(), new URL(PANE, window.location.href).href);
  showParts(parts);
  await inOrder(parts.scripts);
}

openPane().catch((reason: unknown) => {
  document.body.textContent = `The pane could not be loaded (${String(reason)}). Nothing was changed. Run "npm run try" again and reload this page.`;
});
