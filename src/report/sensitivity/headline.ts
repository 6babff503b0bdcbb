import { binary, call, ref } from '../../model/expression/Expression';
import { textHeight } from '../build/textHeight';
import { charactersIn } from '../case/caseFrame';
import { mergeBlock, type DriverSheet } from './DriverSheet';
import { sentenceOf } from './sentenceOf';
import { HALVES } from './sensitivityLayout';

const COLUMNS = HALVES.last + 1;
const LETTERS = 18;
const LEAST_HEIGHT = 34;

/** What a board takes from the sheet, live: whether any driver alone turns the result, and what all of them do. */
export function addHeadline(of: DriverSheet): void {
  const { sheet, cells, context } = of;
  const parts = { low: ref('npv-low-text'), high: ref('npv-high-text'), count: ref('turning'), all: ref('ranged') };
  const wording = (key: string): ReturnType<typeof sentenceOf> => sentenceOf(context.words.label(key), parts);
  const holds = call('IF', binary(ref('turning'), '=', 0), wording('headline-robust'), wording('headline-turns'));
  const expression = call('IF', binary(ref('npv'), '<', 0), wording('headline-fails'), holds);
  cells.put(1, 0, { key: 'headline', expression, style: 'headline' });
  mergeBlock(sheet, { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: HALVES.last }, 'headline');
  sheet.height(1, Math.max(LEAST_HEIGHT, textHeight(cells.text('headline'), { width: charactersIn(COLUMNS), size: LETTERS })));
}
