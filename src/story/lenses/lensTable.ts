import { BOARD_LENS } from './board/boardLens';
import { BRIDGE_LENS } from './bridge/bridgeLens';
import { CLINICAL_LENS } from './clinical/clinicalLens';
import { FINANCE_LENS } from './finance/financeLens';
import type { LensDefinition } from './LensDefinition';
import { TECHNOLOGY_LENS } from './technology/technologyLens';

/** The readers, in the order of the case sheet and of the JSON. Another reader is another folder and a line here. */
export const LENS_TABLE: readonly LensDefinition[] = [
  BOARD_LENS,
  FINANCE_LENS,
  TECHNOLOGY_LENS,
  CLINICAL_LENS,
  BRIDGE_LENS,
];
