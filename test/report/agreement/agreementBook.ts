import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { casebookFile } from '../../parity/buildGenerated';
import { typed, type GeneratedBook, type GeneratedTable } from '../../parity/generated/GeneratedBook';
import { SIX_CELLS } from '../../parity/sixCells';

type Row = readonly (string | number)[];

/** Rows of the tables on which two leaders agree, in the order of {@link HEADERS}; an empty text is a blank cell. */
export interface AgreementTables {
  readonly readiness?: readonly Row[];
  readonly concerns?: readonly Row[];
  readonly commitments?: readonly Row[];
}

const HEADERS = {
  readiness: ['For', 'Item', 'State', 'Owner', 'Link'],
  concerns: ['Concern', 'Side', 'Requirement', 'Evidence', 'State'],
  commitments: ['Side', 'Who', 'Step', 'State', 'Gives'],
} as const satisfies Readonly<Record<keyof AgreementTables, readonly string[]>>;
const SHEETS = { readiness: 'Readiness', concerns: 'Concerns', commitments: 'Commitments' } as const;

function tableOf(key: keyof AgreementTables, rows: readonly Row[]): GeneratedTable {
  return {
    sheet: SHEETS[key],
    offset: { rows: 0, columns: 0 },
    headers: ['Initiative', ...HEADERS[key]],
    rows: rows.map((row) => ({
      Initiative: typed('Cloud migration'),
      ...Object.fromEntries(HEADERS[key].flatMap((header, index) => (row[index] === undefined || row[index] === '' ? [] : [[header, typed(row[index] ?? null)]]))),
    })),
  };
}

/** The six cells with such tables beside them. */
export function agreementBook({ readiness = [], concerns = [], commitments = [] }: AgreementTables, preset: GeneratedBook['preset'] = null): GeneratedBook {
  const own = ([['readiness', readiness], ['concerns', concerns], ['commitments', commitments]] as const).filter(([, rows]) => rows.length > 0);
  return { ...SIX_CELLS, preset, tables: [...SIX_CELLS.tables, ...own.map(([key, rows]) => tableOf(key, rows))] };
}

/** The file of such a book, opened. */
export async function agreementFile(tables: AgreementTables): Promise<FileWorkbook> {
  return FileWorkbook.fromBytes(await casebookFile(agreementBook(tables)), 'book.xlsx');
}

/** Something of everything: typed otherwise than the lists have it, left blank, out of order. */
export const EVERYTHING: AgreementTables = {
  readiness: [
    ['technology', 'Architecture note', 'Done', 'Chief Architect', 'note.docx'],
    ['technology', 'Security assessment', 'complete', '', ''],
    ['technology', 'Support model', '', '', ''],
    ['technology', 'Badge printer', 'In Progress', '', ''],
    ['clinical', 'Demo', 'not needed', '', ''],
  ],
  concerns: [
    ['Too slow', 'technology', '', '', ''],
    ['No capacity', 'technology', 'Two people for a year', '', 'open'],
    ['Alerts at night', 'clinical', '', 'Rota', 'in progress'],
    ['Colour of the badge', 'clinical', '', '', 'done'],
    ['Old printers', 'technology', '', '', 'not needed'],
  ],
  commitments: [
    ['clinical', 'Medical Director', 'Champion', 'done', 'Two beds'],
    ['technology', 'CIO', 'Feasibility review', 'open', ''],
    ['technology', 'CIO', 'Coffee with the ward team', 'done', 'An hour'],
    ['clinical', 'Ward lead', 'Another champion', 'open', 'A day a week'],
  ],
};

/** The same with cells filled and changed, and nothing that moves a row. */
export const CHANGED: AgreementTables = {
  readiness: [
    ['technology', 'Architecture note', 'in progress', 'Chief Architect', 'another.docx'],
    ['technology', 'Security assessment', 'complete', 'Security Manager', ''],
    ['technology', 'Support model', 'done', 'Head of Service', 'model.docx'],
    ['technology', 'Badge printer', 'done', '', ''],
    ['clinical', 'Demo', 'done', '', ''],
  ],
  concerns: [
    ['Too slow', 'technology', 'Fast enough', '', ''],
    ['No capacity', 'technology', 'Two people for a year', 'Contract', 'in progress'],
    ['Alerts at night', 'clinical', '', '', 'in progress'],
    ['Colour of the badge', 'clinical', '', 'Vote', 'done'],
    ['Old printers', 'technology', 'Replace them', '', 'not needed'],
  ],
  commitments: [
    ['clinical', 'Medical Director', 'Champion', 'done', 'Three beds'],
    ['technology', 'CIO', 'Feasibility review', 'done', 'An architect'],
    ['technology', 'CIO', 'Coffee with the ward team', 'in progress', ''],
    ['clinical', 'Ward lead', 'Another champion', 'open', 'A day a week'],
  ],
};
