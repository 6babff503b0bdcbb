const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A date or time that was recognised in a typed text, with the format that Excel gives the cell. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function serialOf({ year, month, day }: Parts): number | null {
  const fullYear = year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
  const time = Date.UTC(fullYear, month - 1, day);
  const back = new Date(time);
  const isReal = back.getUTCFullYear() === fullYear && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return isReal && fullYear >= 1900 && fullYear <= 9999 ? time / MILLISECONDS_A_DAY + SERIAL_OF_1970 : null;
}

function monthNumber(word: string): number {
  const lower = word.toLowerCase();
  return lower.length < 3 ? 0 : MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower || (lower === 'sept' && month === 'september')) + 1;
}

function dated(parts: Parts, format: string): TypedDate | null {
  const serial = parts.month === 0 ? null : serialOf(parts);
  return serial === null ? null : { serial, format };
}

/** A number after a month is a day if there is such a day, else a year: `Mar 5`, `Mar 2028`. */
function monthWith(month: number, other: number, thisYear: number): TypedDate | null {
  const asDay = other >= 1 && other <= 31 ? dated({ year: thisYear, month, day: other }, 'd-mmm') : null;
  return asDay ?? dated({ year: other, month, day: 1 }, 'mmm-yy');
}

function fromWords(text: string, thisYear: number): TypedDate | null {
  const dayFirst = /^(\d{1,2})[ -]([A-Za-z]+)(?:[ -](\d{2}|\d{4}))?$/.exec(text);
  if (dayFirst !== null) {
    const [, day = '', word = '', year] = dayFirst;
    return dated({ year: year === undefined ? thisYear : Number(year), month: monthNumber(word), day: Number(day) }, year === undefined ? 'd-mmm' : 'd-mmm-yy');
  }
  const monthFirst = /^([A-Za-z]+)[ -](\d{1,2}|\d{4})(?:,? (\d{4}))?$/.exec(text);
  if (monthFirst === null) return null;
  const [, word = '', other = '', year] = monthFirst;
  const month = monthNumber(word);
  if (month === 0) return null;
  return year === undefined ? monthWith(month, Number(other), thisYear) : dated({ year: Number(year), month, day: Number(other) }, 'd-mmm-yy');
}

function fromDigits(text: string, thisYear: number): TypedDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return dated({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, 'm/d/yyyy');
  const usual = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (usual !== null) return dated({ year: Number(usual[3]), month: Number(usual[1]), day: Number(usual[2]) }, 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (short === null || Number(short[1]) > 12) return null;
  return monthWith(Number(short[1]), Number(short[2]), thisYear);
}

function fromClock(text: string): TypedDate | null {
  const clock = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?( [AaPp][Mm])?$/.exec(text);
  if (clock === null) return null;
  const [, hours = '', minutes = '', seconds = '0', half] = clock;
  const isAfternoon = half?.trim().toLowerCase() === 'pm';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  return { serial: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format: half === undefined ? 'h:mm' : 'h:mm AM/PM' };
}

/** Reads a text as Excel (en-US) reads a date or a time of day that somebody types; null where it is neither. */
export function typedDate(text: string, thisYear: number): TypedDate | null {
  return fromDigits(text, thisYear) ?? fromWords(text, thisYear) ?? fromClock(text);
}
