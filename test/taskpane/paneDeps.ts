import { paneEngine } from '../../src/app/pane/paneEngine';
import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import { frameSimulator } from '../../src/taskpane/simulation/frameSimulator';
import type { PaneDeps } from '../../src/taskpane/store/PaneDeps';
import { DAY } from '../report/exampleReport';
import type { LiveWorkbook } from './LiveWorkbook';

/** What a pane over a live workbook is given. */
export function paneDeps(workbook: LiveWorkbook, changes: Partial<PaneDeps> = {}): PaneDeps {
  return {
    port: workbook,
    view: workbook,
    today: DAY,
    localeTag: 'en-GB',
    words: ENGLISH_PANE_WORDS,
    clock: () => '14:02',
    onHostFailure: () => () => undefined,
    loadEngine: () => Promise.resolve(paneEngine),
    loadSimulator: () => Promise.resolve(frameSimulator),
    ...changes,
  };
}
