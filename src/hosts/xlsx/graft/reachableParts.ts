import type { PartStore } from '../package/PartStore';
import { relationshipsOf } from '../package/relationships';

/** All parts that relationships lead to from some parts (themselves included), not passing through `closed` ones. */
function reachable(parts: PartStore, from: readonly string[], closed: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const key = path.toLowerCase();
    if (seen.has(key) || closed.has(key)) continue;
    seen.add(key);
    for (const relationship of relationshipsOf(parts, path)) {
      if (relationship.path !== null && parts.has(relationship.path)) open.push(relationship.path);
    }
  }
  return seen;
}

/** Parts that hang on the given sheets only (drawings, charts, tables, comments), the sheets themselves not included. */
export function partsOnlyOf(parts: PartStore, sheetPaths: readonly string[]): readonly string[] {
  if (sheetPaths.length === 0) return [];
  const sheets = new Set(sheetPaths.map((path) => path.toLowerCase()));
  const kept = reachable(parts, [''], sheets);
  const theirs = reachable(parts, sheetPaths, new Set());
  return [...theirs].filter((path) => !kept.has(path) && !sheets.has(path));
}
