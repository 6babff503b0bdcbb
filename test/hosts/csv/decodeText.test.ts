import { decodeText, looksLikeText } from '../../../src/hosts/csv/decodeText';

function utf16(text: string, littleEndian: boolean): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
}

const TEXT = 'Cost;£ 1,2\nDépense;–';

describe('reading the bytes of a text file', () => {
  it.each([
    ['UTF-8', [...new TextEncoder().encode(TEXT)], 'utf-8'],
    ['UTF-8 with byte order mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)], 'utf-8'],
    ['UTF-16 with byte order mark', [0xff, 0xfe, ...utf16(TEXT, true)], 'utf-16'],
    ['big-endian UTF-16 with byte order mark', [0xfe, 0xff, ...utf16(TEXT, false)], 'utf-16'],
    ['UTF-16 without byte order mark', utf16(TEXT, true), 'utf-16'],
    ['big-endian UTF-16 without byte order mark', utf16(TEXT, false), 'utf-16'],
  ])('knows %s', (_, bytes, encoding) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: TEXT, encoding });
  });

  it('takes what is no UTF-8 for what Windows programs write', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Cost '), 0xa3, 0x31, 0x20, 0x96, 0x20, 0x93]);
    expect(decodeText(bytes)).toEqual({ text: 'Cost £1 – “', encoding: 'windows-1252' });
  });
});

describe('telling text from other bytes', () => {
  it('takes tables in any encoding for text', () => {
    expect([new TextEncoder().encode(TEXT), Uint8Array.from(utf16(TEXT, true))].map(looksLikeText)).toEqual([true, true]);
  });

  it('knows bytes that no text contains', () => {
    expect(looksLikeText(Uint8Array.from({ length: 256 }, (_, index) => index))).toBe(false);
  });
});
