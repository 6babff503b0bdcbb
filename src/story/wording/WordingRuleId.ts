import type { BOARD_WORDING } from '../lenses/board/boardWording';
import type { BRIDGE_WORDING } from '../lenses/bridge/bridgeWording';
import type { CLINICAL_WORDING } from '../lenses/clinical/clinicalWording';
import type { FINANCE_WORDING } from '../lenses/finance/financeWording';
import type { TECHNOLOGY_WORDING } from '../lenses/technology/technologyWording';
import type { DEFERENCE_WORDING, PLAIN_WORDING } from './sharedWording';

/** The rules whose words a locale has to have; without them nothing compiles. */
export type WordingRuleId = (
  | typeof BOARD_WORDING
  | typeof FINANCE_WORDING
  | typeof TECHNOLOGY_WORDING
  | typeof CLINICAL_WORDING
  | typeof BRIDGE_WORDING
  | typeof PLAIN_WORDING
  | typeof DEFERENCE_WORDING
)[number]['id'];
