import path from 'node:path';
import { DOCUMENTED_ROOMS, isIn } from './rooms';
import { filesUnder, ROOT, textOf } from './sourceTree';

/** Relative, and absolute below one: examples show the digits that a reader needs. */
const TOLERANCE = 1e-9;
const TAG = /@example(?:[ \t]+(.*))?$/;

interface Example {
  readonly file: string;
  readonly place: string;
  readonly line: string;
}

const examples = filesUnder('src')
  .filter((file) => DOCUMENTED_ROOMS.some((room) => isIn(file, room)))
  .flatMap((file) =>
    textOf(file).split('\n').flatMap((text, index): Example[] => {
      const match = TAG.exec(text.replace(/\s*\*\/\s*$/, ''));
      return match === null ? [] : [{ file, place: `${file}:${index + 1}`, line: (match[1] ?? '').trim() }];
    }),
  );

function compiles(code: string): boolean {
  try {
    new Function(`return (${code});`);
    return true;
  } catch {
    // Not a whole expression: the next slash pair may be the one that parts expression and value.
    return false;
  }
}

/** Expression and value around the ` // ` that leaves two whole expressions; a text may hold slashes too. */
function partsOf(line: string): readonly [string, string] | null {
  for (let at = line.indexOf('//'); at >= 0; at = line.indexOf('//', at + 1)) {
    const expression = line.slice(0, at).trim();
    const value = line.slice(at + 2).trim();
    if (expression !== '' && value !== '' && compiles(expression) && compiles(value)) return [expression, value];
  }
  return null;
}

function evaluate(code: string, scope: Readonly<Record<string, unknown>>): unknown {
  const run: unknown = new Function(...Object.keys(scope), `return (${code});`);
  return typeof run === 'function' ? Reflect.apply(run, undefined, Object.values(scope)) : undefined;
}

/** The value with each number close to its expected one replaced by it, so that a deep comparison is exact. */
function aligned(actual: unknown, expected: unknown): unknown {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const close = Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
    return close ? expected : actual;
  }
  if (Array.isArray(actual) && Array.isArray(expected)) return actual.map((entry, index) => aligned(entry, expected[index]));
  if (isPlain(actual) && isPlain(expected)) {
    return Object.fromEntries(Object.entries(actual).map(([key, entry]) => [key, aligned(entry, expected[key])]));
  }
  return actual;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map) && !(value instanceof Set);
}

async function exportsAtRunTime(file: string): Promise<Readonly<Record<string, unknown>>> {
  const loaded: unknown = await import(path.join(ROOT, file));
  return isPlain(loaded) ? Object.fromEntries(Object.entries(loaded)) : {};
}

describe('examples in doc comments', () => {
  it('all read: expression // value', () => {
    expect(examples.filter(({ line }) => partsOf(line) === null).map(({ place, line }) => `${place} ${line}`)).toEqual([]);
  });

  it.each(examples)('$place: $line', async ({ file, line }) => {
    const parts = partsOf(line);
    // Said by the test above.
    if (parts === null) return;
    const scope = await exportsAtRunTime(file);
    const expected = evaluate(parts[1], {});
    expect(aligned(evaluate(parts[0], scope), expected)).toEqual(expected);
  });
});
