import type { WorkbookIndex } from '../package/WorkbookIndex';
import { appendInside, setAttribute } from '../xml/appendInside';
import { applyEdits } from '../xml/applyEdits';
import type { TextEdit } from '../xml/applyEdits';
import { childNamed } from '../xml/parseXml';
import type { XmlNode } from '../xml/parseXml';
import { encodeXml, encodeXmlAttribute } from '../xml/xmlText';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What may stand between the sheets and the names, and between those and the calculation settings. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];
const BEFORE_CALCULATION = [...BEFORE_NAMES, 'definedNames'];

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

export interface NewName {
  readonly name: string;
  readonly sheetIndex: number;
  readonly formula: string;
  readonly hidden: boolean;
}

/** What is to change in the workbook part; all else in it stays as it is. */
export interface WorkbookChange {
  readonly addSheets: readonly NewSheet[];
  readonly dropSheets: ReadonlySet<XmlNode>;
  readonly addNames: readonly NewName[];
  readonly dropNames: ReadonlySet<XmlNode>;
  readonly edits: readonly TextEdit[];
  /** Ask whoever opens the file to calculate it. */
  readonly recalculate: boolean;
}

function prefixOf(root: XmlNode): string {
  return root.prefix === '' ? '' : `${root.prefix}:`;
}

function removal(node: XmlNode): TextEdit {
  return { start: node.start, end: node.end, text: '' };
}

function endOfLast(root: XmlNode, names: readonly string[]): number {
  return root.children.filter((child) => names.includes(child.name)).at(-1)?.end ?? root.openEnd;
}

function sheetXml(sheet: NewSheet, root: XmlNode): string {
  const { name, sheetId, relationshipId } = sheet;
  // Where the workbook calls this namespace something else, the prefix is declared on the spot.
  const declared = root.attributes.get('xmlns:r') === RELATIONSHIPS ? '' : ` xmlns:r="${RELATIONSHIPS}"`;
  const identity = `name="${encodeXmlAttribute(name)}" sheetId="${String(sheetId)}" r:id="${relationshipId}"`;
  return `<${prefixOf(root)}sheet ${identity}${declared}/>`;
}

function nameXml(name: NewName, p: string): string {
  const hidden = name.hidden ? ' hidden="1"' : '';
  return `<${p}definedName name="${name.name}" localSheetId="${String(name.sheetIndex)}"${hidden}>${encodeXml(name.formula)}</${p}definedName>`;
}

function nameEdits(index: WorkbookIndex, change: WorkbookChange, p: string): readonly TextEdit[] {
  const { root, text } = index;
  const added = change.addNames.map((name) => nameXml(name, p)).join('');
  const list = childNamed(root, 'definedNames');
  if (list === undefined) {
    const at = endOfLast(root, BEFORE_NAMES);
    return added === '' ? [] : [{ start: at, end: at, text: `<${p}definedNames>${added}</${p}definedNames>` }];
  }
  // An empty list is not allowed.
  if (added === '' && list.children.every((name) => change.dropNames.has(name))) return [removal(list)];
  return [...[...change.dropNames].map(removal), ...(added === '' ? [] : appendInside(text, list, added))];
}

function calculationEdits(index: WorkbookIndex, p: string): readonly TextEdit[] {
  const settings = childNamed(index.root, 'calcPr');
  if (settings !== undefined) return [setAttribute(index.text, settings, { name: 'fullCalcOnLoad', value: '1' })];
  const at = endOfLast(index.root, BEFORE_CALCULATION);
  return [{ start: at, end: at, text: `<${p}calcPr fullCalcOnLoad="1"/>` }];
}

/** The workbook part with sheets and names added and removed by insertion. */
export function editWorkbookXml(index: WorkbookIndex, change: WorkbookChange): string {
  const { root, text } = index;
  const p = prefixOf(root);
  const list = childNamed(root, 'sheets');
  const added = change.addSheets.map((sheet) => sheetXml(sheet, root)).join('');
  return applyEdits(text, [
    ...[...change.dropSheets].map(removal),
    ...(added === '' || list === undefined ? [] : appendInside(text, list, added)),
    ...nameEdits(index, change, p),
    ...change.edits,
    ...(change.recalculate ? calculationEdits(index, p) : []),
  ]);
}
