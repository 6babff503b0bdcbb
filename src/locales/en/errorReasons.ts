import type { MappingFault } from '../../intake/mapping/parseMappingFile';

/** What is wrong with a file, by the reason that the host gives. */
export const UNREADABLE_REASONS: Readonly<Record<string, string>> = {
  'zip-damaged': 'the file is damaged or was cut off',
  'zip-truncated': 'the file was cut off before its end',
  'zip-too-large': 'unpacked, the file is larger than can be held',
  'zip-file-twice': 'it holds two parts of the same name, and programs differ on which of them counts',
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
  template: 'it is a template for new workbooks, not a workbook',
  signed: 'it carries a digital signature, which any change would break',
  'xml-encoding': 'a part that would have to be changed is not in the usual encoding (UTF-8)',
  'only-our-sheets': 'it holds nothing but our own sheets, and a workbook needs at least one',
  'structure-protected': 'its structure is protected, so no sheet may be added',
  'shared-workbook': 'it is a shared workbook with tracked changes',
  'styles-ambiguous': 'its table of cell styles is not in order',
  'too-large': 'it would become larger than a workbook may be',
};

/** Why a mapping file cannot be used. */
export const MAPPING_REASONS: Readonly<Record<MappingFault, string>> = {
  'not-json': 'it is not valid JSON',
  'not-a-mapping': 'it does not have the form that the map command prints',
  'place-invalid': 'a row number or a column letter cannot be read',
  'field-unknown': 'a field is not one of its table',
  'field-twice': 'a field is given to two columns',
  'year-unreadable': 'a year cannot be read',
  'multiply-invalid': 'a factor is not a power of ten',
  'currency-unknown': 'a currency is not known',
  'fields-missing': 'a table lacks the fields that make it one',
  'sheet-missing': 'a sheet that it names is not in the file',
  'header-differs': 'a column has another header in the file than in the mapping',
  'not-confirmed': 'a table that was only guessed has not been confirmed',
};
