import { createRoot } from 'react-dom/client';
import type { ExcelWorkbook } from '../hosts/excel/ExcelWorkbook';
import { ENGLISH_PANE_WORDS } from '../locales/en/pane/paneWords';
import { serialOfDay, type SerialDay } from '../model/calendar';
import { App } from './App';
import type { PaneDeps } from './store/PaneDeps';

const words = ENGLISH_PANE_WORDS;

function today(): SerialDay {
  const now = new Date();
  return serialOfDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** Failures of the host that nobody waits for, and who is told of them. */
class FailureLine {
  private readonly listeners = new Set<() => void>();

  readonly report = (): void => {
    for (const listener of this.listeners) listener();
  };

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** The open workbook. Its part of the program is loaded behind the first look. */
async function openWorkbook(onFailure: () => void): Promise<ExcelWorkbook> {
  const { ExcelWorkbook: Workbook } = await import('../hosts/excel/ExcelWorkbook');
  return new Workbook({
    // While a cell is being edited Excel waits for its end; the pane says so after a second.
    run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    onFailure,
    wait: (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); }),
  });
}

async function depsOf(localeTag: string): Promise<PaneDeps> {
  const failures = new FailureLine();
  const workbook = await openWorkbook(failures.report);
  return {
    port: workbook,
    view: workbook,
    today: today(),
    localeTag,
    words,
    clock: () => new Date().toLocaleTimeString(localeTag, { hour: '2-digit', minute: '2-digit' }),
    onHostFailure: failures.listen,
    loadEngine: () => import('../app/pane/paneEngine').then((loaded) => loaded.paneEngine),
    loadSimulator: () => import('./simulation/openSimulator').then((loaded) => loaded.openSimulator()),
  };
}

/** Says a sentence in place of the pane. */
function say(root: HTMLElement, sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  paragraph.style.padding = '8px 16px';
  root.replaceChildren(paragraph);
}

async function start(root: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') {
    say(root, words.withoutOffice);
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    say(root, words.outsideExcel);
    return;
  }
  // Excel on the web tells no theme.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const deps = await depsOf(Office.context.displayLanguage);
  createRoot(root).render(<App deps={deps} officeBackground={theme?.bodyBackgroundColor ?? null} />);
}

const root = document.getElementById('root');
if (root !== null) {
  start(root).catch(() => {
    say(root, words.unexpected.reading);
  });
}
