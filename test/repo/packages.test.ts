import { textOf } from './sourceTree';

type Json = Readonly<Record<string, unknown>>;

const MAY_SHIP = /^(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause)$/;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function jsonOf(file: string): Json {
  const content: unknown = JSON.parse(textOf(file));
  return isObject(content) ? content : {};
}

function objectAt(value: Json, key: string): Json {
  const inner = value[key];
  return isObject(inner) ? inner : {};
}

const project = jsonOf('package.json');
const runtime = objectAt(project, 'dependencies');
const locked = objectAt(jsonOf('package-lock.json'), 'packages');

/** Where a package that another one needs is installed: inside it, or further up. */
function installedFor(needing: string, name: string): string {
  const parts = needing.split('/node_modules/');
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const place = `${parts.slice(0, depth).join('/node_modules/')}/node_modules/${name}`;
    if (objectAt(locked, place).version !== undefined) return place;
  }
  return `node_modules/${name}`;
}

/** The places of the packages that a user of the built program gets: those named and those they need. */
function shipped(): readonly string[] {
  const found = new Set(Object.keys(runtime).map((name) => `node_modules/${name}`));
  for (const place of found) {
    const needed = objectAt(jsonOf(`${place}/package.json`), 'dependencies');
    for (const other of Object.keys(needed)) found.add(installedFor(place, other));
  }
  return [...found].sort();
}

describe('packages', () => {
  it('stand at one exact version each', () => {
    const all = Object.entries({ ...runtime, ...objectAt(project, 'devDependencies') });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('are locked without the address of a registry', () => {
    const addressed = Object.entries(locked).filter(([, entry]) => isObject(entry) && entry.resolved !== undefined);
    expect(addressed.map(([name]) => name)).toEqual([]);
  });

  it('are locked at the versions that package.json names', () => {
    const root = objectAt(locked, '');
    expect(root.dependencies).toEqual(project.dependencies);
    expect(root.devDependencies).toEqual(project.devDependencies);
  });

  it.each(shipped())('%s may be shipped under its licence', (place) => {
    expect(String(jsonOf(`${place}/package.json`).license)).toMatch(MAY_SHIP);
  });
});
