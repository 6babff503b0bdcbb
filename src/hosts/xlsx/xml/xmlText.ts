const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g;
const HIGHEST_CODE_POINT = 0x10ffff;
// Surrogates without a partner and the two non-characters that XML forbids.
const UNWRITABLE = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
const NEEDS_CARE = /[^\t\n\u0020-\u0021\u0023-\u0025\u0027-\u003B\u003D\u003F-\u005E\u0060-\uD7FF\uE000-\uFFFD]/;
const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;

function codePoint(value: number, otherwise: string): string {
  return value > 0 && value <= HIGHEST_CODE_POINT ? String.fromCodePoint(value) : otherwise;
}

/** Text of an XML part as it is meant: entities resolved. Unknown entities stay as they stand. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, ...groups: (string | undefined)[]) => {
    const [hex, decimal, name] = groups;
    if (hex !== undefined) return codePoint(parseInt(hex, 16), whole);
    if (decimal !== undefined) return codePoint(parseInt(decimal, 10), whole);
    return NAMED[name ?? ''] ?? whole;
  });
}

/** Text for an XML element or a double-quoted attribute; what XML cannot hold is dropped. */
export function encodeXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(CONTROL, '')
    .replace(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** As `encodeXml`, for attributes whose line breaks must survive. */
export function encodeXmlAttribute(text: string): string {
  return encodeXml(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;');
}

function escapedCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Text of a spreadsheet cell: control characters become `_x0007_`, as the format asks,
 * and text that merely looks like such an escape is protected.
 */
export function encodeCellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const plain = text.replaceAll('\r\n', '\n').replace(ESCAPE_LOOKALIKE, '_x005F_');
  return encodeXml(plain.replaceAll('\r', '\n').replace(CONTROL, escapedCode));
}

/** Resolves `_x0007_` escapes in the text of a spreadsheet cell. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED_CHARACTER, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
