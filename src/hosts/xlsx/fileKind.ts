import { looksLikeText } from '../csv/decodeText';

export type FileKind = 'empty' | 'zip' | 'text' | 'legacy-xls' | 'encrypted' | 'unreadable' | 'not-a-table';

const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Kinds of file that are partly or wholly text and yet no table: PDF, rich text, mark-up, PostScript. */
const DOCUMENT_STARTS = ['%PDF', '{\\rtf', '<?xml', '<html', '<!doctype', '<svg', '%!PS', 'GIF8'];
const WORKBOOK_NAME = /\.(xls|xlsx|xlsm|xlsb|xltx|xltm|ods)$/i;
/** Names in the directory of a compound file stand in UTF-16. */
const ENCRYPTED_STREAM = 'EncryptedPackage';
const XLS_STREAMS = ['Workbook', 'Book'];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function asUtf16(text: string): string {
  return [...text].map((character) => `${character}\0`).join('');
}

function compoundKind(bytes: Uint8Array): FileKind {
  // One character per byte, so that names of streams can be searched at any offset.
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes(asUtf16(ENCRYPTED_STREAM))) return 'encrypted';
  return XLS_STREAMS.some((stream) => text.includes(asUtf16(stream))) ? 'legacy-xls' : 'unreadable';
}

function isDocument(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^ï»¿/, '').trimStart().toLowerCase();
  return DOCUMENT_STARTS.some((start) => head.startsWith(start.toLowerCase()));
}

/** What a file is, by its bytes; its name only decides how to call what is neither. */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, OLE2)) return compoundKind(bytes);
  if (startsWith(bytes, ZIP) && (WORKBOOK_NAME.test(fileName) || !looksLikeText(bytes))) return 'zip';
  if (WORKBOOK_NAME.test(fileName)) return 'unreadable';
  if (isDocument(bytes) || !looksLikeText(bytes)) return 'not-a-table';
  return 'text';
}
