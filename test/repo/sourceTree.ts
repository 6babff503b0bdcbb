import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';

/** The folder of package.json. */
export const ROOT = path.resolve(__dirname, '../..');

const TYPESCRIPT = /\.tsx?$/;
const sources = new Map<string, ts.SourceFile>();

/** Files below a folder, as paths from the root with forward slashes, sorted. */
export function filesUnder(folder: string, ending: RegExp = TYPESCRIPT): readonly string[] {
  const start = path.join(ROOT, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The syntax tree of a TypeScript file. */
export function treeOf(file: string): ts.SourceFile {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true);
  sources.set(file, tree);
  return tree;
}

/** Every node of a tree, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

/** `file:line` of a node, for a message that an editor can follow. */
export function placeOf(file: string, node: ts.Node): string {
  return `${file}:${treeOf(file).getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

export interface ImportEdge {
  readonly from: string;
  readonly specifier: string;
  /** Path from the root; null for a package. */
  readonly to: string | null;
  readonly typeOnly: boolean;
  readonly place: string;
}

/** What a file imports or re-exports, however it says so. */
export function importsOf(file: string): readonly ImportEdge[] {
  return [...nodesOf(treeOf(file))].flatMap((node) => {
    const found = importedBy(node);
    if (found === null) return [];
    return [{ ...found, from: file, to: resolved(file, found.specifier), place: placeOf(file, node) }];
  });
}

function importedBy(node: ts.Node): { readonly specifier: string; readonly typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node)) return edge(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  if (ts.isExportDeclaration(node)) return edge(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return edge(node.argument.literal, true);
  if (!ts.isCallExpression(node)) return null;
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
  return loads ? edge(node.arguments[0], false) : null;
}

function edge(specifier: ts.Node | undefined, typeOnly: boolean): { readonly specifier: string; readonly typeOnly: boolean } | null {
  return specifier !== undefined && ts.isStringLiteral(specifier) ? { specifier: specifier.text, typeOnly } : null;
}

function resolved(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`];
  // An import of nothing does not compile; here it keeps the path that was written.
  return candidates.find((candidate) => /\.\w+$/.test(candidate) && existsSync(path.join(ROOT, candidate))) ?? target;
}

export interface ExportedName {
  readonly name: string;
  /** The statement that carries the doc comment; null for a name that is only passed on. */
  readonly declaration: ts.Node | null;
  readonly documented: boolean;
}

/** The names that a file exports. */
export function exportsOf(file: string): readonly ExportedName[] {
  return treeOf(file).statements.flatMap((statement): ExportedName[] => {
    if (ts.isExportDeclaration(statement)) return passedOn(statement);
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
    const documented = ts.getJSDocCommentsAndTags(statement).some(ts.isJSDoc) || isReadOffTable(statement);
    return namesDeclared(statement).map((name) => ({ name, declaration: statement, documented }));
  });
}

/** `type X = (typeof XS)[number]`: the table above it carries the doc. */
function isReadOffTable(statement: ts.Statement): boolean {
  if (!ts.isTypeAliasDeclaration(statement) || !ts.isIndexedAccessTypeNode(statement.type)) return false;
  const table = statement.type.objectType;
  return ts.isTypeQueryNode(ts.isParenthesizedTypeNode(table) ? table.type : table);
}

function passedOn(statement: ts.ExportDeclaration): ExportedName[] {
  const clause = statement.exportClause;
  if (clause === undefined || !ts.isNamedExports(clause)) return [];
  return clause.elements.map((element) => ({ name: element.name.text, declaration: null, documented: true }));
}

function namesDeclared(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return named && statement.name !== undefined ? [statement.name.text] : [];
}
