import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import type { RawCell } from '../../model/rawWorkbook';
import type { SourceTable } from '../casebook/SourceTable';
import { foldText } from '../../model/foldText';
import { isNhsNumber } from './nhsNumber';

const PATIENT_HEADERS =
  /^(?:nhsn(?:o|um|umber)|mrn|medicalrecordn(?:o|umber)|hospitaln(?:o|umber)|patient(?:id|name|number|no|identifier|forename|surname)|dob|dateofbirth|birthdate|nino|ssn|socialsecuritynumber)$/u;
/** One or two ten-digit numbers pass the check by chance (1 in 11); three in a column hardly do. */
const ENOUGH = 3;

/** Columns that seem to identify patients, by header or by valid NHS numbers; one warning each, before anything is written. */
export function patientColumns(table: SourceTable): readonly Problem[] {
  const { mapping, view } = table;
  return [...mapping.columns, ...mapping.years].flatMap(({ slot, header }) => {
    const byHeader = PATIENT_HEADERS.test(foldText(header));
    if (!byHeader && !holdsNhsNumbers(table, slot)) return [];
    const at = view.address(mapping.headerLine, slot);
    return [problem('patient-identifiable', at, { header, by: byHeader ? 'header' : 'nhs-number' })];
  });
}

function holdsNhsNumbers({ mapping, view }: SourceTable, slot: number): boolean {
  let found = 0;
  for (let line = mapping.firstLine; line <= mapping.lastLine && found < ENOUGH; line += 1) {
    if (isCandidate(view.cell(line, slot).value)) found += 1;
  }
  return found >= ENOUGH;
}

function isCandidate(value: RawCell['value']): boolean {
  if (typeof value === 'number') return value >= 1e9 && value < 1e10 && Number.isInteger(value) && isNhsNumber(String(value));
  return typeof value === 'string' && value.length >= 10 && value.length <= 12 && isNhsNumber(value);
}
