import { AppError } from '../errors/AppError';
import { readCasebook } from '../intake/casebook/readCasebook';
import type { Mapping } from '../intake/mapping/Mapping';
import { wordsOf, type Words } from '../locales/words';
import type { Casebook } from '../model/Casebook';
import type { PresetId } from '../model/choices';
import { isOriginal } from '../model/isOriginal';
import { lazily } from '../model/lazily';
import type { RawWorkbook } from '../model/rawWorkbook';
import type { SerialDay } from '../model/calendar';
import type { SimulationResult } from '../money/simulation/SimulationResult';
import type { CaseResult } from '../report/CaseResult';
import { describeWorkbook, type DescribedReport } from '../report/describeWorkbook';
import type { TypedNotes } from '../report/ReportInput';
import { readLog } from '../report/notes/readLog';
import { readNotes } from '../report/notes/readNotes';
import { buildCase } from './buildCase';
import { ownSheets } from './ownSheets';
import { sampledCases, type SampledOf } from './sampledCases';
import type { EarlierOutput } from './earlierOutput';
import { VERSION } from './version';
import { withDrawProblems } from './withDrawProblems';

/** Above this many initiatives only those named get a case and a workings sheet. */
export const MOST_CASE_SHEETS = 10;

/** What a run is asked for. */
export interface BuildOptions {
  readonly today: SerialDay;
  readonly localeTag?: string;
  /** Language of the program the workbook is open in; gives way to what the sheet says. */
  readonly hostLocaleTag?: string;
  readonly preset?: PresetId;
  readonly seed?: number;
  readonly trials?: number;
  readonly sheet?: string;
  /** Ids or names of the initiatives that get their own sheets. */
  readonly initiatives?: readonly string[];
  /** What an earlier output that is not the input itself carries over. */
  readonly earlier?: EarlierOutput;
  /** Where the sheets take figures from that need trials; asked when they are described. Absent: they do without. */
  readonly sampledOf?: SampledOf;
}

/** A finished run, before anything is written. */
export interface BuiltReport {
  readonly raw: RawWorkbook;
  readonly casebook: Casebook;
  readonly cases: readonly CaseResult[];
  readonly words: Words;
  readonly report: DescribedReport;
  /** What trials found of the initiatives with sheets of their own, by id. */
  readonly sampled: ReadonlyMap<string, SimulationResult>;
  /** Locale given for reading the sheet. */
  readonly localeTag: string | null;
}

function chosenIds(casebook: Casebook, wanted: readonly string[]): readonly string[] {
  const { initiatives } = casebook;
  if (wanted.length === 0) return initiatives.length <= MOST_CASE_SHEETS ? initiatives.map(({ id }) => id) : [];
  return wanted.map((name) => {
    const found = initiatives.find((initiative) => initiative.id === name || initiative.record.id?.value === name || initiative.name.value === name);
    if (found === undefined) throw new AppError('initiative-unknown', { initiative: name, initiatives: initiatives.map(({ id }) => id).join(', ') });
    return found.id;
  });
}

function mergedNotes(own: TypedNotes, earlier: TypedNotes | undefined): TypedNotes {
  if (earlier === undefined) return own;
  const ids = new Set([...own.keys(), ...earlier.keys()]);
  return new Map([...ids].map((id) => [id, new Map([...(earlier.get(id) ?? []), ...(own.get(id) ?? [])])] as const));
}

/** Reads the casebook and asks every room; the sheets are described when somebody asks for them. Nothing is written. */
export function buildReport(raw: RawWorkbook, mapping: Mapping, options: BuildOptions): BuiltReport {
  const { today, localeTag, hostLocaleTag, preset, seed, trials, sheet } = options;
  const readOptions = {
    today,
    ...(localeTag === undefined ? {} : { localeTag }),
    ...(hostLocaleTag === undefined ? {} : { hostLocaleTag }),
    ...(preset === undefined ? {} : { preset }),
    ...(seed === undefined ? {} : { seed }),
    ...(trials === undefined ? {} : { trials }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  const casebook = withDrawProblems(readCasebook({ workbook: raw, mapping, options: readOptions }));
  const words = wordsOf(casebook.setup.locale, casebook.setup.vocabulary.value);
  const cases = casebook.initiatives.map((initiative) => buildCase(initiative, casebook, words));
  const chosen = chosenIds(casebook, options.initiatives ?? []);
  const sampled = lazily(() => (options.sampledOf === undefined ? new Map<string, SimulationResult>() : sampledCases(cases, chosen, options.sampledOf)));
  const report = lazily(() => describeWorkbook({
    casebook,
    cases,
    chosen,
    sampled: sampled(),
    words: words.report,
    grammar: words.grammar,
    version: VERSION,
    fileName: raw.fileName,
    fingerprint: raw.fingerprint,
    asOf: casebook.setup.asOf.value,
    takenNames: raw.sheets.filter(({ ownId }) => !isOriginal(ownId)).map(({ name }) => name),
    standingNames: ownSheets(raw),
    notes: mergedNotes(readNotes(raw), options.earlier?.notes),
    log: [...(options.earlier?.log ?? []), ...readLog(raw)],
  }));
  return {
    raw,
    casebook,
    cases,
    words,
    localeTag: localeTag ?? null,
    get sampled() {
      return sampled();
    },
    // The pane reads after every edit and describes sheets only when somebody writes.
    get report() {
      return report();
    },
  };
}
