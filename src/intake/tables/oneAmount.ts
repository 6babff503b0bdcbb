import { foldText } from '../../model/foldText';
import { headerParts } from '../headers/headerParts';
import type { TableKind } from '../headers/TableKind';
import type { MappedYear } from '../mapping/Mapping';
import type { HeaderLine } from './HeaderLine';

const CONFIDENCE = 0.5;
const AMOUNT = /^(?:amounts?|costs?|values?|totals?|totalcosts?|sum|price|annualcosts?|saving|benefitvalue)$/u;
/** Names of lines: beside one of them, a single amount is a line's and not an initiative's. */
const LINE_NAMES = {
  costs: /^(?:costlines?|costitems?|costdescriptions?|items?|lines?|lineitems?)$/u,
  benefits: /^(?:benefits?|benefitlines?|benefitnames?|savings?)$/u,
} as const;

/**
 * The single column of amounts of a table of lines without years: taken as year 0, to be confirmed.
 */
export function oneAmount(header: HeaderLine, kind: TableKind): readonly MappedYear[] {
  if (kind !== 'costs' && kind !== 'benefits') return [];
  const words = header.cells.map(({ slot, text }) => ({ slot, text, folded: foldText(headerParts(text).base) }));
  const isLine = words.some(({ slot, folded }) => LINE_NAMES[kind].test(folded) && header.contentOf(slot) === 'words');
  const amount = words.find(({ slot, folded }) => AMOUNT.test(folded) && header.contentOf(slot) === 'numbers');
  if (!isLine || amount === undefined) return [];
  const { exponent, currency } = headerParts(amount.text);
  const year = { kind: 'index', index: 0, label: 'Year 0' } as const;
  return [{ slot: amount.slot, header: amount.text, year, match: 'pattern', confidence: CONFIDENCE, exponent, currency }];
}
