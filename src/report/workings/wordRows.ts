import { PHRASE_TABLES } from '../../story/grammar/StatementGrammar';
import type { Story } from '../../story/Statement';
import { expressionFormula, type FormulaPlaces } from '../formula/expressionFormula';
import type { ReportInput } from '../ReportInput';
import { WORKINGS_COLUMNS, type WorkingsRows } from './WorkingsRows';

/** The tables of words from which sentences pick by number. */
export function addPhraseRows(rows: WorkingsRows, input: ReportInput): FormulaPlaces['phrasesOf'] {
  rows.section(input.words.label('section-phrases'));
  const places = new Map<string, number>();
  for (const table of PHRASE_TABLES) {
    const row = rows.sheet.next;
    rows.sheet.put(row, WORKINGS_COLUMNS.label, { value: input.words.sentence('row-phrases', { table }), style: 'label' });
    rows.sheet.put(row, WORKINGS_COLUMNS.unit, { value: input.words.label('unit-text'), style: 'unit' });
    input.grammar.phrases[table].forEach((value, index) => {
      rows.sheet.put(row, WORKINGS_COLUMNS.firstYear + index, { value, style: 'textPart', format: '@' });
    });
    places.set(table, row);
  }
  return (table) => {
    const row = places.get(table) ?? 0;
    const entries = input.grammar.phrases[tableKey(table)];
    return { from: rows.sheet.at(row, WORKINGS_COLUMNS.firstYear), to: rows.sheet.at(row, WORKINGS_COLUMNS.firstYear + entries.length - 1) };
  };
}

function tableKey(table: string): (typeof PHRASE_TABLES)[number] {
  return PHRASE_TABLES.find((known) => known === table) ?? 'grades';
}

/** Every named part of every sentence, then the sentences: short rows, each a live formula. */
export function addWordRows(rows: WorkingsRows, input: ReportInput, story: Story, phrasesOf: FormulaPlaces['phrasesOf']): void {
  rows.section(input.words.label('section-words'));
  const places: FormulaPlaces = {
    cellOf: (key) => (rows.ledger.has(`${rows.id}/${key}`) ? rows.find(key) : rows.ledger.find(key)),
    phrasesOf,
  };
  for (const row of story.rows) {
    const { expression } = row;
    // An empty text is written as a formula: a link to a blank cell would show a zero.
    const constant = expression.kind === 'text' && expression.value !== '';
    rows.addValue({
      key: row.key,
      label: row.label,
      unit: row.unit === '' ? input.words.label('unit-text') : row.unit,
      value: row.value,
      style: 'textPart',
      ...(constant ? {} : { formula: expressionFormula(expression, places) }),
    });
  }
}
