import * as ts from 'typescript';
import { isIn, PURE_ROOMS } from './rooms';
import { filesUnder, nodesOf, placeOf, textOf, treeOf } from './sourceTree';

const written = ['src', 'test', 'scripts', 'bench'].flatMap((folder) => filesUnder(folder));
const pure = filesUnder('src').filter((file) => PURE_ROOMS.some((room) => isIn(file, room)));
/** Put together here so that this file does not break its own rule. */
const TO_DO_MARKS = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);
/** A lint comment may stand where ` -- ` and a reason follow. */
const SILENCED = new RegExp(`@ts-(${['ig' + 'nore', 'no' + 'check', 'expect' + '-error'].join('|')})|eslint-${'dis' + 'able'}(?!.* -- \\w)`);
const BANNED_MEMBERS = /^(Math\.(round|random)|Date\.now|performance\.now|console\.\w+|crypto\.\w+)$|\.toFixed$/;
const BANNED_GLOBALS = new Set(['document', 'window', 'process', 'globalThis', 'Excel', 'Office', 'fetch', 'setTimeout', 'setInterval']);

function isBanned(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return BANNED_MEMBERS.test(node.getText());
  if (ts.isIdentifier(node)) return BANNED_GLOBALS.has(node.text) && isUse(node);
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
}

/** Whether a name stands for a value in scope, not for a member or a key that happens to be called so. */
function isUse(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === name;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent);
}

function isLooseType(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node)) return true;
  return ts.isAsExpression(node) && node.type.getText() !== 'const';
}

function placesWhere(files: readonly string[], matches: (node: ts.Node) => boolean): readonly string[] {
  return files.flatMap((file) => {
    const found = [...nodesOf(treeOf(file))].filter(matches);
    return found.map((node) => `${placeOf(file, node)} ${node.getText().slice(0, 60)}`);
  });
}

function linesWhere(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap((file) => {
    const lines = textOf(file).split('\n');
    return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : []));
  });
}

describe('source files', () => {
  it('leave nothing to do later', () => {
    expect(linesWhere(written, TO_DO_MARKS)).toEqual([]);
  });

  it('export by name', () => {
    expect(placesWhere(written, isDefaultExport)).toEqual([]);
  });

  it('use neither any, nor casts, nor non-null marks', () => {
    expect(placesWhere(written, isLooseType)).toEqual([]);
  });

  it('silence neither the compiler nor lint without a reason', () => {
    expect(linesWhere(written, SILENCED)).toEqual([]);
  });

  it('of pure rooms see no host, clock, chance or console, and round in one place', () => {
    expect(placesWhere(pure, isBanned)).toEqual([]);
  });
});
