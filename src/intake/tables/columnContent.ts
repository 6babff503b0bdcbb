import type { FieldType } from '../../model/field';
import { NO_HINTS } from '../values/CellContext';
import { isDateFormat } from '../values/numberFormat';
import { parseDateText } from '../values/parseDateText';
import { withheldText } from '../values/withheldText';
import { isBlank } from './GridView';
import type { GridView } from './GridView';

/** What mostly stands in a column, from a sample of its cells. */
export type ColumnContent = 'numbers' | 'dates' | 'words' | 'nothing';

/** Where a table's cells stand, header line excluded. */
export interface TableArea {
  readonly view: GridView;
  readonly firstLine: number;
  readonly lastLine: number;
}

const SAMPLE = 30;
const NUMERIC_TEXT = /^[-+(~]?\s*(?:[A-Z]{0,3}[$£€¥]|[A-Z]{3}\s)?\s*[-+]?[\d.,][\d.,\s'’]*\s*(?:%|k|m|mn|bn|million|billion|thousand|pp|[a-z]{1,8})?\)?$/iu;

/**
 * Tells numbers, dates and words apart by looking at up to thirty cells of a column; "no value" texts do not count.
 */
export function columnContent(area: TableArea, slot: number): ColumnContent {
  const counts = { numbers: 0, dates: 0, words: 0 };
  let seen = 0;
  for (let line = area.firstLine; line <= area.lastLine && seen < SAMPLE; line += 1) {
    const kind = contentOfCell(area.view, line, slot);
    if (kind === null) continue;
    seen += 1;
    counts[kind] += 1;
  }
  if (seen === 0) return 'nothing';
  if (counts.words * 2 > seen) return 'words';
  return counts.dates > counts.numbers ? 'dates' : 'numbers';
}

function contentOfCell(view: GridView, line: number, slot: number): 'numbers' | 'dates' | 'words' | null {
  const cell = view.cell(line, slot);
  if (isBlank(cell) || cell.error !== undefined) return null;
  if (typeof cell.value === 'number') return isDateFormat(cell.format) ? 'dates' : 'numbers';
  const text = String(cell.value).trim();
  if (withheldText(text)) return null;
  if (NUMERIC_TEXT.test(text)) return 'numbers';
  const day = text.length > 40 ? null : parseDateText(text, { edge: 'start', fiscalYearStart: 1, hints: () => NO_HINTS });
  return day === null ? 'words' : 'dates';
}

/**
 * How well a column's content fits a type of field: 1 fits, 0 says nothing, −1 speaks against it.
 *
 * @example contentFits('words', 'money') // -1
 * @example contentFits('numbers', 'level') // 1
 */
export function contentFits(content: ColumnContent, type: FieldType): -1 | 0 | 1 {
  if (content === 'nothing') return 0;
  switch (type) {
    case 'money':
    case 'number':
    case 'percent':
    case 'level':
    case 'bound':
    case 'months':
      return content === 'numbers' ? 1 : -1;
    case 'change':
      return content === 'dates' ? -1 : content === 'numbers' ? 1 : 0;
    case 'date':
    case 'deadline':
      return content === 'dates' ? 1 : content === 'words' ? -1 : 0;
    case 'text':
      return content === 'words' ? 1 : -1;
    case 'choice':
      return content === 'words' ? 1 : 0;
    case 'period':
      return 0;
  }
}
