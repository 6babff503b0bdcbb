import { AppError } from '../../../errors/AppError';

const UTF8_NAMES = new Set(['', 'utf-8', 'utf8', 'us-ascii']);

function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1]?.toLowerCase() ?? '';
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

function encodingOf(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes);
  return utf16Label(bytes) ?? (UTF8_NAMES.has(declared) ? 'utf-8' : declared);
}

/** Whether a part can be edited as text and stored again without changing what is around the edit. */
export function isUtf8Part(bytes: Uint8Array): boolean {
  return encodingOf(bytes) === 'utf-8';
}

/** The text of an XML part; a byte order mark stays in it, so that writing it back changes nothing. */
export function partText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // An encoding nobody knows.
    throw new AppError('input-unreadable', { reason: 'xml-encoding' }, error);
  }
}
