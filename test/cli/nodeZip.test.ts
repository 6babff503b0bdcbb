import { packEntry } from '../../src/hosts/xlsx/zip/packEntry';
import { unpackEntry } from '../../src/hosts/xlsx/zip/unpackEntry';
import { nodeDeflate, nodeInflate } from '../../src/cli/nodeZip';
import { AppError } from '../../src/errors/AppError';

const TEXT = new TextEncoder().encode('<row><c><v>1</v></c></row>'.repeat(500));

describe('Node’s own zip', () => {
  it('unpacks what either packer packed, and the other way round', () => {
    for (const deflate of [undefined, nodeDeflate]) {
      const entry = packEntry('a.xml', TEXT, deflate);
      expect(entry.compressed.length).toBeLessThan(TEXT.length / 10);
      expect(Buffer.from(unpackEntry(entry, nodeInflate)).equals(Buffer.from(TEXT))).toBe(true);
      expect(Buffer.from(unpackEntry(entry)).equals(Buffer.from(TEXT))).toBe(true);
    }
  });

  it.each([
    ['longer than it says', { size: 10 }],
    ['shorter than it says', { size: TEXT.length + 1 }],
  ])('refuses a part that is %s', (_, lie) => {
    expect(() => unpackEntry({ ...packEntry('a.xml', TEXT), ...lie }, nodeInflate)).toThrow(AppError);
  });

  it('refuses a part that is damaged', () => {
    const entry = packEntry('a.xml', TEXT);
    expect(() => unpackEntry({ ...entry, compressed: entry.compressed.slice(0, -4) }, nodeInflate)).toThrow(AppError);
  });
});
