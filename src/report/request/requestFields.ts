import { INITIATIVE_FIELDS } from '../../model/fieldTables';
import { isSixCells } from '../../model/isSixCells';
import { fieldCell } from '../../model/missingField';
import type { Sourced } from '../../model/origin';
import type { CaseResult } from '../CaseResult';
import type { InputRows } from '../inputs/InputRows';

/** Columns of Initiatives that a request shows, in the order of Inputs, with the key under which each stands there. */
const KEYS = {
  objective: 'init.objective',
  sponsor: 'init.sponsor',
  technologyLead: 'init.technologyLead',
  clinicalLead: 'init.clinicalLead',
  start: 'init.start',
  goLive: 'init.goLive',
  ask: 'init.ask',
  decisionAsked: 'init.decision',
  dependsOn: 'init.dependsOn',
  preparedBy: 'init.preparedBy',
  meetingDate: 'init.meetingDate',
  confidentiality: 'init.confidentiality',
  fundingSource: 'init.fundingSource',
  recommendation: 'init.recommendation',
  version: 'init.version',
  priorApprovals: 'init.priorApprovals',
  procurementRoute: 'init.procurementRoute',
} as const satisfies Readonly<Partial<Record<keyof typeof INITIATIVE_FIELDS, string>>>;

/** A column of Initiatives that a request shows. */
export type RequestField = keyof typeof KEYS;

/** Every column of Initiatives that a request shows, in the order of the table. */
export const REQUEST_FIELDS: readonly RequestField[] = [
  'objective', 'sponsor', 'technologyLead', 'clinicalLead', 'start', 'goLive', 'ask', 'decisionAsked', 'dependsOn', 'preparedBy', 'meetingDate',
  'confidentiality', 'fundingSource', 'recommendation', 'version', 'priorApprovals', 'procurementRoute',
];

/** Key of the row of Inputs that holds a field. */
export function requestFieldKey(field: RequestField): string {
  return KEYS[field];
}

/** Whether a case says enough for a request: more than what it is, what it costs and one metric. */
export function hasRequest({ initiative }: Pick<CaseResult, 'initiative'>): boolean {
  return !isSixCells(initiative);
}

/** A blank cell stands for the words that it is not given, until somebody types there; one that could not be read is not blank. */
function blank({ place, problems }: CaseResult['initiative'], field: RequestField, words: string): Sourced<string> | null {
  const at = fieldCell(place, field);
  const isRefused = at !== null && problems.some((found) => found.at?.sheet === at.sheet && found.at.row === at.row && found.at.column === at.column);
  return at === null || isRefused ? null : { value: words, origin: { kind: 'cell', at, holds: 'text', factor: 1, shown: '', coercion: null } };
}

/** Unit of a field on Inputs. */
function unitOf(field: RequestField, currency: string): string {
  const { type } = INITIATIVE_FIELDS[field];
  if (type === 'money') return currency;
  return type === 'date' ? 'date' : 'text';
}

/** What a request shows and no sentence needs: typed texts and dates, and blank cells that may still be filled. */
export function addRequestInputs(rows: InputRows, result: CaseResult, currency: string): void {
  const { initiative } = result;
  if (!hasRequest(result)) return;
  const { label, sentence } = rows.words;
  rows.section(sentence('section-request-inputs', { initiative: initiative.name.value }));
  for (const field of REQUEST_FIELDS) {
    const typed = initiative.record[field];
    const found = typed ?? blank(initiative, field, label('not-given-yet'));
    if (found === null) continue;
    rows.add({ key: `${initiative.id}/${requestFieldKey(field)}`, label: INITIATIVE_FIELDS[field].header, value: found.value, origin: found.origin, unit: unitOf(field, currency) });
  }
}
