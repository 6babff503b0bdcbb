import { readFileSync } from 'node:fs';
import { nativeBridge, type NativeBridge } from '../../src/preview/bridge/nativeBridge';
import { EmulatedExcel } from '../../src/preview/EmulatedExcel';
import { fillBook, type SheetFilling } from '../../src/preview/fillBook';
import { loadFormulaEngine } from './loadFormulaEngine';

const LIBRARY = 'node_modules/@microsoft/office-js/dist/';

/** What a test starts from; one empty sheet where nothing is said. */
export interface EmulatedWorkbook {
  readonly name?: string;
  readonly thisYear?: number;
  readonly sheets?: readonly SheetFilling[];
}

/** An open workbook and the real library on top of it. */
export interface OpenExcel {
  readonly host: EmulatedExcel;
  readonly Excel: typeof globalThis.Excel;
}

/** Evaluates a script where the tests run, as the library checks object literals against its own realm. */
const evaluate: (script: string) => unknown = eval;

function define(name: string, value: unknown): void {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Stands in for the namespace function of the Ajax library that the message file expects. */
const namespaceType = Object.assign(() => undefined, {
  registerNamespace: (name: string) => {
    let place: object = globalThis;
    for (const part of name.split('.')) {
      if (!(part in place)) Object.assign(place, { [part]: {} });
      const next: unknown = Reflect.get(place, part);
      place = typeof next === 'object' && next !== null ? next : {};
    }
  },
  prototype: {},
});

function standInForBrowser(): void {
  define('window', globalThis);
  define('location', { href: 'http://localhost/', hash: '', search: '', protocol: 'http:' });
  define('navigator', { userAgent: 'node' });
  define('document', {});
  define('addEventListener', () => undefined);
  define('open', () => undefined);
  define('Strings', {});
  define('Type', namespaceType);
}

/** The library looks for its bridge once, so this one stays and the workbook behind it changes. */
const bridge = {
  sendMessageToHost: (text: string): void => open?.bridge.sendMessageToHost(text),
  // The library puts its own function here.
  onMessageFromHost: (_: string): void => undefined,
};

let open: { readonly host: EmulatedExcel; readonly bridge: NativeBridge } | null = null;
let isLoaded = false;

function loadLibrary(): void {
  standInForBrowser();
  define('_richApiNativeBridge', bridge);
  evaluate(readFileSync(`${LIBRARY}en-us/office_strings.js`, 'utf8'));
  evaluate(readFileSync(`${LIBRARY}excel-web-16.00.js`, 'utf8'));
  loadFormulaEngine();
  isLoaded = true;
}

/** Opens a workbook in the emulated Excel; the unmodified client library talks to it. One is open at a time. */
export function openEmulatedExcel(workbook: EmulatedWorkbook = {}): OpenExcel {
  if (!isLoaded) loadLibrary();
  open?.host.dispose();
  const host = new EmulatedExcel(workbook.name, workbook.thisYear);
  fillBook(host.book, workbook.sheets ?? [{ name: 'Sheet1' }]);
  const inner = nativeBridge(host);
  inner.onMessageFromHost = (text) => bridge.onMessageFromHost(text);
  open = { host, bridge: inner };
  return { host, Excel: globalThis.Excel };
}
