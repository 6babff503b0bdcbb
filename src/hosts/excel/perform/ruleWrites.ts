import type { ValidationDescription } from '../../../report/description/SheetDescription';
import { hashed } from './cellProperties';
import type { ConditionalLayout } from '../plan/SheetLayout';

/** What stands for "any number": the ends of what a cell can hold. */
const SMALLEST = -1e307;
const LARGEST = 1e307;
/** 31 December 9999, the last day there is. */
const LAST_DAY = 2_958_465;

type Bounds = { readonly minimum: number | null; readonly maximum: number | null };

/** A number as formulas spell it: with a capital E. */
function numberFormula(value: number): string {
  return `=${String(value).toUpperCase()}`;
}

function bounded({ minimum, maximum }: Bounds, [lowest, highest]: readonly [number, number]): Excel.BasicDataValidation {
  if (minimum !== null && maximum === null) return { formula1: numberFormula(minimum), operator: 'GreaterThanOrEqualTo' };
  return { formula1: numberFormula(minimum ?? lowest), formula2: numberFormula(maximum ?? highest), operator: 'Between' };
}

function ruleOf(rule: ValidationDescription['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'date': {
      const { formula1, formula2, operator } = bounded(rule, [0, LAST_DAY]);
      return { date: { formula1: String(formula1), operator, ...(formula2 === undefined ? {} : { formula2: String(formula2) }) } };
    }
    case 'decimal':
      return { decimal: bounded(rule, [SMALLEST, LARGEST]) };
    case 'whole':
      return { wholeNumber: bounded(rule, [SMALLEST, LARGEST]) };
  }
}

/** Lets a range take only what a rule says, with prompt and message. */
export function writeValidation(range: Excel.Range, validation: ValidationDescription): void {
  const { promptTitle, prompt, errorTitle, error, severity } = validation;
  range.dataValidation.rule = ruleOf(validation.rule);
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
  range.dataValidation.errorAlert = { showAlert: true, title: errorTitle, message: error, style: severity === 'stop' ? 'Stop' : 'Warning' };
}

/** Lays another font and fill over the cells of a range in which a formula is true. */
export function writeConditionalFormat(range: Excel.Range, { formula, look }: ConditionalLayout): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  custom.format.font.bold = look.bold === true;
  custom.format.font.italic = look.italic === true;
  if (look.color !== undefined) custom.format.font.color = hashed(look.color);
  if (look.fill !== undefined) custom.format.fill.color = hashed(look.fill);
}
