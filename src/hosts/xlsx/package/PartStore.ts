import { strToU8 } from 'fflate';
import { packEntry, type Deflate } from '../zip/packEntry';
import { unpackEntry, type Inflate } from '../zip/unpackEntry';
import { writeZip } from '../zip/writeZip';
import type { ZipEntry } from '../zip/ZipEntry';
import { partText } from './partText';

interface Slot {
  readonly path: string;
  /** null: removed; the slot stays, so that a part written again keeps its place and the bytes do not change. */
  content: ZipEntry | string | null;
}

function keyOf(path: string): string {
  return path.replace(/^\/+/, '').toLowerCase();
}

/**
 * The parts of a package in their order. Parts nobody touches keep their compressed bytes;
 * names are found without regard to case, as the format asks.
 */
export class PartStore {
  private readonly slots: Map<string, Slot>;

  private constructor(
    slots: Map<string, Slot>,
    private readonly inflate: Inflate | undefined,
  ) {
    this.slots = slots;
  }

  static of(entries: readonly ZipEntry[], inflate?: Inflate): PartStore {
    const slots = new Map<string, Slot>();
    for (const entry of entries) slots.set(keyOf(entry.name), { path: entry.name.replace(/^\/+/, ''), content: entry });
    return new PartStore(slots, inflate);
  }

  /** A copy to work on; this one stays as it is until the work is done. */
  copy(): PartStore {
    return new PartStore(new Map([...this.slots].map(([key, slot]) => [key, { ...slot }])), this.inflate);
  }

  has(path: string): boolean {
    return (this.slots.get(keyOf(path))?.content ?? null) !== null;
  }

  /** Paths of all parts (folders that some archives list are none). */
  paths(): readonly string[] {
    return [...this.slots.values()].filter((slot) => slot.content !== null && !slot.path.endsWith('/')).map((slot) => slot.path);
  }

  bytes(path: string): Uint8Array | null {
    const content = this.slots.get(keyOf(path))?.content ?? null;
    if (content === null) return null;
    return typeof content === 'string' ? strToU8(content) : unpackEntry(content, this.inflate);
  }

  text(path: string): string | null {
    const content = this.slots.get(keyOf(path))?.content ?? null;
    if (content === null || typeof content === 'string') return content;
    return partText(unpackEntry(content, this.inflate));
  }

  set(path: string, text: string): void {
    const slot = this.slots.get(keyOf(path));
    if (slot === undefined) this.slots.set(keyOf(path), { path, content: text });
    else slot.content = text;
  }

  remove(path: string): void {
    const slot = this.slots.get(keyOf(path));
    if (slot !== undefined) slot.content = null;
  }

  /** The package as a file. Text is packed once and kept packed. */
  toBytes(deflate?: Deflate): Uint8Array {
    const entries: ZipEntry[] = [];
    for (const slot of this.slots.values()) {
      if (slot.content === null) continue;
      if (typeof slot.content === 'string') slot.content = packEntry(slot.path, strToU8(slot.content), deflate);
      entries.push(slot.content);
    }
    return writeZip(entries);
  }
}
