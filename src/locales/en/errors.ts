import type { ErrorCode } from '../../errors/errorCodes';
import type { ErrorData } from '../../errors/AppError';
import { MAPPING_REASONS, UNREADABLE_REASONS, UNSAFE_REASONS } from './errorReasons';
import type { Words } from './problemData';
import { said } from './problemData';

/** The name in quotation marks, else a general word. */
function named(data: ErrorData, otherwise: string, ...keys: readonly string[]): string {
  const name = said(data, ...keys);
  return name === '' ? otherwise : `“${name}”`;
}

function because(data: ErrorData, reasons: Readonly<Record<string, string>>): string {
  const reason = said(data, 'reason');
  return reason === '' ? '' : `: ${reasons[reason] ?? reason}`;
}

function where(data: ErrorData): string {
  const place = said(data, 'place');
  return place === '' ? '' : ` (${place})`;
}

const NOTHING_WRITTEN = 'Nothing was written.';

/** What stands in the open workbook after Excel stopped. */
function standing(data: ErrorData): string {
  return said(data, 'outcome') === 'put-back' ? 'What is yours was not changed, and our sheets stand as they did before.' : 'Nothing was changed in the workbook.';
}

/**
 * The sentence of each failure: what happened, what was not changed, what to do now.
 *
 * Keys: `file` (input or output), `reason` (a key of errorReasons, or plain words), `sheet`, `sheets` (names that
 * exist), `argument` and `value`, `command` and `commands`, `initiative` and `initiatives`, `range`, `part`, `place` (in a mapping).
 */
export const ERROR_WORDS: Readonly<Record<ErrorCode, Words>> = {
  'argument-invalid': (data) => {
    const value = said(data, 'value');
    const found = value === '' ? 'has no value that can be used' : `cannot be “${value}”`;
    return `${named(data, 'An argument', 'argument')} ${found}${because(data, {})}. ${NOTHING_WRITTEN} Correct it and run again; --help lists what is possible.`;
  },
  'command-unknown': (data) => {
    const commands = said(data, 'commands');
    return `There is no command ${named(data, 'of that name', 'command')}. ${NOTHING_WRITTEN} Use ${commands === '' ? 'build, check, map or template' : commands}.`;
  },
  'initiative-unknown': (data) => {
    const known = said(data, 'initiatives', 'known');
    const next = known === '' ? 'Check the spelling against the Initiatives table.' : `The input has: ${known}.`;
    return `The input has no initiative ${named(data, 'of that name', 'initiative', 'id')}. ${NOTHING_WRITTEN} ${next}`;
  },
  'input-not-found': (data) => `The file ${named(data, 'to read', 'file')} was not found. ${NOTHING_WRITTEN} Check its name and folder.`,
  'input-empty': (data) => `The file ${named(data, 'to read', 'file')} is empty. ${NOTHING_WRITTEN} Choose a file with at least a header row and one row of data.`,
  'input-unreadable': (data) =>
    `The file ${named(data, 'to read', 'file')} could not be read${because(data, UNREADABLE_REASONS)}. ${NOTHING_WRITTEN} Open it in a spreadsheet program, save it as .xlsx, and try again with that file.`,
  'input-legacy-xls': (data) =>
    `The file ${named(data, 'to read', 'file')} is in the old .xls format, which is not read. ${NOTHING_WRITTEN} Open it in a spreadsheet program and save it as .xlsx.`,
  'input-encrypted': (data) =>
    `The file ${named(data, 'to read', 'file')} is protected by a password, so it could not be read. ${NOTHING_WRITTEN} Save a copy without the password and use that.`,
  'input-not-a-table': (data) =>
    `The file ${named(data, 'to read', 'file')} holds no table that could be read${because(data, UNREADABLE_REASONS)}. ${NOTHING_WRITTEN} Choose an .xlsx or .csv file with a header row.`,
  'input-sheet-missing': (data) => {
    const sheets = said(data, 'sheets');
    const next = sheets === '' ? 'Check the name on the tab.' : `The file has: ${sheets}.`;
    return `The input has no sheet ${named(data, 'of that name', 'sheet')}. ${NOTHING_WRITTEN} ${next}`;
  },
  'mapping-invalid': (data) =>
    `The mapping ${named(data, 'file', 'file')} could not be used${because(data, MAPPING_REASONS)}${where(data)}. ${NOTHING_WRITTEN} Run the map command and start from what it prints.`,
  'output-is-input': (data) =>
    `The output ${named(data, 'file', 'file')} is the input itself. ${NOTHING_WRITTEN} Choose another name with --out.`,
  'output-not-ours': (data) =>
    `The file ${named(data, 'to write', 'file')} exists and was not made by Casebridge. It was not changed. Choose another name with --out, or replace it with --force.`,
  'output-unwritable': (data) =>
    `The file ${named(data, 'to write', 'file')} could not be written${because(data, UNSAFE_REASONS)}. What stood there was not changed. Close it in other programs, or choose another place.`,
  'workbook-unsafe': (data) =>
    `Sheets cannot be added to ${named(data, 'this workbook', 'file')} without risk${because(data, UNSAFE_REASONS)}. The workbook was not changed. Save it as an ordinary .xlsx workbook without that, and try again.`,
  'range-invalid': (data) =>
    `${named(data, 'The cell or range', 'range')} is not a cell or range. Nothing was changed. Use a name such as B4 or B4:F20.`,
  'cell-being-edited': (data) => `Excel waits until a cell that is being edited is finished. ${standing(data)} Press Enter or Esc in that cell, then try again.`,
  'sheet-protected': (data) =>
    `${said(data, 'sheet') === '' ? 'A sheet or the workbook' : `The sheet ${named(data, '', 'sheet')}`} is protected or open for reading only, so Excel did not let us write. ${standing(data)} Take the protection off (Review, Unprotect), then try again.`,
  'payload-too-large': (data) => `Excel refused a piece of the data as too big. ${standing(data)} Choose fewer initiatives, or use the command line with the saved file.`,
  'client-too-old': (data) => `This version of Excel lacks something that is needed${because(data, {})}. ${standing(data)} Update Excel, or use Excel on the web.`,
  'workbook-in-background': (data) => `Excel did not answer for this workbook because another one is in front of it. ${standing(data)} Bring this workbook to the front, then try again.`,
  'host-failed': (data) => `Excel could not do what was asked${because(data, {})}. ${standing(data)} Try again; if it happens again, save and reopen the workbook.`,
  'write-interrupted': (data) => `Excel stopped while our sheets were written${because(data, {})}. ${standing(data)} Write again.`,
  'write-unfinished': (data) =>
    `Excel stopped while our sheets were written${because(data, {})}, and what stood there before could not be put back. What is yours was not changed, but our sheets may be half written. Write again: that makes them whole.`,
  'removal-unfinished': (data) =>
    `Excel stopped while our sheets were removed${because(data, {})}. What is yours was not changed, but some of our sheets still stand. Remove them again: that takes away the rest.`,
  'description-invalid': (data) =>
    `The sheets could not be put together${because(data, {})}. ${NOTHING_WRITTEN} This is a fault of the program: please report it with the input, if you may share it.`,
  // Travels to the add-in as an answer of the host; shown only where the emulated Excel itself is misused.
  'emulated-refusal': (data) => `The emulated Excel refused a step: ${said(data, 'message') || 'it gave no reason.'} Nothing was changed by it. Correct the call and try again.`,
};
