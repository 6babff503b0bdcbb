import { AppError } from '../../errors/AppError';
import type { CellAddress } from '../../model/cellAddress';
import type { FieldDefinition } from '../../model/field';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { RawCell } from '../../model/rawWorkbook';
import { SETTINGS } from '../../model/settings';
import type { SettingKey } from '../../model/settings';
import { isRecordOf } from '../casebook/isRecordOf';
import type { ReadingRun } from '../casebook/ReadingRun';
import { rowsOfTable } from '../casebook/rowsOfTable';
import { addressOf, cellOf, contextOf } from '../casebook/SourceTable';
import type { SourceRow, SourceTable } from '../casebook/SourceTable';
import { takeReading } from '../casebook/takeReading';
import { foldText } from '../../model/foldText';
import { currencyCode } from '../values/currencies';
import { shortText } from '../values/readAmount';
import { readField } from '../values/readField';
import { readMoney } from '../values/readMoney';
import { mapReading, refused } from '../values/Reading';
import type { Reading } from '../values/Reading';
import { readText } from '../values/readText';
import { rateName } from './exchangeRates';
import type { StatedRate } from './exchangeRates';
import type { SettingsRead } from './SettingsRead';

const KEYS: ReadonlyMap<string, SettingKey> = new Map(
  settingKeys().flatMap((key) => {
    const definition: FieldDefinition = SETTINGS[key];
    return [definition.header, ...definition.synonyms, key].map((wording) => [foldText(wording), key] as const);
  }),
);

function settingKeys(): readonly SettingKey[] {
  const isKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);
  return Object.keys(SETTINGS).filter(isKey);
}

/**
 * Reads the rows of the Setup tables: one setting each, the first of two with the same name.
 */
export function readSettings(tables: readonly SourceTable[], run: ReadingRun, problems: Problem[]): SettingsRead {
  const values: Record<string, Sourced<unknown>> = {};
  const cells = new Map<SettingKey, CellAddress>();
  const rates: StatedRate[] = [];
  for (const row of tables.flatMap((table) => rowsOfTable(table, problems))) {
    const name = readText(cellOf(row, 'setting'));
    const key = name.state === 'read' ? keyOfSetting(name.value) : undefined;
    const at = addressOf(row, 'value');
    const rate = key === undefined && name.state === 'read' ? rateName(name.value) : null;
    if (rate !== null && name.state === 'read') {
      const stated = takeReading(rateReading(row, run), { cell: cellOf(row, 'value'), at, header: name.value }, problems);
      if (stated !== null) rates.push({ ...rate, setting: shortText(name.value), at: addressOf(row, 'setting'), rate: stated });
      continue;
    }
    if (key === undefined) {
      problems.push(problem('setting-unknown', addressOf(row, 'setting'), { setting: name.state === 'read' ? shortText(name.value) : '' }));
      continue;
    }
    if (cells.has(key)) {
      problems.push(problem('row-duplicate', addressOf(row, 'setting'), { name: SETTINGS[key].header }));
      continue;
    }
    cells.set(key, at);
    const cell = cellOf(row, 'value');
    const sourced = takeReading(settingReading(key, cell, { row, run }), { cell, at, header: SETTINGS[key].header }, problems);
    if (sourced !== null) values[key] = sourced;
  }
  if (isRecordOf(SETTINGS, values)) return { values, cells, rates };
  throw new AppError('description-invalid', { what: 'setup' });
}

/** One unit of a currency in another; above zero, with or without the sign of the other. */
function rateReading(row: SourceRow, run: ReadingRun): Reading<number> {
  const context = contextOf(run, row.table, { slot: row.table.columns.get('value')?.slot ?? 0, exponent: 0, unit: null });
  const reading = readMoney(cellOf(row, 'value'), { ...context, currency: null });
  if (reading.state !== 'read' || reading.value > 0) return reading;
  return refused('value-out-of-bounds', { value: reading.value, above: 0 });
}

function keyOfSetting(name: string): SettingKey | undefined {
  const withoutRemark = name.replace(/\s*[([].*$/u, '');
  return KEYS.get(foldText(name)) ?? KEYS.get(foldText(withoutRemark));
}

function settingReading(
  key: SettingKey,
  cell: RawCell,
  place: { readonly row: SourceRow; readonly run: ReadingRun },
): Reading<unknown> {
  const column = place.row.table.columns.get('value');
  const context = contextOf(place.run, place.row.table, { slot: column?.slot ?? 0, exponent: 0, unit: null });
  const reading = readField(cell, SETTINGS[key], context);
  if (key !== 'currency' || reading.state !== 'read' || typeof reading.value !== 'string') return reading;
  const typed = reading.value;
  const code = currencyCode(typed);
  return code === null ? refused('choice-unknown', { text: shortText(typed), choices: 'ISO 4217' }) : mapReading(reading, () => code);
}
