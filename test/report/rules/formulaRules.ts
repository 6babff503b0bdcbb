import { formulaTokens, type FormulaToken } from './formulaTokens';
import { complaints, formulasOf, isTextPart, type ModellingRule } from './ModellingRule';

/** Excel takes no longer formula, and no longer text inside one. */
const LONGEST_FORMULA = 8192;
const LONGEST_LITERAL = 255;
const FREE_NUMBERS: ReadonlySet<number> = new Set([0, 1, 12, 100, 1000, 1_000_000]);
const DEEPEST_IF = 2;

/** Functions of Excel 2007 that compute the same everywhere; whatever is not here has to be argued for. */
const ALLOWED: ReadonlySet<string> = new Set([
  'ABS', 'AND', 'CHOOSE', 'COLUMNS', 'COUNTA', 'COUNTIF', 'DATE', 'EXACT', 'FALSE', 'FIXED', 'IF', 'INDEX', 'INT', 'LEN', 'LOWER', 'MATCH',
  'MAX', 'MIN', 'MOD', 'MONTH', 'ROUND', 'SUBSTITUTE', 'SUM', 'SUMPRODUCT', 'YEAR',
]);
const DISCOUNTING = ['OFFSET', 'INDIRECT', 'NPV', 'XNPV'];
const VOLATILE = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'CELL', 'INFO', 'HYPERLINK', 'WEBSERVICE'];
const DYNAMIC = ['FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'SEQUENCE', 'LET', 'LAMBDA', 'XLOOKUP', 'XMATCH', 'TEXTJOIN', 'CONCAT', 'IFS', 'SWITCH', 'MAXIFS', 'MINIFS', 'TRANSPOSE'];
const BLANKET = ['IFERROR', 'IFNA', 'ISERROR', 'ISERR'];

const namesIn = (formula: string): readonly string[] => formulaTokens(formula).flatMap((token) => (token.kind === 'function' ? [token.name] : []));

function without(names: readonly string[]): ModellingRule {
  return ({ book }) =>
    complaints(formulasOf(book), ({ formula }) => {
      const found = namesIn(formula).find((name) => names.includes(name));
      return found === undefined ? null : `uses ${found}`;
    });
}

/** A number in a formula with the functions around it, the argument of each counted from 0. */
interface NestedNumber {
  readonly value: number;
  readonly around: readonly { readonly name: string; readonly argument: number }[];
}

interface OpenBracket {
  readonly name: string;
  argument: number;
}

function walk(tokens: readonly FormulaToken[], visit: (token: FormulaToken, open: readonly OpenBracket[]) => void): void {
  const open: OpenBracket[] = [];
  let called = '';
  for (const token of tokens) {
    visit(token, open);
    if (token.kind === 'sign' && token.value === '(') open.push({ name: called, argument: 0 });
    if (token.kind === 'sign' && token.value === ')') open.pop();
    const top = open.at(-1);
    if (token.kind === 'sign' && token.value === ',' && top !== undefined) top.argument += 1;
    called = token.kind === 'function' ? token.name : '';
  }
}

function numbersIn(formula: string): readonly NestedNumber[] {
  const found: NestedNumber[] = [];
  walk(formulaTokens(formula), (token, open) => {
    if (token.kind === 'number') found.push({ value: token.value, around: open.map(({ name, argument }) => ({ name, argument })) });
  });
  return found;
}

const isDigits = ({ around }: NestedNumber): boolean => around.some(({ name, argument }) => (name === 'ROUND' || name === 'FIXED') && argument === 1);

/** M08: no changeable number inside a formula; how many digits a text shows is no such number. */
export const noLiterals: ModellingRule = ({ book }) =>
  complaints(formulasOf(book), (placed) => {
    const found = numbersIn(placed.formula).find((each) => !FREE_NUMBERS.has(each.value) && !(isTextPart(placed) && isDigits(each)));
    return found === undefined ? null : `the number ${String(found.value)} stands in ${placed.formula}`;
  });

/** M10 and the limits of Excel. */
export const shortFormulas: ModellingRule = ({ book }) =>
  complaints(formulasOf(book), ({ formula }) => {
    if (formula.length > LONGEST_FORMULA) return `${String(formula.length)} characters`;
    const long = formulaTokens(formula).find((token) => token.kind === 'text' && token.value.length > LONGEST_LITERAL);
    return long === undefined ? null : 'a text of more than 255 characters';
  });

/** M11: no IF within an IF within an IF. */
export const shallowIf: ModellingRule = ({ book }) =>
  complaints(formulasOf(book), ({ formula }) => {
    let deepest = 0;
    walk(formulaTokens(formula), (token, open) => {
      if (token.kind === 'function' && token.name === 'IF') deepest = Math.max(deepest, 1 + open.filter(({ name }) => name === 'IF').length);
    });
    return deepest > DEEPEST_IF ? `${String(deepest)} levels of IF` : null;
  });

/** M12: discount factors are laid out; no reference is made of text. */
export const noHiddenDiscounting = without(DISCOUNTING);

/** M14: nothing that Excel 2016 would not compute, no arrays. */
export const noArrays: ModellingRule = (ruled) => [
  ...without(DYNAMIC)(ruled),
  ...complaints(formulasOf(ruled.book), ({ formula }) => {
    const found = formulaTokens(formula).find((token) => token.kind === 'other' && /[{}#@]/.test(token.value));
    return found?.kind === 'other' ? `holds ${found.value}` : null;
  }),
];

/** M15: an error is shown, not covered. */
export const noBlanketErrors = without(BLANKET);

/** M20: rounding only where a text is made. */
export const noRounding: ModellingRule = ({ book }) =>
  complaints(formulasOf(book), (placed) => (!isTextPart(placed) && namesIn(placed.formula).some((name) => name === 'ROUND' || name === 'FIXED') ? 'rounds a number' : null));

/** M25: nothing volatile, external or of our own making. */
export const plainFunctions: ModellingRule = (ruled) => [
  ...without(VOLATILE)(ruled),
  ...complaints(formulasOf(ruled.book), ({ formula }) => {
    const unknown = namesIn(formula).find((name) => !ALLOWED.has(name));
    if (unknown !== undefined) return `uses ${unknown}`;
    const other = formulaTokens(formula).find((token) => token.kind === 'other');
    return other?.kind === 'other' ? `holds ${other.value}` : null;
  }),
];
