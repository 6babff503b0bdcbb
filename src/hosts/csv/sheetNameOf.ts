const LONGEST = 31;

/** A file's base name as a sheet may be called: no forbidden characters, 31 at most. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  // eslint-disable-next-line no-control-regex -- sheet names must not hold control characters
  const plain = base.replace(/[[\]:*?/\\\u0000-\u001F]/g, '_').slice(0, LONGEST).replace(/^'|'$/g, '_').trim();
  // Excel keeps this name for itself.
  return plain === '' || plain.toLowerCase() === 'history' ? 'Data' : plain;
}
