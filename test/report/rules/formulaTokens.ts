import { parseA1 } from '../../../src/model/cellAddress';
import type { CellArea } from '../../../src/report/description/SheetDescription';

/** A piece of a formula in A1 notation. */
export type FormulaToken =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly area: CellArea; readonly text: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly value: string }
  /** A name, an external link, braces: nothing that our formulas may hold. */
  | { readonly kind: 'other'; readonly value: string };

const TEXT = /"(?:[^"]|"")*"/y;
const REFERENCE = /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9][0-9]*)(?::(\$?[A-Z]{1,3}\$?[1-9][0-9]*))?(?![\p{L}\p{N}_(])/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const FUNCTION = /([A-Z][A-Z0-9.]*)\(/y;
const SIGN = /<>|<=|>=|[-+*/^&=<>(),]/y;
const OTHER = /[\p{L}_][\p{L}\p{N}_.]*|[^]/uy;

function match(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function referenceToken([text, quoted, plain, first = '', last = first]: RegExpExecArray): FormulaToken {
  const [from, to] = [parseA1(first), parseA1(last)];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  return { kind: 'reference', sheet, text, area: { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column } };
}

function tokenAt(formula: string, at: number): { readonly token: FormulaToken; readonly length: number } {
  const text = match(TEXT, formula, at)?.[0];
  if (text !== undefined) return { token: { kind: 'text', value: text.slice(1, -1).replaceAll('""', '"') }, length: text.length };
  const reference = match(REFERENCE, formula, at);
  if (reference !== null) return { token: referenceToken(reference), length: reference[0].length };
  const called = match(FUNCTION, formula, at)?.[1];
  if (called !== undefined) return { token: { kind: 'function', name: called }, length: called.length };
  const number = match(NUMBER, formula, at)?.[0];
  if (number !== undefined) return { token: { kind: 'number', value: Number(number) }, length: number.length };
  const sign = match(SIGN, formula, at)?.[0];
  if (sign !== undefined) return { token: { kind: 'sign', value: sign }, length: sign.length };
  const other = match(OTHER, formula, at)?.[0] ?? formula.slice(at);
  return { token: { kind: 'other', value: other }, length: other.length };
}

/** The pieces of a formula, left to right. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const { token, length } = tokenAt(formula, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

/** A block of cells that a formula reads. */
export interface FormulaReference {
  readonly sheet: string;
  readonly area: CellArea;
}

/** The blocks that a formula reads; those without a sheet name lie on its own sheet. */
export function formulaReferences(formula: string, home: string): readonly FormulaReference[] {
  return formulaTokens(formula).flatMap((token) => (token.kind === 'reference' ? [{ sheet: token.sheet ?? home, area: token.area }] : []));
}
