import declared from './rooms.json';

/** A part of `src` with the rooms it may import. The table is `rooms.json`, which lint reads too. */
export interface Room {
  readonly path: string;
  readonly mayImport: readonly string[];
  /** Rooms of which it may know types only. */
  readonly typesFrom?: readonly string[];
  readonly instead: string;
}

export interface PackageDoor {
  /** A package, or `node:*` for the modules of Node itself. */
  readonly name: string;
  readonly rooms: readonly string[];
  readonly instead: string;
}

export const ROOMS: readonly Room[] = declared.rooms;
export const PACKAGE_DOORS: readonly PackageDoor[] = declared.packages;
/** Rooms that know no host, clock or chance. */
export const PURE_ROOMS: readonly string[] = declared.pure;
/** Rooms whose every export has a doc comment. */
export const DOCUMENTED_ROOMS: readonly string[] = declared.documented;

/** Whether a path is a place or lies in it. */
export function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

/** The innermost room of a file. */
export function roomOf(file: string): Room | undefined {
  return ROOMS.filter((room) => isIn(file, room.path)).sort((a, b) => b.path.length - a.path.length)[0];
}
