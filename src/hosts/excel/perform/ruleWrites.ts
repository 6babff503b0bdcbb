import type { ValidationDescription } from '../../../report/description/SheetDescription';
import { hashed } from './cellProperties';
import type { ConditionalLayout } from '../plan/SheetLayout';

/** Formulas for the ends of what is possible. */
type Ends = readonly [lowest: string, highest: string];

/** What stands for "any number": the ends of what a cell can hold. */
const NUMBERS: Ends = ['=-1E+307', '=1E+307'];
/** Up to 31 December 9999, the last day there is. */
const DAYS: Ends = ['=0', '=2958465'];

type Bounds = { readonly minimum: number | null; readonly maximum: number | null };

/** Bounds go as numbers: in a formula, a decimal point might be read by the rules of the user's language. */
function bounded({ minimum, maximum }: Bounds, [lowest, highest]: Ends): Excel.BasicDataValidation {
  if (minimum !== null && maximum === null) return { formula1: minimum, operator: 'GreaterThanOrEqualTo' };
  return { formula1: minimum ?? lowest, formula2: maximum ?? highest, operator: 'Between' };
}

/** Days are no numbers to Excel here: texts that are no formula count as dates. */
function dayFormula(day: Excel.BasicDataValidation['formula1']): string {
  return typeof day === 'number' ? `=${String(day)}` : String(day);
}

function ruleOf(rule: ValidationDescription['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'date': {
      const { formula1, formula2, operator } = bounded(rule, DAYS);
      return { date: { formula1: dayFormula(formula1), operator, ...(formula2 === undefined ? {} : { formula2: dayFormula(formula2) }) } };
    }
    case 'decimal':
      return { decimal: bounded(rule, NUMBERS) };
    case 'whole':
      return { wholeNumber: bounded(rule, NUMBERS) };
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
