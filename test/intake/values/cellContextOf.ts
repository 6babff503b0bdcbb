import { localeFormat } from '../../../src/model/localeFormat';
import type { CellContext } from '../../../src/intake/values/CellContext';

/** A reading context with no locale, no currency and January years, unless a test says otherwise. */
export function contextOf(more: Partial<CellContext> & { readonly localeTag?: string } = {}): CellContext {
  const { localeTag, ...rest } = more;
  const locale = localeTag === undefined ? null : localeFormat(localeTag);
  return {
    date1904: false,
    currency: null,
    fiscalYearStart: 1,
    exponent: 0,
    unit: null,
    hints: () => ({
      decimal: locale === null ? null : locale.decimal === ',' ? ',' : '.',
      dateOrder: locale?.dateOrder ?? null,
    }),
    ...rest,
  };
}
