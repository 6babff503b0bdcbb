import { CONTENT_TYPES, openPackage } from './packageCheckParts';
import type { CheckedPackage } from './packageCheckParts';
import { checkDrawings, checkSheet, checkTables } from './packageCheckSheets';
import { checkStyles, checkWorkbook, duplicates } from './packageCheckWorkbook';
import { elementsNamed } from './packageCheckXml';
import type { CheckedElement } from './packageCheckXml';

/** What a target of a relationship type must be declared as. */
const TYPES: Readonly<Record<string, string>> = {
  worksheet: 'spreadsheetml.worksheet+xml',
  styles: 'spreadsheetml.styles+xml',
  table: 'spreadsheetml.table+xml',
  drawing: 'drawing+xml',
  chart: 'drawingml.chart+xml',
  sharedStrings: 'spreadsheetml.sharedStrings+xml',
};

function checkContentTypes(book: CheckedPackage): readonly string[] {
  const untyped = [...book.parts.keys()].filter((part) => part !== CONTENT_TYPES && book.contentType(part) === undefined);
  const stated = book.contentType('')?.split('\n') ?? [];
  return [
    ...untyped.map((part) => `${part}: no content type`),
    ...stated.filter((part) => part !== '' && !book.parts.has(part)).map((part) => `content types: ${part} does not exist`),
  ];
}

function checkRelationships(book: CheckedPackage): readonly string[] {
  return [...book.relationships].flatMap(([owner, list]) => [
    ...(owner === '' || book.parts.has(owner) ? [] : [`${owner}: relationships without the part`]),
    ...duplicates(list.map(({ id }) => id)).map((id) => `${owner}: relationship ${id} twice`),
    ...list.flatMap(({ id, type, target }) => {
      if (target === null) return [];
      if (!book.parts.has(target)) return [`${owner}: ${id} leads to ${target}, which does not exist`];
      const wanted = TYPES[type];
      const actual = book.contentType(target) ?? '';
      return wanted === undefined || actual.endsWith(wanted) ? [] : [`${target}: declared as ${actual}, used as ${type}`];
    }),
  ]);
}

function relationshipIdsIn(element: CheckedElement): readonly string[] {
  const own = [...element.attributes].filter(([name]) => /^r:(id|embed|link|pict|dm|lo|qs|cs)$/.test(name)).map(([, id]) => id);
  return [...own, ...element.children.flatMap(relationshipIdsIn)];
}

function checkReferences(book: CheckedPackage): readonly string[] {
  return [...book.xml].flatMap(([part, root]) => {
    if (part.endsWith('.rels')) return [];
    const known = new Set((book.relationships.get(part) ?? []).map(({ id }) => id));
    return relationshipIdsIn(root).filter((id) => id !== '' && !known.has(id)).map((id) => `${part}: ${id} resolves to nothing`);
  });
}

function checkReach(book: CheckedPackage): readonly string[] {
  const seen = new Set<string>();
  const open = [''];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (seen.has(part)) continue;
    seen.add(part);
    for (const { target } of book.relationships.get(part) ?? []) if (target !== null) open.push(target);
  }
  return [...book.parts.keys()].filter((part) => !part.endsWith('.rels') && part !== CONTENT_TYPES && !seen.has(part)).map((part) => `${part}: nothing leads to it`);
}

function relatedPart(book: CheckedPackage, owner: string, type: string): string {
  return (book.relationships.get(owner) ?? []).find((relationship) => relationship.type === type)?.target ?? '';
}

function checkContents(book: CheckedPackage): readonly string[] {
  const workbook = relatedPart(book, '', 'officeDocument');
  const styles = relatedPart(book, workbook, 'styles');
  const { counts, complaints } = checkStyles(styles, book.xml.get(styles));
  const strings = book.xml.get(relatedPart(book, workbook, 'sharedStrings'));
  const limits = { ...counts, strings: strings === undefined ? 0 : elementsNamed(strings, 'si').length };
  const sheets = (book.relationships.get(workbook) ?? []).filter(({ type }) => type === 'worksheet');
  return [
    ...checkWorkbook(book, workbook),
    ...complaints,
    ...sheets.flatMap(({ target }) => {
      const root = book.xml.get(target ?? '');
      return root === undefined ? [] : checkSheet(target ?? '', root, limits);
    }),
  ];
}

/**
 * What is wrong with a workbook as a package: parts, content types, relationships, workbook, styles, sheets,
 * tables and drawings. Empty when nothing is.
 */
export function checkPackage(bytes: Uint8Array): readonly string[] {
  const book = openPackage(bytes);
  return [
    ...book.complaints,
    ...checkContentTypes(book),
    ...checkRelationships(book),
    ...checkReferences(book),
    ...checkReach(book),
    ...checkContents(book),
    ...checkTables(book),
    ...checkDrawings(book),
  ];
}
