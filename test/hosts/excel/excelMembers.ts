import path from 'node:path';
import * as ts from 'typescript';
import { filesUnder, nodesOf, ROOT } from '../../repo/sourceTree';

/** A member of Office.js that a file uses: `Range.copyFrom`, with the version of the interface that brings it. */
export interface UsedMember {
  readonly name: string;
  /** As the documentation says it (`ExcelApi 1.9`); null where it says none. */
  readonly set: string | null;
  readonly place: string;
}

/** An address as bare text where a range would do: Excel may look for it on the sheet that is shown. */
export interface BareAddress {
  readonly name: string;
  readonly place: string;
}

/** What a source tree asks of Office.js. */
export interface OfficeUse {
  readonly members: readonly UsedMember[];
  readonly bareAddresses: readonly BareAddress[];
}

const REMARK = /\[Api set: ([^\]]+)\]/;
const isOfficeFile = (node: ts.Node): boolean => node.getSourceFile().fileName.includes('@types/office-js');

/** A program over files and a text that no disk holds. */
function programOf(files: readonly string[], extra: Readonly<Record<string, string>>): ts.Program {
  const config = path.join(ROOT, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, ROOT, undefined, config);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (name) => extra[path.relative(ROOT, name)] ?? readFile(name);
  host.fileExists = (name) => path.relative(ROOT, name) in extra || ts.sys.fileExists(name);
  const roots = [...files, ...Object.keys(extra)].map((file) => path.join(ROOT, file));
  return ts.createProgram(roots, { ...options, types: ['office-js'] }, host);
}

class Reader {
  constructor(private readonly checker: ts.TypeChecker) {}

  /** Members that a node names: by a dot, in a pattern, in an object for Office.js, or by the text of an enumeration. */
  membersAt(node: ts.Node): readonly ts.Declaration[] {
    const symbols = [...this.named(node), ...this.chosen(node)];
    return symbols.flatMap((symbol) => symbol?.declarations ?? []).filter(isOfficeFile);
  }

  private named(node: ts.Node): readonly (ts.Symbol | undefined)[] {
    if (ts.isPropertyAccessExpression(node)) return [this.checker.getSymbolAtLocation(node.name)];
    if (ts.isTypeReferenceNode(node)) return [this.checker.getSymbolAtLocation(node.typeName)];
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) return this.properties(this.checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText());
    if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return [];
    const wanted = this.checker.getContextualType(node.parent);
    return wanted === undefined ? [] : this.properties(wanted, node.name.getText());
  }

  private properties(type: ts.Type, name: string): readonly (ts.Symbol | undefined)[] {
    return (type.isUnion() ? type.types : [type]).map((each) => each.getProperty(name));
  }

  /** `'LineMarkers'` stands for `Excel.ChartType.lineMarkers`: whichever of its enumerations the place takes. */
  private chosen(node: ts.Node): readonly (ts.Symbol | undefined)[] {
    if (!ts.isExpression(node)) return [];
    const given = this.alternatives(this.checker.getTypeAtLocation(node)).flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
    if (given.length === 0) return [];
    return this.wanted(node)
      .flatMap((type) => this.alternatives(type))
      .filter((type) => (type.flags & ts.TypeFlags.EnumLiteral) !== 0 && type.isStringLiteral() && given.includes(type.value))
      .map(({ symbol }) => symbol);
  }

  private wanted(node: ts.Expression): readonly ts.Type[] {
    const { parent } = node;
    if (ts.isBinaryExpression(parent) && parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) return [this.checker.getTypeAtLocation(parent.left)];
    if (ts.isCallExpression(parent)) return this.parametersOf(parent, parent.arguments.indexOf(node));
    const wanted = this.checker.getContextualType(node);
    return wanted === undefined ? [] : [wanted];
  }

  /** What all forms of a called method take at a place. */
  private parametersOf(call: ts.CallExpression, index: number): readonly ts.Type[] {
    const forms = this.checker.getTypeAtLocation(call.expression).getCallSignatures();
    return forms.flatMap((form) => {
      const parameter = form.parameters[index];
      const declared = parameter?.valueDeclaration;
      return parameter === undefined || declared === undefined || !isOfficeFile(declared) ? [] : [this.checker.getTypeOfSymbolAtLocation(parameter, call)];
    });
  }

  private alternatives(type: ts.Type): readonly ts.Type[] {
    return type.isUnion() ? type.types.flatMap((each) => this.alternatives(each)) : [type];
  }

  /** Whether an argument is a text where the member would take a range as well. */
  isBareAddress(argument: ts.Expression, call: ts.CallExpression): boolean {
    const isText = (this.checker.getTypeAtLocation(argument).flags & ts.TypeFlags.StringLike) !== 0;
    const taken = this.parametersOf(call, call.arguments.indexOf(argument)).flatMap((type) => this.alternatives(type));
    return isText && taken.some((type) => type.getSymbol()?.name === 'Range');
  }
}

/** The class, interface or enumeration that a member belongs to. */
function ownerOf({ parent }: ts.Declaration): ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration | null {
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent) ? parent : null;
}

function remarkOf(declaration: ts.Declaration): string | null {
  const texts = ts.getJSDocCommentsAndTags(declaration).map((doc) => doc.getText());
  return texts.flatMap((text) => REMARK.exec(text)?.[1] ?? [])[0] ?? null;
}

function memberOf(declaration: ts.Declaration, place: string): UsedMember {
  const owner = ownerOf(declaration);
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  return {
    name: owner?.name === undefined ? own : `${owner.name.text}.${own}`,
    set: remarkOf(declaration) ?? (owner === null ? null : remarkOf(owner)),
    place,
  };
}

/** Reads what the files of a folder, and further texts by their paths, ask of Office.js. */
export function officeUse(folder: string, extra: Readonly<Record<string, string>> = {}): OfficeUse {
  const files = filesUnder(folder);
  const program = programOf(files, extra);
  const reader = new Reader(program.getTypeChecker());
  const members: UsedMember[] = [];
  const bareAddresses: BareAddress[] = [];
  for (const file of [...files, ...Object.keys(extra)]) {
    const tree = program.getSourceFile(path.join(ROOT, file));
    if (tree === undefined) throw new TypeError(`${file} is not in the program`);
    for (const node of nodesOf(tree)) {
      const place = `${file}:${String(tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1)}`;
      for (const declaration of reader.membersAt(node)) members.push(memberOf(declaration, place));
      if (!ts.isCallExpression(node)) continue;
      for (const argument of node.arguments) if (reader.isBareAddress(argument, node)) bareAddresses.push({ name: node.expression.getText(tree), place });
    }
  }
  return { members, bareAddresses };
}
