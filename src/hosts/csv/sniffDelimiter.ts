import { parseDelimited } from './parseDelimited';

/** In the order in which a tie is decided: the rarer a character is in running text, the earlier. */
const CANDIDATES = ['\t', ';', '|', ','] as const;
const SAMPLE = 256 * 1024;

interface Score {
  readonly delimiter: string;
  /** Share of the records that have the commonest number of fields. */
  readonly agreement: number;
}

function score(sample: string, delimiter: string): Score {
  const records = parseDelimited(sample, delimiter).filter((fields) => fields.some((field) => field.trim() !== ''));
  const byLength = new Map<number, number>();
  for (const { length } of records) if (length > 1) byLength.set(length, (byLength.get(length) ?? 0) + 1);
  return { delimiter, agreement: records.length === 0 ? 0 : Math.max(0, ...byLength.values()) / records.length };
}

/** The character that splits most records into the same number of fields; a comma where none does. */
export function sniffDelimiter(text: string): string {
  const end = text.length <= SAMPLE ? text.length : Math.max(text.lastIndexOf('\n', SAMPLE), 0) || SAMPLE;
  const sample = text.slice(0, end);
  const scores = CANDIDATES.map((delimiter) => score(sample, delimiter));
  const best = scores.reduce((left, right) => (right.agreement > left.agreement ? right : left));
  return best.agreement > 0 ? best.delimiter : ',';
}
