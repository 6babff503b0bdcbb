import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packEntry } from '../../../../src/hosts/xlsx/zip/packEntry';
import { readZip } from '../../../../src/hosts/xlsx/zip/readZip';
import { unpackEntry } from '../../../../src/hosts/xlsx/zip/unpackEntry';
import { writeZip } from '../../../../src/hosts/xlsx/zip/writeZip';
import { errorCode } from '../../errorCode';

const LONG = strToU8('benefit '.repeat(5_000));

describe('zip archives', () => {
  it('written here are read by another reader, in order', () => {
    const bytes = writeZip([packEntry('b/ä.xml', LONG), packEntry('a.bin', Uint8Array.of(7))]);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['b/ä.xml', 'a.bin']);
    expect(files['b/ä.xml']).toEqual(LONG);
  });

  it('of another writer are passed on without packing anything again', () => {
    const [entry] = readZip(zipSync({ 'x.xml': LONG }, { level: 9 }));
    const [again] = entry === undefined ? [] : readZip(writeZip([entry]));
    expect(again?.compressed).toEqual(entry?.compressed);
    expect(strFromU8(again === undefined ? new Uint8Array() : unpackEntry(again))).toBe(strFromU8(LONG));
  });

  it('with a size that is not true are refused', async () => {
    const [entry] = readZip(zipSync({ 'x.xml': LONG }));
    for (const size of [10, LONG.length + 1]) {
      expect(await errorCode(() => (entry === undefined ? null : unpackEntry({ ...entry, size })))).toBe('input-unreadable: zip-damaged');
    }
  });

  it('with a wrong checksum, a password or an unknown method are refused', async () => {
    const [entry] = readZip(zipSync({ 'x.xml': LONG }));
    if (entry === undefined) throw new Error('no entry');
    expect(await errorCode(() => unpackEntry({ ...entry, crc: 1 }))).toBe('input-unreadable: zip-damaged');
    expect(await errorCode(() => unpackEntry({ ...entry, method: 99 }))).toBe('input-unreadable: zip-damaged');
    expect(await errorCode(() => readZip(writeZip([{ ...entry, flags: 1 }])))).toBe('input-encrypted');
  });

  it('that hold a name twice are refused', async () => {
    const entry = packEntry('x.xml', LONG);
    expect(await errorCode(() => readZip(writeZip([entry, { ...entry, name: 'X.xml' }])))).toBe('input-unreadable: zip-file-twice');
  });
});
