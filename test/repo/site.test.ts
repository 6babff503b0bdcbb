import { existsSync } from 'node:fs';
import path from 'node:path';
import { notInSite } from '../../scripts/site/notInSite';
import { importsOf, ROOT } from './sourceTree';

const ENTRY = 'src/taskpane/taskpane.tsx';
/** Loaded by address and not by import: a part of the site of its own. */
const WORKER = 'src/taskpane/simulation/simulationWorker.ts';

/** Files and packages that become part of a build, from its entry: by `import`, `import()` or `export … from`. */
function builtFrom(entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const place of found) {
    if (!/\.tsx?$/.test(place) || !existsSync(path.join(ROOT, place))) continue;
    for (const { to, specifier, typeOnly } of importsOf(place)) {
      if (!typeOnly) found.add(to ?? specifier);
    }
  }
  return found;
}

describe('the site', () => {
  const built = [...builtFrom(ENTRY), ...builtFrom(WORKER)];

  it('is built from the pane and the use cases', () => {
    expect([ENTRY, WORKER].filter((entry) => !existsSync(path.join(ROOT, entry)))).toEqual([]);
    expect(built.filter((place) => place.startsWith('src/app/')).length).toBeGreaterThan(0);
  });

  it('gives the worker what it needs to compute, and nothing that draws or reads a workbook', () => {
    const ofWorker = [...builtFrom(WORKER)];
    expect(ofWorker).toContain('src/money/simulation/Simulation.ts');
    expect(ofWorker.filter((place) => !/^src\/(taskpane\/simulation|app\/pane\/simulation|money|model|errors)\//.test(place))).toEqual([]);
  });

  it('holds nothing that is there for trying and testing only', () => {
    expect(notInSite(built)).toEqual([]);
  });

  it('needs no module of Node', () => {
    expect(built.filter((place) => place.startsWith('node:'))).toEqual([]);
  });
});

describe('the walk along imports', () => {
  it('finds what the command line is built from', () => {
    const built = builtFrom('src/cli/casebridge.ts');
    expect(built.has('src/hosts/xlsx/FileWorkbook.ts')).toBe(true);
    expect([...built].some((place) => place.startsWith('node:'))).toBe(true);
    expect(notInSite(built).length).toBeGreaterThan(0);
  });
});

describe('the list of what is never shipped', () => {
  it.each([
    ['src/preview/host/ExcelHost.ts', 'the emulated Excel'],
    ['C:\\somewhere\\src\\preview\\host\\ExcelHost.ts', 'the emulated Excel'],
    ['@ironcalc/wasm', 'the formula engine'],
    ['/somewhere/node_modules/@ironcalc/wasm/wasm.js', 'the formula engine'],
    ['@microsoft/office-js', 'the npm copy of Office.js'],
    ['/somewhere/node_modules/@microsoft/office-js/dist/office.js', 'the npm copy of Office.js'],
    ['src/cli/run.ts', 'the command line'],
  ])('knows %s as %s', (module, name) => {
    expect(notInSite([module]).join()).toContain(name);
  });

  it('leaves the product alone', () => {
    expect(notInSite(['src/taskpane/preview/Preview.tsx', 'src/app/buildReport.ts', 'react', '@fluentui/react-components'])).toEqual([]);
  });
});
