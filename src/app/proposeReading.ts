import { mappingText } from '../intake/mapping/mappingFile';
import type { RawWorkbook } from '../model/rawWorkbook';
import { foundMapping } from './foundMapping';

/** A proposal as a person reads and edits it. */
export interface ReadingProposal {
  /** The mapping in the form that a run takes back. */
  readonly text: string;
  readonly certain: boolean;
}

/**
 * Proposes how a workbook is read; nothing is applied.
 *
 * @throws AppError `input-sheet-missing`; `input-not-a-table` where no table can be found.
 */
export function proposeReading(raw: RawWorkbook, sheet: string | null): ReadingProposal {
  const proposal = foundMapping(raw, sheet);
  return { text: mappingText(proposal.mapping), certain: !proposal.needsConfirmation };
}
