import type { SheetRole } from '../../../src/report/description/SheetDescription';
import { cellGraph, cellName, cycleIn, dependentsOf } from './cellGraph';
import { formulaReferences } from './formulaTokens';
import { cellsOf, complaints, formulasOf, type ModellingRule } from './ModellingRule';

const MASTER = { row: 2, column: 0 } as const;
const CALCULATED: readonly SheetRole[] = ['output', 'working', 'check'];

/** Roles of the sheets that a sheet's formulas may read, besides itself and the master check. */
const MAY_READ: Readonly<Record<SheetRole, readonly SheetRole[]>> = {
  input: [],
  working: ['input'],
  output: ['working', 'input'],
  check: ['working', 'input', 'output'],
  reference: ['input', 'working'],
  template: [],
};

/** M01: no typed number on workings, outputs and checks; what only the engine computes says so, and goes stale aloud. */
export const numbersAreInputs: ModellingRule = ({ book }) => {
  const typed = complaints(cellsOf(book), ({ sheet, cell }) => {
    if (!CALCULATED.includes(sheet.role) || typeof cell.value !== 'number' || cell.formula !== undefined) return null;
    return cell.style === 'engineValue' ? null : 'a typed number';
  });
  const graph = cellGraph(book.sheets);
  const unflagged = book.sheets.flatMap(({ name, role }) => {
    const engine = [...graph.cells].flatMap(([key, { style, value }]) => (key.startsWith(`${name}!`) && style === 'engineValue' && typeof value === 'number' ? [key] : []));
    if (engine.length === 0 || !CALCULATED.includes(role)) return [];
    const followers = [...dependentsOf(graph, engine)].map((key) => graph.cells.get(key)?.formula ?? '');
    return followers.some((formula) => formula.startsWith('IF(')) ? [] : [`${name}: engine values without a flag`];
  });
  return [...typed, ...unflagged];
};

/** M03: inputs, then workings, then outputs; Inputs alone reads the user's sheets. */
export const oneWay: ModellingRule = ({ book, userSheets }) => {
  const roles = new Map(book.sheets.map(({ name, role }) => [name, role] as const));
  return complaints(formulasOf(book), ({ sheet, formula }) => {
    const wrong = formulaReferences(formula, sheet.name).find((reference) => {
      const role = roles.get(reference.sheet);
      if (reference.sheet === sheet.name) return false;
      if (role === undefined) return sheet.role !== 'input' || !userSheets.includes(reference.sheet);
      const { area } = reference;
      if (role === 'check' && area.firstRow === MASTER.row && area.lastRow === MASTER.row && area.firstColumn === MASTER.column) return false;
      return !MAY_READ[sheet.role].includes(role);
    });
    return wrong === undefined ? null : `reads ${wrong.sheet}`;
  });
};

/** M13: no formula reads itself by any way round. */
export const noCircles: ModellingRule = ({ book }) => {
  const found = cycleIn(cellGraph(book.sheets));
  return found === null ? [] : [`${found}: reads itself`];
};

/** M16: a link points at its origin, not at another link of the same kind of sheet. */
export const noChains: ModellingRule = ({ book }) => {
  const { cells, reads } = cellGraph(book.sheets);
  const isLink = (key: string): boolean => /^(?:(?:'(?:[^']|'')+'|[\p{L}_.]+)!)?\$?[A-Z]{1,3}\$?\d+$/u.test(cells.get(key)?.formula ?? '');
  return complaints(formulasOf(book), ({ sheet, row, cell, formula }) => {
    const here = cellName(sheet.name, row, cell.column);
    if (sheet.role !== 'working' || !isLink(here)) return null;
    const [first] = reads.get(here) ?? [];
    return first !== undefined && first.startsWith(`${sheet.name}!`) && isLink(first) ? `${formula} is itself a link` : null;
  });
};

/** M24: the one check over all checks stands on every sheet. */
export const masterEverywhere: ModellingRule = ({ book }) => {
  const checks = book.sheets.find(({ role }) => role === 'check');
  if (checks === undefined) return ['there is no sheet of checks'];
  const shows = new Set(
    formulasOf(book).flatMap(({ sheet, formula }) => {
      const references = formulaReferences(formula, sheet.name);
      const [only] = references;
      const isMaster = references.length === 1 && only?.sheet === checks.name && only.area.firstRow === MASTER.row && only.area.firstColumn === MASTER.column;
      return isMaster ? [sheet.name] : [];
    }),
  );
  const missing = book.sheets.filter(({ name }) => name !== checks.name && !shows.has(name)).map(({ name }) => `${name}: the master check is not shown`);
  const rolled = formulasOf(book).some(({ sheet, row, cell, formula }) => sheet === checks && row === MASTER.row && cell.column === MASTER.column && formula.includes('COUNTIF('));
  return rolled ? missing : [...missing, `${checks.name}: the checks are not rolled into one`];
};

/** Every link leads to a sheet and a cell that are there. */
export const linksLead: ModellingRule = ({ book, userSheets }) => {
  const known = new Set([...book.sheets.map(({ name }) => name), ...userSheets]);
  return complaints(cellsOf(book), ({ cell }) => {
    if (cell.link === undefined) return null;
    return known.has(cell.link.sheet) && /^[A-Z]{1,3}[1-9][0-9]*$/.test(cell.link.cell) ? null : `leads to ${cell.link.sheet}!${cell.link.cell}`;
  });
};
