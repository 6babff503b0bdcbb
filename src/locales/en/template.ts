import type { FieldDefinition, FieldType } from '../../model/field';
import type { TableKey } from '../../model/fieldTables';
import type { TemplateWords } from '../../report/template/templateSheets';
import { FIELD_HELP, SETTING_HELP } from './fieldHelp';

const TABLE_HELP: Readonly<Record<TableKey, string>> = {
  setup: 'Settings of the whole casebook; a preset fills what is blank, shown as an assumption. Rows such as Exchange rate EUR may be added.',
  initiatives: 'One row an initiative. Only its name is needed; each further column makes the case stronger.',
  costs: 'One row a cost line, amounts by year as positive numbers.',
  benefits: 'One row a benefit in money, amounts by year, or a volume and a unit value.',
  metrics: 'One row a shared metric: where it stands, where it should be, by when, and why it matters to each leader.',
  actuals: 'Recorded levels of the metrics, one row a period.',
  spend: 'What was spent so far, one row a period.',
  readiness: 'What each side needs to see before it can say yes, and how far it is.',
  concerns: 'Concerns as they were raised, and what answers them.',
  commitments: 'Who committed to what, and when.',
  risks: 'Risks as money: probability times impact is part of the costs, spread evenly over the years given.',
  partnership: 'A short self-assessment that each leader answers on a scale of 1 to 5.',
};

const UNITS: Readonly<Record<FieldType, string>> = {
  text: 'text', choice: 'list', money: 'currency', number: 'number', percent: '%', date: 'date', deadline: 'date or months',
  months: 'months', level: 'in the unit', change: '% or units', bound: 'amount or %', period: 'period',
};

function helpOf(table: TableKey, field: string): string {
  const help: Readonly<Record<string, string>> = FIELD_HELP[table];
  return help[field] ?? '';
}

function settingHelpOf(setting: string): string {
  const help: Readonly<Record<string, string>> = SETTING_HELP;
  return help[setting] ?? '';
}

/** English words of the template. */
export const ENGLISH_TEMPLATE_WORDS: TemplateWords = {
  title: 'Casebook',
  tableHelp: (table) => TABLE_HELP[table],
  fieldHelp: helpOf,
  settingHelp: settingHelpOf,
  yearHelp: 'Amount of that year, positive.',
  furtherColumns: (headers) => `Further columns may be added: ${headers.join(', ')}.`,
  unitOf: ({ unit, type }: FieldDefinition) => unit ?? UNITS[type],
  wrongValue: 'This value is not one that the column is made for. Keep it only if you are sure; Casebridge will say what it could not read.',
};
