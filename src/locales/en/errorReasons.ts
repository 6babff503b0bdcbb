/** What is wrong with a file, by the reason that the host gives. */
export const UNREADABLE_REASONS: Readonly<Record<string, string>> = {
  'zip-damaged': 'the file is damaged or was cut off',
  'zip-truncated': 'the file was cut off before its end',
  'zip-too-large': 'unpacked, the file is larger than can be held',
  'xml-damaged': 'a part inside the file is damaged',
  'xml-encoding': 'a part inside the file uses an encoding that workbooks do not use',
  'no-content-types': 'it holds no workbook',
  'no-workbook': 'it holds no workbook',
  'not-a-workbook': 'it is neither a workbook nor a text table',
  'sheet-missing': 'a sheet that it lists is not in it',
};

/** Why a workbook cannot be written into safely. */
export const UNSAFE_REASONS: Readonly<Record<string, string>> = {
  'binary-workbook': 'it is a binary workbook (.xlsb)',
  'strict-ooxml': 'it is in the strict form of the format, which would have to be rewritten as a whole',
  'unknown-namespace': 'it is in a form of the format that is not known',
  'no-sheets': 'it lists no sheets',
  'structure-protected': 'its structure is protected, so no sheet may be added',
  'shared-workbook': 'it is a shared workbook with tracked changes',
  'styles-ambiguous': 'its table of cell styles is not in order',
  'too-large': 'it would become larger than a workbook may be',
};
