/** Entries every stylesheet begins with; programs take them for granted at these positions. */
export function defaultEntries(p: string): {
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellStyleXfs: readonly string[];
  readonly cellXfs: readonly string[];
} {
  return {
    fonts: [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`],
    fills: [
      `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`,
      `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
    ],
    borders: [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
    cellStyleXfs: [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
    cellXfs: [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
  };
}

/** The stylesheet of a workbook that has none. */
export function freshStyles(): string {
  const { fonts, fills, borders, cellStyleXfs, cellXfs } = defaultEntries('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="1">${fonts.join('')}</fonts>`,
    `<fills count="2">${fills.join('')}</fills>`,
    `<borders count="1">${borders.join('')}</borders>`,
    `<cellStyleXfs count="1">${cellStyleXfs.join('')}</cellStyleXfs>`,
    `<cellXfs count="1">${cellXfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
