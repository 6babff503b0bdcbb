import type { ProblemCode } from '../../../model/Problem';
import type { Words } from '../problemData';
import { counted, inColumn, quoted, said } from '../problemData';


function encodingName(encoding: string): string {
  return encoding === '' ? 'an older encoding' : `the encoding ${encoding}`;
}

/** The first key's text in quotation marks after a word: ` “Costs”`; nothing when no key says anything. */
function named(text: string): string {
  return text === '' ? '' : ` “${text}”`;
}

/**
 * Tables and rows. Keys: `header` (the column), `table`, `text` or `value` or `name` (what the cell says); beside
 * them `first` (where the first of two stands), `field` (what a guessed header was taken for), `missing` (what a
 * row lacks), `years` (those without a column, or how many are looked at), `label` and `agrees` (a total row), `encoding`, `setting`, `option` and its `role`, `better`, `count` or `rows`, `sheet`.
 */
export const TABLE_PROBLEM_WORDS = {
  'column-unknown': (data) => `The column${named(said(data, 'header', 'text'))} is not known, so it was kept as it is and not used. Rename it if it should count.`,
  'column-duplicate': (data) =>
    `The column${named(said(data, 'header', 'text'))} stands here a second time, so only the first was used. Remove or rename one of them.`,
  'column-not-used': (data) =>
    `The column${named(said(data, 'header', 'text'))} cannot be used in this table, so its cells were not counted. Move them to the table they belong to, or rename the column.`,
  'years-missing': (data) => {
    const years = said(data, 'years', 'missing');
    if (years === '') return `The table${named(said(data, 'table'))} has no year columns, so its amounts could not be placed in time. Add columns such as Year 0, Year 1 or 2026/27.`;
    return `Between the years of the table there is no column for ${years}, so nothing was counted there. Add a column if money flows then.`;
  },
  'header-guessed': (data) => {
    const field = said(data, 'field', 'meaning');
    const taken = field === '' ? 'was matched by likeness' : `was taken for “${field}” by likeness`;
    return `The header${named(said(data, 'header', 'text'))} ${taken}. Nothing was left out; rename the column if that is wrong.`;
  },
  'row-before-table': (data) => {
    const more = said(data, 'more');
    if (more === '') return `${quoted(data, 'A row')} stands above the table's header, so it was not read as data. Nothing needs typing unless it should count.`;
    const others = more === '1' ? '1 more line' : `${more} more lines`;
    return `${quoted(data, 'A row')} and ${others} down to ${said(data, 'last')} stand above the table's header, so they were not read as data. Nothing needs typing unless they should count.`;
  },
  'row-after-table': (data) =>
    `${quoted(data, 'A row')} stands below the table, so it was not read as data. Close the gap above it if it should count.`,
  'row-total-left-out': (data) => {
    const differs = said(data, 'agrees') === 'no' ? ' Its amounts are not the sum of the rows above.' : '';
    return `${quoted(data, 'This row')} is a total of other rows, so it was left out and nothing is counted twice.${differs} Rename it if it is a line of its own.`;
  },
  'row-assigned': (data) => {
    const name = said(data, 'initiative', 'name', 'value');
    const taken = name === '' ? 'the only one it can belong to' : `“${name}”`;
    return `This row names no initiative and was counted for ${taken}. Nothing was left out; type the initiative if that is wrong.`;
  },
  'row-incomplete': (data) => {
    const missing = said(data, 'missing', 'header');
    const lacks = missing === '' ? 'lacks something it needs' : `has no “${missing}”`;
    return `This row ${lacks}, so it was not used. Type what is missing, or clear the row.`;
  },
  'row-orphan': (data) => {
    if (data['name'] === '') return 'This row does not say which initiative it belongs to, so it was not counted. Type the name of the initiative.';
    const table = said(data, 'table');
    const where = table === '' ? 'elsewhere' : `in the table “${table}”`;
    return `${quoted(data, 'The name in this row')} is not found ${where}, so the row was not counted. Type a name that stands there.`;
  },
  'row-duplicate': (data) => {
    const first = said(data, 'first');
    const where = first === '' ? '' : ` (first in ${first})`;
    return `${quoted(data, 'This row')} stands here a second time${where}, so the second was not used. Give it another name, or clear one of the two.`;
  },
  'name-ambiguous': (data) =>
    `${quoted(data, 'This name')} fits more than one entry, so the row was not counted. Type the ID, or make the names differ.`,
  'year-beyond-horizon': (data) => {
    const years = said(data, 'years');
    const horizon = years === '' ? 'the years looked at' : `the ${years} years looked at`;
    return `The amounts${inColumn(data)} lie beyond ${horizon}, so they were not counted. Raise “Years” in the Setup table to include them.`;
  },
  'year-before-first': (data) => {
    const first = said(data, 'firstYear', 'first');
    return `The amounts${inColumn(data)} lie before the first year${first === '' ? '' : ` (${first})`}, so they were not counted. Type an earlier “First year” in the Setup table to include them.`;
  },
  'cost-given-twice': (data) => {
    const name = said(data, 'initiative', 'name');
    return `The cost${name === '' ? '' : ` of “${name}”`} is given as one figure and as cost lines, so only the lines were counted. Clear the single figure.`;
  },
  'value-conflicts': (data) => {
    const kept = said(data, 'kept', 'first', 'used');
    const used = kept === '' ? 'the first' : `“${kept}”`;
    return `${quoted(data)}${inColumn(data)} differs from what another cell says of the same thing, so only ${used} was used. Make the two agree.`;
  },
  'text-decoded': (data) =>
    `The file is in ${encodingName(said(data, 'encoding'))} and was read as such. Nothing was left out; save it as UTF-8 if letters look wrong.`,
  'no-initiatives': (data) =>
    `No initiative was found${said(data, 'sheet') === '' ? '' : ` on the sheet ${said(data, 'sheet')}`}, so nothing was worked out. Type one row: initiative, cost, metric, baseline, target, by when.`,
  'table-unknown': (data) =>
    `A table${named(said(data, 'table', 'sheet', 'text'))} was found whose columns are not known, so it was not read. Name its columns as in the template, or give a mapping.`,
  'setting-unknown': (data) =>
    `The setting ${quoted({ ...data, text: said(data, 'setting', 'text', 'value') }, 'named here')} is not known, so it was not used. Type one of the settings of the template.`,
  'patient-identifiable': (data) =>
    `The column${named(said(data, 'header', 'text'))} looks as if it identifies patients${counted(data)}. It was not used. Remove it before you pass the file on.`,
  'option-not-chosen': (data) => {
    const option = quoted({ ...data, text: said(data, 'option', 'text', 'value') }, 'named here');
    if (said(data, 'role') === 'baseline') return `The option ${option} is what the case is measured against${counted(data)}: its lines are taken off those of the proposal. Nothing needs typing.`;
    return `The lines of the option ${option} are not those of the proposal${counted(data)}, so the option is shown beside the case and not counted in it. Nothing needs typing.`;
  },
  'better-assumed': (data) => {
    const better = said(data, 'better', 'value');
    const direction = better === '' ? 'from baseline and target' : `to be “${better}”`;
    const metric = said(data, 'metric');
    return `Which direction is better${metric === '' ? '' : ` for “${metric}”`} was taken ${direction}, as no cell says so. Type lower or higher in the column “Better” to settle it.`;
  },
  'better-conflicts': (data) => {
    const metric = said(data, 'metric');
    return `The target${metric === '' ? '' : ` of “${metric}”`} goes against the direction that is better. No improvement is claimed. Correct the target, or the word in the column “Better”.`;
  },
  'own-sheet-copied': (data) =>
    `The sheet${named(said(data, 'sheet', 'name'))} is a copy of a sheet made by Casebridge, so it was not read as input. Delete it if you no longer need it.`,
} as const satisfies Partial<Readonly<Record<ProblemCode, Words>>>;
