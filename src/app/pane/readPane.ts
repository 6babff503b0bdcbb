import { AppError } from '../../errors/AppError';
import type { MappingProposal } from '../../intake/mapping/proposeMapping';
import type { Mapping } from '../../intake/mapping/Mapping';
import { mappingText } from '../../intake/mapping/mappingFile';
import type { SerialDay } from '../../model/calendar';
import { lazily } from '../../model/lazily';
import type { WorkbookPort } from '../../hosts/port';
import type { RawWorkbook } from '../../model/rawWorkbook';
import { ENGLISH_DETAIL_WORDS } from '../../locales/en/pane/detailWords';
import { buildReport, type BuildOptions, type BuiltReport } from '../buildReport';
import { foundMapping } from '../foundMapping';
import { ownSheets } from '../ownSheets';
import { planReading } from '../planReading';
import type { SampledOf } from '../sampledCases';
import { proposalView, type ProposalView } from './proposalView';
import { readingShape } from './readingShape';
import { reviewView, type ReviewView } from './reviewView';
import { workOutInBlocks } from './workOutInBlocks';

/** What a reading is asked for. */
export interface PaneRequest {
  readonly today: SerialDay;
  readonly localeTag: string;
  /** Shape of the proposal that a person confirmed in this session; null before. */
  readonly confirmed: string | null;
  /** Finds what was sampled before; absent: nothing was. */
  readonly sampledOf?: SampledOf;
  /** Lets the page breathe between blocks of initiatives; absent: all at once. */
  readonly pause?: () => Promise<void>;
}

interface Read {
  /** Names of our sheets that stand in the workbook. */
  readonly own: readonly string[];
}

/** A workbook with at least one initiative, read and worked out. */
export interface ReadyReading extends Read {
  readonly state: 'ready';
  readonly built: BuiltReport;
  readonly mapping: Mapping;
  readonly initiatives: readonly { readonly id: string; readonly name: string }[];
  readonly review: ReviewView;
}

/** What was found in the workbook. */
export type PaneReading =
  | (Read & { readonly state: 'no-tables' })
  | (Read & { readonly state: 'needs-confirmation'; readonly proposal: ProposalView; readonly shape: string })
  | (Read & { readonly state: 'no-initiative'; readonly review: ReviewView })
  | ReadyReading;

/** What is found in a workbook; null where no table can be. */
function proposalOf(raw: RawWorkbook): MappingProposal | null {
  try {
    return foundMapping(raw, null);
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'input-not-a-table') return null;
    throw cause;
  }
}

/** Whether a proposal could be applied if somebody said so. */
function canBeRead(raw: RawWorkbook, text: string): boolean {
  try {
    return planReading(raw, { mappingText: text }).state === 'ready';
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'mapping-invalid') return false;
    throw cause;
  }
}

/** What a reading asks of a run. */
export function buildOptions({ today, localeTag, sampledOf }: PaneRequest): BuildOptions {
  return { today, hostLocaleTag: localeTag, ...(sampledOf === undefined ? {} : { sampledOf }) };
}

function readyOrEmpty({ raw, own }: Read & { readonly raw: RawWorkbook }, mapping: Mapping, request: PaneRequest): PaneReading {
  const built = buildReport(raw, mapping, buildOptions(request));
  if (built.cases.length === 0) return { state: 'no-initiative', review: reviewView(built), own };
  const review = lazily(() => reviewView(built));
  return {
    state: 'ready',
    built,
    mapping,
    own,
    initiatives: built.cases.map(({ initiative }) => ({ id: initiative.id, name: initiative.name.value })),
    // Says of every initiative what is wrong with it, so all of them have to be worked out.
    get review() {
      return review();
    },
  };
}

/**
 * Makes what the pane shows of a workbook that was read. Nothing uncertain is applied without a person's word; that
 * word holds for the session, as long as the headers stay as they were when it was given.
 */
export function understand(raw: RawWorkbook, request: PaneRequest): PaneReading {
  const own = [...ownSheets(raw).values()];
  const proposal = proposalOf(raw);
  if (proposal === null) return { state: 'no-tables', own };
  if (!proposal.needsConfirmation) return readyOrEmpty({ raw, own }, proposal.mapping, request);
  const text = mappingText(proposal.mapping);
  const shape = readingShape(proposal.mapping);
  const plan = request.confirmed === shape ? planReading(raw, { mappingText: text }) : null;
  if (plan?.state === 'ready') return readyOrEmpty({ raw, own }, plan.mapping, request);
  return { state: 'needs-confirmation', proposal: proposalView(proposal.mapping, canBeRead(raw, text), ENGLISH_DETAIL_WORDS), shape, own };
}

/** Reads the workbook and makes what the pane shows of it; thousands of initiatives are worked out block by block. */
export async function readPane(port: Pick<WorkbookPort, 'readTables'>, request: PaneRequest): Promise<PaneReading> {
  const reading = understand(await port.readTables(), request);
  if (reading.state === 'ready' && request.pause !== undefined) await workOutInBlocks(reading.built.cases, request.pause);
  return reading;
}
