import { PHRASE_TABLES } from '../../story/grammar/StatementGrammar';
import type { Story, StoryRow } from '../../story/Statement';
import { expressionFormula, type FormulaPlaces } from '../formula/expressionFormula';
import { binaryFormula, type Formula } from '../formula/Formula';
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

/**
 * The formula of a row. One that picks a text may pick an empty cell, which a spreadsheet then shows as a zero;
 * joining nothing to it keeps it a text.
 */
function rowFormula({ expression, value }: StoryRow, places: FormulaPlaces): Formula {
  const formula = expressionFormula(expression, places);
  const picks = expression.kind === 'phrase' || (expression.kind === 'call' && (expression.name === 'IF' || expression.name === 'CHOOSE'));
  return picks && typeof value === 'string' ? binaryFormula(formula, '&', '') : formula;
}

function tableKey(table: string): (typeof PHRASE_TABLES)[number] {
  return PHRASE_TABLES.find((known) => known === table) ?? 'grades';
}

/** Every named part of every sentence, then the sentences: short rows, each a live formula. */
export function addWordRows(rows: WorkingsRows, input: ReportInput, { story, phrasesOf }: { readonly story: Story; readonly phrasesOf: FormulaPlaces['phrasesOf'] }): void {
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
      unit: row.unit === '' ? input.words.label(typeof row.value === 'number' ? 'unit-none' : 'unit-text') : row.unit,
      value: row.value,
      style: 'textPart',
      ...(constant ? {} : { formula: rowFormula(row, places) }),
    });
  }
}
