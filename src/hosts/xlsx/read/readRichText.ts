import type { XmlCursor } from '../xml/XmlCursor';
import { decodeCellText, decodeXml } from '../xml/xmlText';

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
const COMMENT = /<!--[\s\S]*?-->/g;

/** Raw XML text as it is meant: comments out, CDATA in, entities resolved. */
export function meantText(raw: string): string {
  if (!raw.includes('<')) return decodeXml(raw);
  let result = '';
  let at = 0;
  for (const match of raw.matchAll(CDATA)) {
    result += decodeXml(raw.slice(at, match.index).replace(COMMENT, '')) + (match[1] ?? '');
    at = match.index + match[0].length;
  }
  return result + decodeXml(raw.slice(at).replace(COMMENT, ''));
}

/**
 * The text of a string item (`si` or `is`) whose start tag the cursor has just passed: all runs joined,
 * phonetic guides left out. Leaves the cursor on its end tag.
 */
export function readRichText(cursor: XmlCursor): string {
  const item = cursor.name;
  let text = '';
  let phonetic = false;
  while (cursor.next()) {
    const { kind, name } = cursor;
    if (kind === 'close' && name === item) break;
    if (name === 'rPh') phonetic = kind === 'open';
    if (kind === 'close' && name === 't' && !phonetic) text += meantText(cursor.rawText);
  }
  return decodeCellText(text);
}

/** The shared strings of a workbook, in their order. */
export function readSharedStrings(cursor: XmlCursor): readonly string[] {
  const strings: string[] = [];
  while (cursor.next()) {
    if (cursor.name !== 'si') continue;
    if (cursor.kind === 'open') strings.push(readRichText(cursor));
    else if (cursor.kind === 'empty') strings.push('');
  }
  return strings;
}
