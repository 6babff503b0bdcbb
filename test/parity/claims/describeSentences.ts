import type { BuiltReport } from '../../../src/app/buildReport';
import { Ledger } from '../../../src/report/build/Ledger';
import { page } from '../../../src/report/build/pages';
import type { ReportContext } from '../../../src/report/build/ReportContext';
import type { SheetFrame } from '../../../src/report/build/SheetBuilder';
import { sheetNameFor } from '../../../src/report/build/sheetNames';
import { caseSheet } from '../../../src/report/case/caseSheet';
import type { SheetDescription, SheetRole } from '../../../src/report/description/SheetDescription';
import { inputsSheet } from '../../../src/report/inputs/inputsSheet';
import { workingsSheet } from '../../../src/report/workings/workingsSheet';

/** The check that every sheet shows stands on a sheet that is left out here. */
const MASTER = 'Checks';

/** Sheets with the place of every named value on them. */
export interface DescribedSentences {
  readonly sheets: readonly SheetDescription[];
  readonly ledger: Ledger;
}

/** Only the sheets that sentences are made on and read on: thousands of them are described in a minute. */
export function describeSentences({ raw, casebook, words, cases }: BuiltReport): DescribedSentences {
  const names = [...raw.sheets.map(({ name }) => name), MASTER];
  const frame = (id: string, wanted: string, role: SheetRole): SheetFrame => {
    const name = sheetNameFor(wanted, names);
    names.push(name);
    return { id, name, role, columnWidths: [10], tabColor: '000000', page: page({ left: '', right: '' }, '', { paper: 'a4' }) };
  };
  const context: ReportContext = {
    casebook,
    cases,
    chosen: cases.map(({ initiative }) => initiative.id),
    words: words.report,
    grammar: words.grammar,
    version: '0.0.0',
    fileName: raw.fileName,
    fingerprint: raw.fingerprint,
    asOf: casebook.setup.asOf.value,
    takenNames: [],
    standingNames: new Map(),
    notes: new Map(),
    log: [],
    ledger: new Ledger(),
    names: new Map(),
    masterText: '',
    masterCheck: { sheet: MASTER, row: 0, column: 0, rowFixed: true, columnFixed: true },
    sensitivities: new Map(),
  };
  const inputs = inputsSheet(frame('inputs', 'Inputs', 'input'), context).sheet;
  const workings = cases.map((result) => workingsSheet(frame(`workings:${result.initiative.id}`, `Workings – ${result.initiative.name.value}`, 'working'), { report: context, result }));
  const outputs = cases.map((result) => caseSheet(frame(`case:${result.initiative.id}`, `Case – ${result.initiative.name.value}`, 'output'), context, result));
  return { sheets: [inputs, ...workings, ...outputs].map((sheet) => sheet.describe()), ledger: context.ledger };
}
