import type { CheckedPackage, CheckedRelationship } from './packageCheckParts';
import { firstChild } from './packageCheckXml';
import type { CheckedElement } from './packageCheckXml';

const WORKBOOK_ORDER = 'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(' ');
const STYLES_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Complains where children of an element do not stand in the order of the schema. */
export function checkOrder(part: string, element: CheckedElement, order: readonly string[]): readonly string[] {
  const known = element.children.map(({ name }) => name).filter((name) => order.includes(name));
  const sorted = [...known].sort((left, right) => order.indexOf(left) - order.indexOf(right));
  return known.join() === sorted.join() ? [] : [`${part}: children out of order: ${known.join(' ')}`];
}

export function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function checkSheets(part: string, sheets: readonly CheckedElement[], related: readonly CheckedRelationship[]): readonly string[] {
  const names = sheets.map(({ attributes }) => attributes.get('name') ?? '');
  const targets = sheets.map(({ attributes }) => related.find(({ id }) => id === attributes.get('r:id'))?.target ?? `unresolved ${attributes.get('name') ?? ''}`);
  return [
    ...names.filter((name) => name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name)).map((name) => `${part}: sheet name "${name}"`),
    ...duplicates(names.map((name) => name.toLowerCase())).map((name) => `${part}: sheet name "${name}" twice`),
    ...duplicates(sheets.map(({ attributes }) => attributes.get('sheetId') ?? '')).map((id) => `${part}: sheetId ${id} twice`),
    ...duplicates(targets).map((target) => `${part}: ${target} is shown by two tabs`),
    ...(sheets.length === 0 ? [`${part}: no sheets`] : []),
  ];
}

function checkNames(part: string, names: readonly CheckedElement[], sheetCount: number): readonly string[] {
  const scoped = names.map(({ attributes }) => `${(attributes.get('name') ?? '').toLowerCase()} @${attributes.get('localSheetId') ?? 'workbook'}`);
  const outOfRange = names.filter(({ attributes }) => Number(attributes.get('localSheetId') ?? 0) >= sheetCount);
  return [
    ...duplicates(scoped).map((name) => `${part}: defined name ${name} twice`),
    ...outOfRange.map(({ attributes }) => `${part}: defined name ${attributes.get('name') ?? ''} belongs to no tab`),
    ...names.filter(({ text }) => text === '').map(({ attributes }) => `${part}: defined name ${attributes.get('name') ?? ''} is empty`),
  ];
}

/** The workbook part: order, sheets, defined names, selected tab. */
export function checkWorkbook(book: CheckedPackage, part: string): readonly string[] {
  const root = book.xml.get(part);
  if (root === undefined) return [`${part}: missing`];
  const sheets = firstChild(root, 'sheets')?.children ?? [];
  const names = firstChild(root, 'definedNames');
  const views = firstChild(root, 'bookViews')?.children ?? [];
  const beyond = views.filter(({ attributes }) => Number(attributes.get('activeTab') ?? 0) >= sheets.length);
  return [
    ...checkOrder(part, root, WORKBOOK_ORDER),
    ...checkSheets(part, sheets, book.relationships.get(part) ?? []),
    ...checkNames(part, names?.children ?? [], sheets.length),
    ...(names?.children.length === 0 ? [`${part}: empty list of defined names`] : []),
    ...beyond.map(() => `${part}: selected tab does not exist`),
  ];
}

/** How many entries the lists of a stylesheet have. */
export interface StyleCounts {
  readonly cellXfs: number;
  readonly dxfs: number;
}

const REFERRED = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' } as const;

/** The stylesheet: order, stated counts, indices of fonts, fills and borders in range. */
export function checkStyles(part: string, root: CheckedElement | undefined): { readonly counts: StyleCounts; readonly complaints: readonly string[] } {
  if (root === undefined) return { counts: { cellXfs: 0, dxfs: 0 }, complaints: [] };
  const list = (name: string): readonly CheckedElement[] => firstChild(root, name)?.children ?? [];
  const complaints = [...checkOrder(part, root, STYLES_ORDER)];
  for (const child of root.children.filter(({ name }) => STYLES_ORDER.slice(0, 8).includes(name))) {
    const stated = child.attributes.get('count');
    if (stated !== undefined && Number(stated) !== child.children.length) complaints.push(`${part}: ${child.name} counts ${stated}, has ${String(child.children.length)}`);
  }
  for (const [attribute, target] of Object.entries(REFERRED)) {
    const beyond = list('cellXfs').filter(({ attributes }) => attributes.has(attribute) && Number(attributes.get(attribute)) >= list(target).length);
    if (beyond.length > 0) complaints.push(`${part}: ${attribute} beyond ${target} in ${String(beyond.length)} looks`);
  }
  const ids = [...(firstChild(root, 'numFmts')?.children ?? [])].map(({ attributes }) => attributes.get('numFmtId')).filter((id) => id !== undefined);
  complaints.push(...duplicates(ids).map((id) => `${part}: number format ${id} twice`));
  return { counts: { cellXfs: list('cellXfs').length, dxfs: list('dxfs').length }, complaints };
}
