import type { WorkbookPort, WriteProgress, WriteReceipt } from '../../hosts/port';
import type { CaseSimulation } from '../../money/case/caseSimulation';
import type { WorkbookDescription } from '../../report/description/SheetDescription';
import { buildReport, MOST_CASE_SHEETS } from '../buildReport';
import { describeTemplate } from '../describeTemplate';
import type { ExampleName } from '../examples';
import { cellViews, type CellView } from './cellViews';
import { buildOptions, readPane, type PaneReading, type PaneRequest, type ReadyReading } from './readPane';
import { isSamePlan, writePlan, type WritePlan } from './writePlan';

interface Offer {
  readonly book: WorkbookDescription;
  readonly plan: WritePlan;
}

/** Above so many initiatives only the chosen one gets sheets of its own. */
function describedFor({ built, mapping }: ReadyReading, request: PaneRequest, initiative: string): WorkbookDescription {
  if (built.cases.length <= MOST_CASE_SHEETS) return built.report.book;
  return buildReport(built.raw, mapping, { ...buildOptions(request), initiatives: [initiative] }).report.book;
}

function offerOf(reading: ReadyReading, request: PaneRequest, initiative: string): Offer {
  const { casebook, cases, words, raw } = reading.built;
  const book = describedFor(reading, request, initiative);
  const found = [...casebook.problems, ...cases.flatMap(({ problems }) => problems)].filter(({ code }) => code === 'patient-identifiable');
  return { book, plan: writePlan(book, raw, [...new Set(found.map((each) => words.report.problem(each)))]) };
}

/** What would be written for an initiative. */
export function planWrite(reading: ReadyReading, request: PaneRequest, initiative: string): WritePlan {
  return offerOf(reading, request, initiative).plan;
}

/** The first cell of the case as it stands after writing: a host may have had to number its name. */
function caseCellOf({ sheets }: WorkbookDescription, { sheets: names }: WriteReceipt, initiative: string): CellView | null {
  const sheet = names[sheets.findIndex(({ id }) => id === `case:${initiative}`)];
  return sheet === undefined ? null : (cellViews([{ sheet, row: 0, column: 0 }])[0] ?? null);
}

/** What a person agreed to. */
export interface AgreedWrite {
  readonly initiative: string;
  readonly plan: WritePlan;
}

/** What came of it: written as agreed, or not, because the workbook now asks for something else. */
export type WriteOutcome =
  | { readonly state: 'written'; readonly receipt: WriteReceipt; readonly fingerprint: string; readonly caseCell: CellView | null }
  /** Somebody ended the sampling; nothing was written. */
  | { readonly state: 'ended' }
  | { readonly state: 'plan-changed'; readonly reading: PaneReading; readonly plan: WritePlan | null };

/** How it is written. */
export interface HowToWrite {
  readonly request: PaneRequest;
  readonly onProgress: WriteProgress;
  /** Samples a case before its sheets are described; false where somebody ended it. Absent: the sheets do without. */
  readonly sample?: (simulation: CaseSimulation) => Promise<boolean>;
}

/** What the sheets to be written need, and nobody has sampled yet. */
export function notSampled({ built }: ReadyReading, { sampledOf }: PaneRequest, initiative: string): readonly CaseSimulation[] {
  const isWritten = (id: string): boolean => built.cases.length <= MOST_CASE_SHEETS || id === initiative;
  return built.cases.flatMap(({ initiative: { id }, money }) => {
    const { simulation } = money;
    return simulation === null || !isWritten(id) || (sampledOf?.(simulation) ?? null) !== null ? [] : [simulation];
  });
}

/**
 * Writes what was agreed. The workbook is read again first, so that notes typed meanwhile are kept and the values are
 * those of now; where other sheets than agreed would be written, nothing is.
 */
export async function writePane(port: WorkbookPort, agreed: AgreedWrite, { request, onProgress, sample }: HowToWrite): Promise<WriteOutcome> {
  const reading = await readPane(port, request);
  if (reading.state !== 'ready' || !reading.initiatives.some(({ id }) => id === agreed.initiative)) return { state: 'plan-changed', reading, plan: null };
  for (const simulation of notSampled(reading, request, agreed.initiative)) if (sample !== undefined && !(await sample(simulation))) return { state: 'ended' };
  const { book, plan } = offerOf(reading, request, agreed.initiative);
  if (!isSamePlan(plan, agreed.plan)) return { state: 'plan-changed', reading, plan };
  const receipt = await port.writeSheets(book, onProgress);
  return { state: 'written', receipt, fingerprint: reading.built.raw.fingerprint, caseCell: caseCellOf(book, receipt, agreed.initiative) };
}

/** What the template, or an example, would add. */
export function planTemplate(example: ExampleName | null): WritePlan {
  const { sheets } = describeTemplate(null, example);
  return { sheets: sheets.map(({ name, rows }) => ({ name, state: 'added', rows: rows.length })), warnings: [] };
}

/** Writes the template, or an example, as sheets of the user's own. */
export async function insertTemplate(port: WorkbookPort, example: ExampleName | null, onProgress: WriteProgress): Promise<WriteReceipt> {
  return port.writeSheets(describeTemplate(null, example), onProgress);
}
