import { isIn, PACKAGE_DOORS, roomOf } from './rooms';
import { filesUnder, importsOf, type ImportEdge } from './sourceTree';

const edges = filesUnder('src').flatMap((file) => importsOf(file));
const inside = edges.filter((edge): edge is ImportEdge & { readonly to: string } => edge.to !== null);

function isAllowed(edge: ImportEdge & { readonly to: string }): boolean {
  const room = roomOf(edge.from);
  if (room === undefined) return false;
  const target = roomOf(edge.to);
  if (target !== undefined && target.path === room.path) return true;
  if (room.mayImport.some((place) => isIn(edge.to, place))) return true;
  return edge.typeOnly && (room.typesFrom ?? []).some((place) => isIn(edge.to, place));
}

/** Cycles by depth-first search, each told once. */
function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const again = trail.indexOf(file);
    if (again >= 0) {
      cycles.push([...trail.slice(again), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

function importGraph(follow: (edge: ImportEdge) => boolean): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const edge of inside.filter(follow)) graph.set(edge.from, [...(graph.get(edge.from) ?? []), edge.to]);
  return graph;
}

describe('imports', () => {
  it('come from files that stand in a declared room', () => {
    expect(filesUnder('src').filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('follow the arrows between the rooms', () => {
    const wrong = inside.filter((edge) => !isAllowed(edge));
    expect(wrong.map((edge) => `${edge.place} imports ${edge.to}. ${roomOf(edge.from)?.instead ?? ''}`)).toEqual([]);
  });

  it('reach third parties through one door', () => {
    const wrong = edges.flatMap((edge) =>
      PACKAGE_DOORS.filter(({ name, rooms }) => {
        const meant = name.endsWith('*') ? edge.specifier.startsWith(name.slice(0, -1)) : isIn(edge.specifier, name);
        return meant && !rooms.some((room) => isIn(edge.from, room));
      }).map((door) => `${edge.place} imports ${edge.specifier}. ${door.instead}`),
    );
    expect(wrong).toEqual([]);
  });

  it('take no package without a declared door', () => {
    const isDeclared = (specifier: string): boolean =>
      PACKAGE_DOORS.some(({ name }) => (name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : isIn(specifier, name)));
    const wrong = edges.filter((edge) => edge.to === null && !isDeclared(edge.specifier));
    expect(wrong.map((edge) => `${edge.place} imports ${edge.specifier}`)).toEqual([]);
  });

  it('have no cycle', () => {
    expect(cyclesOf(importGraph((edge) => !edge.typeOnly))).toEqual([]);
  });

  it('have no cycle of types within a room either', () => {
    expect(cyclesOf(importGraph((edge) => roomOf(edge.from) === roomOf(edge.to ?? '')))).toEqual([]);
  });
});

describe('the search for cycles', () => {
  it('finds a ring of three and leaves a diamond alone', () => {
    const ring = new Map([['a', ['b']], ['b', ['c']], ['c', ['a']]]);
    const diamond = new Map([['a', ['b', 'c']], ['b', ['d']], ['c', ['d']]]);
    expect(cyclesOf(ring)).toEqual(['a -> b -> c -> a']);
    expect(cyclesOf(diamond)).toEqual([]);
  });
});
