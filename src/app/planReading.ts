import { mappingText } from '../intake/mapping/mappingFile';
import { parseMappingFile } from '../intake/mapping/parseMappingFile';
import type { Mapping } from '../intake/mapping/Mapping';
import type { RawWorkbook } from '../model/rawWorkbook';
import { foundMapping } from './foundMapping';

/** How a workbook is to be read: ready to apply, or waiting for a person. */
export type ReadingPlan =
  | { readonly state: 'ready'; readonly mapping: Mapping }
  /** `text` is the proposal in the form that a run takes back. */
  | { readonly state: 'needs-confirmation'; readonly text: string };

/**
 * Decides how a workbook is read: by the mapping that was given, or by what is found in it. Nothing uncertain is
 * ever applied without a person's word.
 *
 * @throws AppError `mapping-invalid`, `input-sheet-missing`; `input-not-a-table` where no table can be found.
 */
export function planReading(raw: RawWorkbook, given: { readonly mappingText?: string; readonly sheet?: string }): ReadingPlan {
  if (given.mappingText !== undefined) return { state: 'ready', mapping: parseMappingFile(given.mappingText) };
  const proposal = foundMapping(raw, given.sheet ?? null);
  if (proposal.needsConfirmation) return { state: 'needs-confirmation', text: mappingText(proposal.mapping) };
  return { state: 'ready', mapping: proposal.mapping };
}
