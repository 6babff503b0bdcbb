import type { CellAddress } from '../../model/cellAddress';
import type { RecordOf } from '../../model/record';
import type { SETTINGS, SettingKey } from '../../model/settings';
import type { StatedRate } from './exchangeRates';

/** What the Setup tables say, and the cells to type in. */
export interface SettingsRead {
  readonly values: RecordOf<typeof SETTINGS>;
  /** The value cell of each setting that has a row. */
  readonly cells: ReadonlyMap<SettingKey, CellAddress>;
  /** Rows that state an exchange rate, in sheet order. */
  readonly rates: readonly StatedRate[];
}
