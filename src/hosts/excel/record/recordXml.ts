import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from '../../xlsx/zip/crc32';
import type { LayoutRecord } from './LayoutRecord';

/** Marks our part among those of other programs. */
export const RECORD_NAMESPACE = 'urn:casebridge:layout';
/** Raised when a layout changes its shape; a record of another version counts as none. */
const VERSION = 1;
const PART = /<record xmlns="urn:casebridge:layout" version="(\d+)" check="(\d+)">([A-Za-z0-9+/=]*)<\/record>/;

/** The record as the XML part that keeps it: packed, with a checksum. */
export function recordXml(record: LayoutRecord): string {
  const bytes = strToU8(JSON.stringify(record));
  const packed = btoa(strFromU8(deflateSync(bytes, { level: 9 }), true));
  return `<record xmlns="${RECORD_NAMESPACE}" version="${String(VERSION)}" check="${String(crc32(bytes))}">${packed}</record>`;
}

function unpacked(text: string): Uint8Array | null {
  try {
    return inflateSync(strToU8(atob(text), true));
  } catch {
    return null;
  }
}

/** Reads a record; null where it is of another version or somebody changed it: the sheets are then written whole. */
export function readRecordXml(xml: string): LayoutRecord | null {
  const [, version, check, text = ''] = PART.exec(xml) ?? [];
  const bytes = Number(version) === VERSION ? unpacked(text) : null;
  if (bytes === null || String(crc32(bytes)) !== check) return null;
  const record: LayoutRecord = JSON.parse(strFromU8(bytes));
  return record;
}
