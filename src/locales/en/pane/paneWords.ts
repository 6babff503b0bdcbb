import type { PaneWords } from '../../../app/pane/PaneWords';
import { ERROR_WORDS } from '../errors';
import { ASK_WORDS } from './askWords';

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;
const sheets = (count: number): string => counted(count, 'sheet', 'sheets');

/** The fixed words of the pane in English, spelled alike in all of its countries. */
export const ENGLISH_PANE_WORDS: PaneWords = {
  product: 'Casebridge',
  initiative: 'Initiative',
  places: 'Places',
  place: { case: 'Case', scorecards: 'Scorecards', review: 'Review' },
  toSettle: (count) => `${String(count)} to settle`,
  readers: 'Reader',
  reading: {
    first: 'Reading the workbook…',
    busy: 'Excel has not answered yet. If a cell is being edited, press Enter in it.',
    long: 'Excel still has not answered. Nothing was changed. Finish what is open in Excel, then try again.',
    again: 'Try again',
    notFollowing: 'Changes in the workbook can no longer be followed. Nothing was changed. After an edit, choose Try again here.',
  },
  readAt: (time) => `Inputs read ${time}`,
  updating: 'Reading…',
  stale: 'Changed since written',
  updated: 'Updated from the changed cells.',
  start: {
    title: 'No table found yet',
    what: 'Casebridge turns the costs and metrics of an IT initiative, as they stand in your sheets, into a business case and two scorecards.',
    needs: 'Six cells in a row, under these headers, are enough:',
    six: ['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By'],
    template: 'Insert the template…',
    example: 'Open the example…',
    noInitiative: 'No initiative yet',
    noInitiativeHint: 'The tables are there, but no row names an initiative. Type one in: this page follows by itself.',
  },
  proposal: {
    title: 'Is this what your sheet means?',
    about: 'These sheets were not made for Casebridge, so nothing is read without your word.',
    notUsable: 'Too few columns are recognised to make a case of them. Rename headers (Initiative, Cost, Metric, Baseline, Target, By), or insert the template.',
    confirm: 'Read it this way',
    column: 'Column',
    row: 'Row',
    header: 'Header',
    meaning: 'Read as',
    inSheet: (sheet) => `in ${sheet}`,
    unused: (count) => `${String(count)} not used`,
  },
  showCell: (reference) => `Go to ${reference}`,
  cellGone: (reference) => `${reference} is no longer in the workbook. Nothing was changed. The inputs are being read again.`,
  openCase: 'Open the case',
  fillIn: 'Fill in',
  figures: 'Figures',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  questions: 'What finance will ask next',
  problems: 'To settle in the sheet',
  severity: { error: 'Stops a claim or a line', warning: 'Warning', info: 'Remark' },
  filters: { settle: 'To settle', remarks: 'Remarks', all: 'All' },
  filter: 'Show',
  noProblems: 'Nothing to settle here.',
  more: (count) => `Show ${String(count)} more`,
  clause: { shown: 'Shown', open: 'Open' },
  scorecardOf: 'Scorecard of',
  matters: (to) => `Matters to: ${to}`,
  none: '–',
  write: {
    button: 'Write to workbook…',
    refresh: 'Refresh…',
    remove: 'Remove what was written…',
    ask: ASK_WORDS,
    untouched: 'Nothing else in the workbook is touched.',
    changed: 'The workbook has changed, and other sheets would now be written. Nothing was written yet: look again, then confirm.',
    state: { added: 'new', refreshed: 'refreshed', removed: 'removed' },
    rows: (rows) => counted(rows, 'row', 'rows'),
    cancel: 'Cancel',
    progress: 'Writing…',
    progressOf: (done, of) => `${String(of === 0 ? 100 : Math.floor((done / of) * 100))}% written`,
    done: ({ added, refreshed, without }) => {
      const parts = [added > 0 ? `${sheets(added)} added` : '', refreshed > 0 ? `${sheets(refreshed)} refreshed` : ''].filter((part) => part !== '');
      const pages = without === undefined ? '' : ' This Excel let us set up no pages for print, often because no printer is installed: set paper and margins before printing.';
      return `Done: ${parts.join(', ')}.${pages}`;
    },
    doneRemoving: (count) => `Done: ${sheets(count)} removed. Your own sheets are as they were.`,
    nothingToRemove: 'Nothing of Casebridge stands in this workbook.',
    cannot: 'The workbook has changed, and there is nothing left to write. Nothing was written.',
  },
  menu: { title: 'More', theme: 'Appearance', choices: { auto: 'As in Excel', light: 'Light', dark: 'Dark' }, readAgain: 'Read the inputs again' },
  message: { dismiss: 'Dismiss', tryAgain: 'Try again' },
  error: (code, data) => ERROR_WORDS[code](data),
  unexpected: {
    reading: 'Something went wrong while reading. Nothing was changed. Try again; if it stays so, close and open this pane.',
    writing: 'Something went wrong while writing. Your own cells were not touched. Look at the sheets of Casebridge, then try again: a refresh makes them whole.',
    showing: 'The cell could not be shown. Nothing was changed. Finish what is open in Excel, then choose it again.',
  },
  broken: 'This page stopped working. Your own cells were not touched. Open it again; nothing that was written is lost.',
  withoutOffice: 'The part of this page that comes from Microsoft (appsforoffice.microsoft.com) could not be loaded. Nothing was changed. Check the network, then open the pane again.',
  outsideExcel: 'Casebridge works inside Excel. Open a workbook in Excel, then choose Casebridge on the Home tab.',
};
