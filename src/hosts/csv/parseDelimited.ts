const QUOTE = '"';

interface Scan {
  readonly text: string;
  readonly delimiter: string;
  at: number;
}

/** A field that starts with a quote: up to the closing quote, doubled quotes meaning one; what follows it is kept. */
function quotedField(scan: Scan): string {
  const { text } = scan;
  let value = '';
  let from = scan.at + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, from);
    if (quote < 0) {
      scan.at = text.length;
      return value + text.slice(from);
    }
    value += text.slice(from, quote);
    if (text[quote + 1] !== QUOTE) {
      scan.at = quote + 1;
      return value + plainField(scan);
    }
    value += QUOTE;
    from = quote + 2;
  }
}

function plainField(scan: Scan): string {
  const start = scan.at;
  const { text, delimiter } = scan;
  while (scan.at < text.length) {
    const character = text[scan.at];
    if (character === delimiter || character === '\n' || character === '\r') break;
    scan.at += 1;
  }
  return text.slice(start, scan.at);
}

function skipLineBreak(scan: Scan): void {
  if (scan.text[scan.at] === '\r') scan.at += 1;
  else if (scan.text[scan.at] === '\n') {
    scan.at += 1;
    return;
  }
  if (scan.text[scan.at] === '\n') scan.at += 1;
}

function record(scan: Scan): string[] {
  const fields: string[] = [];
  for (;;) {
    fields.push(scan.text[scan.at] === QUOTE ? quotedField(scan) : plainField(scan));
    if (scan.text[scan.at] !== scan.delimiter) break;
    scan.at += 1;
  }
  skipLineBreak(scan);
  return fields;
}

/**
 * The records of a delimited text as RFC 4180 has them (quotes, doubled quotes, line breaks within quotes),
 * each as long as it is. A line break at the very end starts no record.
 */
export function parseDelimited(text: string, delimiter: string): readonly (readonly string[])[] {
  const scan: Scan = { text, delimiter, at: 0 };
  const records: string[][] = [];
  while (scan.at < text.length) records.push(record(scan));
  return records;
}
