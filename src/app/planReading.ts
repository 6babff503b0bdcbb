import { proposeMapping, type MappingProposal } from '../intake/mapping/proposeMapping';
import { parseMappingFile } from '../intake/mapping/parseMappingFile';
import type { Mapping } from '../intake/mapping/Mapping';
import { AppError } from '../errors/AppError';
import type { RawWorkbook } from '../model/rawWorkbook';

/** How a workbook is to be read: ready to apply, or waiting for a person. */
export type ReadingPlan =
  | { readonly state: 'ready'; readonly mapping: Mapping; readonly proposal: MappingProposal | null }
  | { readonly state: 'needs-confirmation'; readonly mapping: Mapping; readonly proposal: MappingProposal };

/**
 * Decides how a workbook is read: by the mapping that was given, or by what is found in it. Nothing uncertain is
 * ever applied without a person's word.
 *
 * @throws AppError `mapping-invalid`, `input-sheet-missing`; `input-not-a-table` where no table can be found.
 */
export function planReading(raw: RawWorkbook, given: { readonly mappingText?: string; readonly sheet?: string }): ReadingPlan {
  if (given.mappingText !== undefined) return { state: 'ready', mapping: parseMappingFile(given.mappingText), proposal: null };
  const proposal = proposeMapping(raw, given.sheet === undefined ? {} : { sheet: given.sheet });
  if (proposal.outcome === 'none' || proposal.outcome === 'empty') throw new AppError('input-not-a-table', { file: raw.fileName });
  return { state: proposal.needsConfirmation ? 'needs-confirmation' : 'ready', mapping: proposal.mapping, proposal };
}
