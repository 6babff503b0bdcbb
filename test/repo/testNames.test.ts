import * as ts from 'typescript';
import { filesUnder, nodesOf, placeOf, treeOf } from './sourceTree';

const tests = filesUnder('test').filter((file) => /\.test\.tsx?$/.test(file));
/** Roots that have no room in `src`: published values, recalculation, the browser, the repository itself. */
const OWN_ROOTS = /^test\/(reference|parity|e2e|repo|hosts\/contract)\//;
const sources = filesUnder('src');

/** Whether a test stands where its subject stands: a file of the same path, or a folder of that name. */
function hasSource(test: string): boolean {
  const [subject = ''] = test.replace(/^test\//, 'src/').replace(/\.test\.tsx?$/, '').split(/\.(?=[^/]*$)/);
  return sources.some((file) => file === `${subject}.ts` || file === `${subject}.tsx` || file.startsWith(`${subject}/`));
}

interface TestName {
  readonly name: string;
  readonly place: string;
}

/** The texts given to `describe`, `it` and `test`, tables included. */
function namesIn(file: string): readonly TestName[] {
  return [...nodesOf(treeOf(file))].flatMap((node) => {
    if (!ts.isCallExpression(node) || !/^(describe|it|test)\b/.test(node.expression.getText())) return [];
    const [name] = node.arguments;
    const isText = name !== undefined && (ts.isStringLiteralLike(name) || ts.isTemplateExpression(name));
    return isText ? [{ name: name.getText(), place: placeOf(file, node) }] : [];
  });
}

describe('tests', () => {
  it('stand at the path of what they test', () => {
    expect(tests.filter((file) => !OWN_ROOTS.test(file) && !hasSource(file))).toEqual([]);
  });

  it('state behaviour in the present tense', () => {
    const wishes = tests.flatMap(namesIn).filter(({ name }) => /\bshould\b/i.test(name));
    expect(wishes.map(({ name, place }) => `${place} ${name}`)).toEqual([]);
  });

  it('are neither alone nor left out', () => {
    const marked = tests.flatMap((file) =>
      [...nodesOf(treeOf(file))]
        .filter((node) => ts.isPropertyAccessExpression(node) && /^(describe|it|test)\.only$/.test(node.getText()))
        .map((node) => placeOf(file, node)),
    );
    expect(marked).toEqual([]);
  });
});
