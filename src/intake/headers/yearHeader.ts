/** A year column's header: the number of the year, or a calendar or fiscal year. */
export type YearLabel =
  | { readonly kind: 'index'; readonly index: number; readonly label: string }
  | {
      readonly kind: 'calendar';
      /** `span` = 2026/27, `bare` = 2026, `fiscal` = FY27 (which year it starts in depends on the fiscal year). */
      readonly form: 'span' | 'bare' | 'fiscal';
      readonly year: number;
      readonly label: string;
    };

const JANUARY = 1;
const CENTURY = 100;
const MOST_YEARS = 60;

/**
 * Reads a header as a year; null when it is none.
 *
 * Understood: `Year 0`, `Y0`, `0`, `2026`, `2026/27`, `2026-2027`, `FY2026`, `FY27`, `FY 2026/27`, with a remark in brackets.
 *
 * @example yearLabel('Year 2') // { kind: 'index', index: 2, label: 'Year 2' }
 * @example yearLabel('2026-27') // { kind: 'calendar', form: 'span', year: 2026, label: '2026-27' }
 * @example yearLabel('FY27') // { kind: 'calendar', form: 'fiscal', year: 2027, label: 'FY27' }
 * @example yearLabel('2026/29') // null
 */
export function yearLabel(header: string): YearLabel | null {
  const label = header.replace(/\s+/gu, ' ').trim();
  const text = label.replace(/\s*[([].*$/u, '').toLowerCase();
  const numbered = /^(?:(?:year|yr|y)\s?)?(\d{1,2})$/u.exec(text);
  if (numbered !== null && Number(numbered[1]) <= MOST_YEARS) return { kind: 'index', index: Number(numbered[1]), label };
  return calendarLabel(text, label);
}

function calendarLabel(text: string, label: string): YearLabel | null {
  const match = /^(fy|f\/y|fiscal year|financial year|year)?\s?'?(\d{4}|\d{2})(?:\s?[/\-–_]\s?(\d{4}|\d{2}))?$/u.exec(text);
  if (match === null) return null;
  const [, prefix, first = '', second] = match;
  const fiscal = prefix !== undefined && prefix !== 'year';
  if (first.length === 2 && !fiscal) return null;
  const year = first.length === 2 ? 2000 + Number(first) : Number(first);
  if (year < 1950 || year > 2150) return null;
  if (second === undefined) return { kind: 'calendar', form: fiscal ? 'fiscal' : 'bare', year, label };
  return Number(second) % CENTURY === (year + 1) % CENTURY ? { kind: 'calendar', form: 'span', year, label } : null;
}

/**
 * The calendar year in which a labelled year starts.
 *
 * `FY27` is named after the year it ends in unless fiscal years are calendar years; `2026/27` and a bare 2026 start in 2026.
 *
 * @example startYear({ form: 'fiscal', year: 2027 }, 4) // 2026
 * @example startYear({ form: 'fiscal', year: 2027 }, 1) // 2027
 */
export function startYear(
  year: { readonly form: 'span' | 'bare' | 'fiscal'; readonly year: number },
  fiscalYearStart: number,
): number {
  return year.form === 'fiscal' && fiscalYearStart !== JANUARY ? year.year - 1 : year.year;
}
