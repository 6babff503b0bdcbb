import { AppError } from '../errors/AppError';
import { proposeMapping, type MappingProposal } from '../intake/mapping/proposeMapping';
import type { RawWorkbook } from '../model/rawWorkbook';

/**
 * The mapping that is found in a workbook.
 *
 * @throws AppError `input-sheet-missing`; `input-not-a-table` where no table can be found.
 */
export function foundMapping(raw: RawWorkbook, sheet: string | null): MappingProposal {
  const proposal = proposeMapping(raw, sheet === null ? {} : { sheet });
  if (proposal.outcome === 'none' || proposal.outcome === 'empty') throw new AppError('input-not-a-table', { file: raw.fileName });
  return proposal;
}
