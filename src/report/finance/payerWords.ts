import type { Payer } from '../../money/affordability/fundingBySource';
import type { ReportWords } from '../words/ReportWords';

/** Who pays, in words. */
export function payerWords(payer: Payer, words: ReportWords): string {
  switch (payer.kind) {
    case 'named':
      return payer.name;
    case 'others':
      return words.sentence('payer-others', { count: payer.count });
    case 'unnamed':
      return words.label('payer-unnamed');
  }
}
