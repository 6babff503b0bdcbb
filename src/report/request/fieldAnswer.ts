import { INITIATIVE_FIELDS } from '../../model/fieldTables';
import { binaryFormula, callFormula, formulaOperand } from '../formula/Formula';
import { across, answered, toType } from './answers';
import { requestFieldKey, type RequestField } from './requestFields';
import { MARKS, type Answer, type RequestPage } from './RequestPage';

/** Texts wrap; dates and amounts stand at the left like them. */
const styleOf = (field: RequestField): 'rowText' | 'rowValue' => (INITIATIVE_FIELDS[field].type === 'text' ? 'rowText' : 'rowValue');

/** Words that promise an answer and give none: `TBC`, a dash. That something does not apply is an answer. */
const PROMISE = /^(?:t\.?b\.?[acd]\.?|to be (?:confirmed|determined|agreed|advised|decided)|pending|unknown|\?+|[-–—.…]+)$/iu;
const isPromise = (typed: string | number): typed is string => typeof typed === 'string' && PROMISE.test(typed.trim());

const formatOf = (field: RequestField, currency: string): string | undefined => {
  const { type } = INITIATIVE_FIELDS[field];
  if (type === 'date') return 'd mmm yyyy';
  return type === 'money' ? `"${currency}" #,##0` : undefined;
};

/**
 * What a column of Initiatives says, live over Inputs. A blank cell says what to type and where until it is filled, and
 * its mark turns with it; where there is no such column, the text says which to add.
 */
export function fieldAnswer(page: RequestPage, field: RequestField): Answer {
  const { initiative } = page.result;
  const typed = initiative.record[field];
  const format = formatOf(field, page.currency);
  const key = requestFieldKey(field);
  if (typed !== undefined) {
    const line = across({ value: typed.value, formula: formulaOperand(page.find(key)), style: styleOf(field), format });
    const mark = callFormula('IF', binaryFormula(page.find(key), '=', typed.value), MARKS.open, MARKS.given);
    return isPromise(typed.value) ? { lines: [line], mark: { value: MARKS.open, formula: mark, style: 'good' } } : answered([line]);
  }
  const gap = toType(page.context.words, initiative.place, { field, header: page.label(`request-${field}`) });
  if (!page.has(key)) return answered([across(gap)], true);
  const isBlank = binaryFormula(page.find(key), '=', page.label('not-given-yet'));
  const text = callFormula('IF', isBlank, String(gap.value), page.find(key));
  return {
    lines: [across({ ...gap, formula: text, style: styleOf(field), format })],
    mark: { value: MARKS.open, formula: callFormula('IF', isBlank, MARKS.open, MARKS.given), style: 'good' },
  };
}
