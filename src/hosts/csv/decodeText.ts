import { decodeWindows1252 } from './decodeWindows1252';

/** A text file's content and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

const SAMPLE = 64 * 1024;
/** Share of control characters from which a file is no text any more. */
const MOST_CONTROLS = 0.002;
/** Share of zero bytes at even or odd places from which bytes are UTF-16 (Latin letters have one zero byte each). */
const UTF16_ZEROS = 0.3;

type Utf16 = 'utf-16le' | 'utf-16be';

function markedUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function unmarkedUtf16(bytes: Uint8Array): Utf16 | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, sample.length / 2));
  if (odd > UTF16_ZEROS && even < odd / 10) return 'utf-16le';
  return even > UTF16_ZEROS && odd < even / 10 ? 'utf-16be' : null;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8; the caller tries what Windows programs write.
    return null;
  }
}

/** Reads bytes as text: by byte order mark, as UTF-16 by its zero bytes, as UTF-8 where that is valid, else as Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = markedUtf16(bytes) ?? unmarkedUtf16(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  const text = asUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

function isControl(code: number): boolean {
  // Tab, line feed, form feed, carriage return and the old end-of-file mark occur in text files.
  return (code < 32 && ![9, 10, 12, 13, 26].includes(code)) || code === 127 || code === 0xfffd;
}

/** Whether bytes are text at all: hardly any control characters. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const sample = decodeText(bytes.subarray(0, SAMPLE)).text;
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) if (isControl(sample.charCodeAt(at))) controls += 1;
  return controls <= sample.length * MOST_CONTROLS;
}
