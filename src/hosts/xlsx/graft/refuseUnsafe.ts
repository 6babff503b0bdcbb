import { AppError } from '../../../errors/AppError';
import { CONTENT_TYPES_PATH } from '../package/contentTypes';
import type { PartStore } from '../package/PartStore';
import { isUtf8Part } from '../package/partText';
import { isOfType, REL, relationshipsOf, relationshipsPath } from '../package/relationships';
import { isTrue } from '../package/WorkbookIndex';
import type { WorkbookIndex } from '../package/WorkbookIndex';
import { childNamed } from '../xml/parseXml';

const STRICT_BASE = 'http://purl.oclc.org/ooxml/';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SIGNATURES = '_xmlsignatures/';

function isSigned(parts: PartStore): boolean {
  const byFolder = parts.paths().some((path) => path.toLowerCase().startsWith(SIGNATURES));
  return byFolder || relationshipsOf(parts, '').some(({ type }) => type.includes('/digital-signature/'));
}

function isStrict(index: WorkbookIndex): boolean {
  return index.root.namespace.startsWith(STRICT_BASE) || index.relationships.some(({ type }) => type.startsWith(STRICT_BASE));
}

/** The parts of the user's that we edit must be UTF-8, or inserting text would change all of them. */
function isEditable(parts: PartStore, index: WorkbookIndex): boolean {
  const styles = index.relationships.find((relationship) => isOfType(relationship, REL.styles))?.path ?? null;
  const edited = [index.path, relationshipsPath(index.path), CONTENT_TYPES_PATH, ...(styles === null ? [] : [styles])];
  return edited.every((path) => {
    const bytes = parts.bytes(path);
    return bytes === null || isUtf8Part(bytes);
  });
}

function reasonAgainst(parts: PartStore, index: WorkbookIndex): string | null {
  if (isSigned(parts)) return 'signed';
  if (isStrict(index)) return 'strict-ooxml';
  if (index.root.namespace !== TRANSITIONAL) return 'unknown-namespace';
  if (childNamed(index.root, 'sheets') === undefined) return 'no-sheets';
  const protection = childNamed(index.root, 'workbookProtection');
  if (isTrue(protection?.attributes.get('lockStructure'))) return 'structure-protected';
  // A shared workbook logs every change; a sheet that no log entry mentions breaks it.
  if (index.relationships.some(({ type }) => type.endsWith('/revisionHeaders'))) return 'shared-workbook';
  return isEditable(parts, index) ? null : 'xml-encoding';
}

/**
 * Refuses a workbook to which sheets cannot be added without the risk of hurting it.
 *
 * @throws AppError `workbook-unsafe` with `reason`.
 */
export function refuseUnsafe(parts: PartStore, index: WorkbookIndex): void {
  const reason = reasonAgainst(parts, index);
  if (reason !== null) throw new AppError('workbook-unsafe', { reason });
}
